import { cellAddress, contains } from "../plan/area";
import type { Area, SheetPlan } from "../plan/sheet-plan";
import type { TakenNames } from "../plan/taken-names";
import { applyOnto } from "./apply-plan";
import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { identityOf } from "../plan/sheet-identity";
import { AREA_PROPERTIES, areaOf } from "./read/area-of";
import { rememberInserted } from "./remember-inserted";
import { runOptions } from "./run-excel";
import { knownSheet } from "./sheet-identities";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";

/** What became of a sheet that was to be written anew. */
export type Replacement =
  | { readonly done: true; readonly sheetName: string }
  /** Nothing was done: cells with something of the user's stand where the new sheet would. */
  | { readonly done: false; readonly inTheWay: readonly string[] };

/**
 * Writes a sheet of ours anew where it stands: it keeps its name, its place and what people wrote beside it. `written` are the cells that
 * were written before. What stands in the way of the new ones is overwritten only when that is said.
 */
export async function replacePlan(
  sheetId: string,
  written: readonly Area[],
  make: (taken: TakenNames) => SheetPlan,
  overwrite: boolean,
): Promise<Replacement> {
  const marker = new StepMarker("readNames");
  try {
    return await Excel.run(runOptions(), async (context) => {
      const { sheet } = await knownSheet(context, sheetId, "readNames");
      const now = await readSheet(context, sheet, written);
      const plan = { ...make(now.taken), sheetName: sheet.name };
      const taken = plan.blocks.map(({ row, column, cells }) => ({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }));
      const inTheWay = now.own.filter(({ row, column }) => taken.some((area) => contains(area, { row, column, rows: 1, columns: 1 })));
      if (inTheWay.length > 0 && !overwrite) return { done: false, inTheWay: inTheWay.map(({ row, column }) => cellAddress(row, column)) };
      marker.enter("remove", context);
      empty(sheet, now, new Set(plan.charts.map(({ name }) => name)), overwrite ? inTheWay : []);
      await context.sync();
      await applyOnto(context, sheet, plan, marker);
      marker.enter("settings");
      await rememberInserted(sheetId, identityOf(plan));
      return { done: true, sheetName: sheet.name };
    });
  } catch (error) {
    throw workbookFault(error, marker.of(error), !marker.anythingDone(error));
  }
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Before {
  readonly taken: TakenNames;
  /** Cells with something that was not written by us. */
  readonly own: readonly Cell[];
  /** What the sheet covered when it was written. */
  readonly extent: Area;
  readonly tables: readonly Excel.Table[];
  readonly names: readonly Excel.NamedItem[];
  readonly charts: readonly Excel.Chart[];
  readonly formats: readonly Excel.ConditionalFormat[];
}

async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, written: readonly Area[]): Promise<Before> {
  const { tables, names, worksheets } = context.workbook;
  const extent = around(written);
  sheet.load("name");
  sheet.tables.load("items/name");
  sheet.names.load("items/name,items/scope");
  sheet.charts.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  worksheets.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true).load(`${AREA_PROPERTIES},formulas`);
  const formats = rangeOf(sheet, extent).conditionalFormats.load("items/id");
  await context.sync();
  const ranges = sheet.tables.items.map((table) => table.getRange().load(AREA_PROPERTIES));
  if (ranges.length > 0) await context.sync();
  const ours = (area: Area): boolean => written.some((one) => contains(one, area));
  const own = used.isNullObject
    ? []
    : used.formulas.flatMap((line: readonly unknown[], row) =>
        line.flatMap((cell, column) => {
          const at = { row: used.rowIndex + row, column: used.columnIndex + column };
          return cell === "" || ours({ ...at, rows: 1, columns: 1 }) ? [] : [at];
        }),
      );
  const made = sheet.tables.items.filter((_, index) => {
    const range = ranges[index];
    return range !== undefined && ours({ ...areaOf(range), rows: 1, columns: 1 });
  });
  const left = new Set(made.map(({ name }) => name));
  return {
    taken: {
      sheets: worksheets.items.flatMap(({ name }) => (name === sheet.name ? [] : [name])),
      tables: [...tables.items, ...names.items].flatMap(({ name }) => (left.has(name) ? [] : [name])),
    },
    own,
    extent,
    tables: made,
    names: sheet.names.items.filter(({ scope }) => scope === "Worksheet"),
    charts: sheet.charts.items,
    formats: formats.items,
  };
}

/** Takes away all that was written, with its looks; the cells of the user keep theirs. */
function empty(sheet: Excel.Worksheet, before: Before, chartNames: ReadonlySet<string>, overwritten: readonly Cell[]): void {
  const lost = new Set(overwritten.map(keyOf));
  const kept = new Set(before.own.map(keyOf).filter((key) => !lost.has(key)));
  for (const chart of before.charts) if (chartNames.has(chart.name)) chart.delete();
  for (const table of before.tables) table.convertToRange();
  for (const name of before.names) name.delete();
  for (const format of before.formats) format.delete();
  const extent = rangeOf(sheet, before.extent);
  extent.unmerge();
  extent.dataValidation.clear();
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const part of rectangles(before.extent, (row, column) => !kept.has(keyOf({ row, column })))) rangeOf(sheet, part).clear();
  for (const { row, column } of overwritten) rangeOf(sheet, { row, column, rows: 1, columns: 1 }).clear();
}

const keyOf = ({ row, column }: Cell): string => `${row}:${column}`;

function around(areas: readonly Area[]): Area {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const bottom = Math.max(...areas.map((area) => area.row + area.rows));
  const right = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: bottom - row, columns: right - column };
}
