import { rangeOf } from "./apply/range-of";
import { rowSlices } from "./apply/row-slices";
import { literalText } from "./literal-text";
import { areaOf, AREA_PROPERTIES } from "./read/area-of";
import { runOptions } from "./run-excel";
import { knownSheet, saveIdentity } from "./sheet-identities";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";
import type { SheetIdentity } from "../plan/sheet-identity";
import { WorkbookError } from "./workbook-port";

/** A cell so many rows above a table's first header, and so many columns right of it: it goes where the table goes. */
export interface CellAbove {
  readonly up: number;
  readonly right: number;
  readonly value: string | number | null;
}

/** Rows that take the place of those of a table, by its headers; columns of people beside them stay. */
export interface NewRows {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What cells around the table say: where the rows come from, what all of them come to. */
  readonly above: readonly CellAbove[];
  /** What the sheet is to say of itself from now on. */
  readonly identity: SheetIdentity;
}

const ROWS_PER_CALL = 1000;

/** Excel's way of filling a table: it grows or shrinks with its rows, and formulas that speak of it follow. */
export async function refillTable(sheetId: string, { headers, rows, above, identity }: NewRows): Promise<void> {
  const marker = new StepMarker("read");
  try {
    await Excel.run(runOptions(), async (context) => {
      const known = await knownSheet(context, sheetId, "fill");
      const { sheet } = known;
      const { table, now, places } = await findTable(context, sheet, headers);
      marker.enter("fill", context);
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const [have, want] = [now.rows - 1, Math.max(1, rows.length)];
      const nothing = Array.from({ length: now.columns }, () => null) as unknown as string[];
      for (let from = have; from < want; from += ROWS_PER_CALL)
        table.rows.add(
          undefined,
          Array.from({ length: Math.min(ROWS_PER_CALL, want - from) }, () => nothing),
        );
      if (have > want) rangeOf(sheet, { ...now, row: now.row + 1 + want, rows: have - want }).delete("Up");
      for (const run of runsOf(places)) {
        const area = { row: now.row + 1, column: now.column + run.at, rows: want, columns: run.count };
        for (const slice of rowSlices(area)) {
          const lines = rows.slice(slice.row - area.row, slice.row - area.row + slice.rows);
          const filled = lines.length === 0 ? [nothing] : lines;
          rangeOf(sheet, slice).values = filled.map((row) =>
            Array.from({ length: run.count }, (_, index) => content(row[run.from + index] ?? null)),
          );
        }
      }
      for (const { up, right, value } of above) {
        if (up <= now.row)
          rangeOf(sheet, { row: now.row - up, column: now.column + right, rows: 1, columns: 1 }).values = [[content(value)]];
      }
      await context.sync();
      marker.enter("settings");
      await saveIdentity(context, known, identity);
    });
  } catch (error) {
    throw workbookFault(error, marker.of(error), !marker.anythingDone(error));
  }
}

const content = (value: string | number | null): string | number => (typeof value === "string" ? literalText(value) : (value ?? ""));

async function findTable(context: Excel.RequestContext, sheet: Excel.Worksheet, headers: readonly string[]) {
  sheet.tables.load("items/name,items/showTotals");
  await context.sync();
  const read = sheet.tables.items.map((table) => ({
    table,
    header: table.getHeaderRowRange().load("values"),
    range: table.getRange().load(AREA_PROPERTIES),
  }));
  await context.sync();
  for (const { table, header, range } of read) {
    const names = ((header.values as unknown[][])[0] ?? []).map(String);
    const places = headers.map((name) => names.indexOf(name));
    const area = areaOf(range);
    if (!places.includes(-1)) return { table, places, now: { ...area, rows: area.rows - (table.showTotals ? 1 : 0) } };
  }
  throw new WorkbookError("fill", "ItemNotFound", true, `No table of the sheet has the columns ${headers.join(", ")}.`);
}

/** Columns that stand side by side in the table as in the rows are written together. */
function runsOf(places: readonly number[]): readonly { readonly at: number; readonly from: number; readonly count: number }[] {
  const runs: { at: number; from: number; count: number }[] = [];
  for (const [from, at] of places.entries()) {
    const last = runs.at(-1);
    if (last && last.at + last.count === at) last.count += 1;
    else runs.push({ at, from, count: 1 });
  }
  return runs;
}
