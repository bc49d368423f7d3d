import { contains } from "../plan/area";
import type { Area, SheetPlan } from "../plan/sheet-plan";
import { stepsToFill, unlistedNames, type Filling, type FillSteps, type FillValue } from "../plan/standing/filling";
import { placesOf, type TablePlace } from "../plan/standing/places";
import { plannedCells, standingSamples } from "../plan/standing/standing-samples";
import type { SheetCells } from "../plan/standing/sheet-state";
import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { rowSlices } from "./apply/row-slices";
import { hasSamples } from "./list-inserted";
import { literalText } from "./literal-text";
import { bodyRows, restoreTable } from "./restore-table";
import { readStanding } from "./read/read-standing";
import { runExcel, runOptions } from "./run-excel";
import { knownSheet, type KnownSheet } from "./sheet-identities";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";
import { WorkbookError, type PlanOf } from "./workbook-port";

export interface FillOptions {
  /** Whether entries of people give way. */
  readonly replace: boolean;
  /** What is written above the table, of where its rows come from. */
  readonly note: string;
}

export interface FillResult extends Pick<FillSteps, "own" | "filled" | "unknown"> {
  readonly sheetName: string;
  /** Names that the sheet's own lists lack. */
  readonly unlisted: readonly string[];
}

interface Prepared {
  readonly known: KnownSheet;
  readonly place: TablePlace;
  readonly cells: SheetCells;
  readonly steps: FillSteps;
  readonly unlisted: readonly string[];
  /** The cell for the note: in the row of the heading over the table, where that still stands. */
  readonly noteAt: Area | undefined;
}

/**
 * Fills a table of a template's sheet. Rows come in as Excel's do, so that formulas, formats and rules follow; what was entered by
 * somebody stays unless `replace` is said. What fails leaves the table as it was. Without options nothing is done but looked.
 */
export async function fillTable(sheetId: string, planOf: PlanOf, filling: Filling, options?: FillOptions): Promise<FillResult> {
  if (!options) return runExcel("read", async (context) => resultOf(await prepare(context, sheetId, planOf, filling, false)));
  const { replace, note } = options;
  const marker = new StepMarker("read");
  let prepared: Prepared | undefined;
  try {
    return await Excel.run(runOptions(), async (context) => {
      prepared = await prepare(context, sheetId, planOf, filling, replace);
      const { known, place, steps, noteAt } = prepared;
      const { sheet } = known;
      marker.enter("fill", context);
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      write(sheet, place, steps);
      for (const [from, count] of runsOf(steps.removed)) rangeOf(sheet, bodyRows(place, from, count)).delete("Up");
      const table = sheet.tables.getItem(place.now.name);
      for (let from = 0; from < steps.added.length; from += ROWS_PER_CALL) {
        table.rows.add(undefined, steps.added.slice(from, from + ROWS_PER_CALL).map(rowToAdd));
      }
      if (noteAt) rangeOf(sheet, noteAt).values = [[literalText(note)]];
      await context.sync();
      return resultOf(prepared);
    });
  } catch (error) {
    throw workbookFault(error, marker.of(error), prepared && marker.anythingDone(error) ? await restoreTable(prepared) : true);
  }
}

const resultOf = ({ known, steps: { own, filled, unknown }, unlisted }: Prepared): FillResult => ({
  sheetName: known.sheet.name,
  own,
  filled,
  unknown,
  unlisted,
});

/** A call with more rows is one that Excel on the web may refuse for its size. */
const ROWS_PER_CALL = 1000;
/** A cell that is given nothing is left to its column, which knows its formula. */
const rowToAdd = (row: FillSteps["added"][number]): (string | number)[] =>
  row.map((value) => (value === undefined ? null : content(value))) as (string | number)[];
const content = (value: FillValue): string | number => (typeof value === "string" ? literalText(value) : (value ?? ""));

async function prepare(
  context: Excel.RequestContext,
  sheetId: string,
  planOf: PlanOf,
  filling: Filling,
  replace: boolean,
): Promise<Prepared> {
  const known = await knownSheet(context, sheetId, "fill");
  const [plan, [read]] = [await planOf(known.identity), await readStanding(context, [known.sheet])];
  const places = plan && read && placesOf(plan, read.state);
  const place = places?.tables.get(filling.table);
  if (!plan || !read || !places || !place)
    throw new WorkbookError("fill", "ItemNotFound", true, `The sheet has no table ${filling.table} any more.`);
  const { area } = place.now;
  const shown = rangeOf(known.sheet, area).load("values");
  await context.sync();
  const samples = new Set(
    hasSamples(plan, read, known.identity) ? standingSamples(plan, places, read.cells).map(({ row, column }) => `${row}:${column}`) : [],
  );
  const steps = stepsToFill(
    filling,
    {
      place,
      cells: read.cells,
      shown: (row, column) => (shown.values as unknown[][])[row - area.row]?.[column - area.column] ?? "",
      isSample: (row, column) => samples.has(`${row}:${column}`),
      shrinks: shrinks(plan, place),
    },
    replace,
  );
  return {
    known,
    place,
    cells: read.cells,
    steps,
    unlisted: unlistedNames(filling, places, read.cells),
    noteAt: noteCell(plan, place, read.cells),
  };
}

/** Excel moves the cells below up, and refuses where that would move part of a merged cell or of a table. */
function shrinks({ merges, tables }: SheetPlan, { plan: { area } }: TablePlace): boolean {
  const right = area.column + area.columns;
  return [...merges, ...tables.map((table) => table.area)].every(
    (one) =>
      one.row <= area.row ||
      one.column >= right ||
      one.column + one.columns <= area.column ||
      (one.column >= area.column && one.column + one.columns <= right),
  );
}

/** Right of a heading in its own row, behind the longest of them. */
const COLUMNS_OF_HEADING = 4;

function noteCell(plan: SheetPlan, { plan: table, now }: TablePlace, cells: SheetCells): Area | undefined {
  const [heading] = Object.entries(plan.anchors ?? {})
    .flatMap(([key, area]) =>
      key.startsWith("sections.") && area.row < table.area.row && contains({ ...area, rows: 1e6 }, { ...table.area, columns: 1, rows: 1 })
        ? [area]
        : [],
    )
    .sort((a, b) => b.row - a.row);
  if (!heading) return undefined;
  const row = now.area.row - (table.area.row - heading.row);
  const isThere = cells.at(row, now.area.column) === plannedCells(plan)(heading.row, heading.column);
  return isThere ? { row, column: now.area.column + Math.min(COLUMNS_OF_HEADING, heading.columns - 1), rows: 1, columns: 1 } : undefined;
}

function write(sheet: Excel.Worksheet, place: TablePlace, { cells }: FillSteps): void {
  const { area } = place.now;
  const values = new Map(cells.map(({ row, column, value }) => [`${area.row + 1 + row}:${area.column + column}`, value] as const));
  for (const part of rectangles(bodyRows(place, 0, area.rows - 1), (row, column) => values.has(`${row}:${column}`)).flatMap(rowSlices)) {
    rangeOf(sheet, part).values = Array.from({ length: part.rows }, (_, down) =>
      Array.from({ length: part.columns }, (__, across) => content(values.get(`${part.row + down}:${part.column + across}`) ?? null)),
    );
  }
}

/** Runs of rows, the last first, so that those before keep their places while later ones go. */
function runsOf(rows: readonly number[]): readonly (readonly [from: number, count: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs.reverse();
}
