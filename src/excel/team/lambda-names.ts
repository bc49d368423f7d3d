import type { CellValue } from "../../core/cell";
import { areaAddress, cellAddress } from "../../plan/area";
import type { TestedName } from "../../teams/plain/lambda-names";
import { literalText } from "../literal-text";
import { rangeOf } from "../apply/range-of";
import { cellValue } from "../read/cell-value";
import { runExcel } from "../run-excel";
import type { LongWork } from "./long-work";

/** What became of a name. */
export type NameOutcome =
  | "added"
  /** The workbook has one of this name, which stays as it is. */
  | "exists"
  /** Excel does not take it: one without LAMBDA, or where the formula is too long. */
  | "refused"
  /** It gave another result than the function, or none, and was taken out again. */
  | "wrong";

/** How far a result may lie from the function's, as a share of it. */
const CLOSE = 1e-9;

/**
 * Adds functions as names of the workbook, one by one. Each is called once, in cells below all others of a sheet that is not protected,
 * which are emptied again; what does not give the function's result is taken out. A name that is there is never overwritten.
 */
export const addLambdaNames = (
  names: readonly TestedName[],
  { onProgress, signal }: LongWork = {},
): Promise<ReadonlyMap<string, NameOutcome>> =>
  runExcel("names", async (context) => {
    const outcomes = new Map<string, NameOutcome>();
    const free = await freeRow(context);
    for (const [at, one] of names.entries()) {
      if (signal?.aborted) {
        await removeAdded(context, outcomes);
        signal.throwIfAborted();
      }
      outcomes.set(one.name, await addOne(context, one, free));
      onProgress?.(at + 1, names.length);
    }
    return outcomes;
  });

async function removeAdded(context: Excel.RequestContext, outcomes: ReadonlyMap<string, NameOutcome>): Promise<void> {
  for (const [name, outcome] of outcomes) if (outcome === "added") context.workbook.names.getItem(name).delete();
  await context.sync();
}

interface FreeRow {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
}

/** Undefined where every sheet is protected or full. */
async function freeRow(context: Excel.RequestContext): Promise<FreeRow | undefined> {
  const { worksheets } = context.workbook;
  const active = worksheets.getActiveWorksheet().load("name");
  worksheets.load("items/name");
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject().load("rowIndex,rowCount"),
  }));
  await context.sync();
  const free = asked.flatMap(({ sheet, protection, used }) => {
    const row = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
    return protection.protected || row > 1_000_000 ? [] : [{ sheet, row }];
  });
  return free.find(({ sheet }) => sheet.name === active.name) ?? free[0];
}

async function addOne(context: Excel.RequestContext, one: TestedName, free: FreeRow | undefined): Promise<NameOutcome> {
  const { names } = context.workbook;
  const there = names.getItemOrNullObject(one.name).load("name");
  await context.sync();
  if (!there.isNullObject) return "exists";
  try {
    names.add(one.name, one.refersTo);
    await context.sync();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return "refused";
    throw error;
  }
  if (!free || isClose(await resultOf(context, one, free), one.expected)) return "added";
  names.getItem(one.name).delete();
  await context.sync();
  return "wrong";
}

async function resultOf(context: Excel.RequestContext, { name, args }: TestedName, { sheet, row }: FreeRow): Promise<CellValue> {
  let column = 1;
  const references: string[] = [];
  const height = Math.max(1, ...args.map((rows) => rows?.length ?? 0));
  for (const rows of args) {
    if (rows === null) {
      references.push("");
      continue;
    }
    const area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 1 };
    rangeOf(sheet, area).values = rows.map((line) =>
      line.map((value) => (typeof value === "string" ? literalText(value) : ((value as never) ?? ""))),
    );
    references.push(area.rows * area.columns === 1 ? cellAddress(row, column) : areaAddress(area, "none"));
    column += area.columns;
  }
  const call = `${name}(${references.join(",").replace(/,+$/, "")})`;
  const cell = rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 });
  const all = rangeOf(sheet, { row, column: 0, rows: height, columns: column });
  try {
    cell.formulas = [[`=INDEX(${call},1,1)`]];
    cell.load("values,valueTypes");
    await context.sync();
    return cellValue(cell.values[0]?.[0], cell.valueTypes[0]?.[0]);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return null;
    throw error;
  } finally {
    all.clear("Contents");
    await context.sync();
  }
}

const isClose = (value: CellValue, expected: CellValue): boolean =>
  typeof value === "number" && typeof expected === "number"
    ? Math.abs(value - expected) <= CLOSE * Math.max(1, Math.abs(expected))
    : value === expected;

/** Takes names out again that still say what they were given to say. */
export const removeLambdaNames = (names: readonly TestedName[]): Promise<void> =>
  runExcel("names", async (context) => {
    const found = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name).load("formula"));
    await context.sync();
    found.forEach((item, at) => {
      if (!item.isNullObject && plain(item.formula as unknown) === plain(names[at]?.refersTo)) item.delete();
    });
    await context.sync();
  });

/** Hosts write the same formula with other spaces and marks. */
const plain = (formula: unknown): string => String(formula).replace(/\s|_xlfn\.|_xlpm\./g, "");
