import { cellArea } from "../plan/area";
import { linkedLook, lookAt } from "../plan/links/link-sheet";
import type { SheetPlan, StyleRun } from "../plan/sheet-plan";
import { placeKey } from "../plan/standing/cells-of";
import { placesOf } from "../plan/standing/places";
import { standingSamples } from "../plan/standing/standing-samples";
import { columnNow, type RowChange, type TableRows } from "../plan/standing/table-rows";
import { linkedFormulas } from "./apply/formulas";
import { rangeOf } from "./apply/range-of";
import { rectangles } from "./apply/rectangles";
import { styles } from "./apply/styles";
import { hasSamples } from "./list-inserted";
import { literalText } from "./literal-text";
import { readStanding } from "./read/read-standing";
import { bodyRows, restoreTable } from "./restore-table";
import { runExcel, runOptions } from "./run-excel";
import { knownSheet, type KnownSheet } from "./sheet-identities";
import { StepMarker } from "./step-marker";
import { workbookFault } from "./workbook-fault";
import { WorkbookError, type PlanOf } from "./workbook-port";

interface Read {
  readonly known: KnownSheet;
  readonly plan: SheetPlan;
  readonly now: TableRows;
}

/**
 * Enters rows into a table of a template's sheet, links in their look. What is there is looked at in the same run that changes it, so that
 * nothing is entered twice or over something that somebody has just typed.
 */
export async function changeRows(
  sheetId: string,
  planOf: PlanOf,
  table: string,
  change?: (now: TableRows) => RowChange,
): Promise<TableRows> {
  if (!change) return runExcel("read", async (context) => (await read(context, sheetId, planOf, table)).now);
  const marker = new StepMarker("read");
  let found: Read | undefined;
  let changed: RowChange | undefined;
  try {
    return await Excel.run(runOptions(), async (context) => {
      found = await read(context, sheetId, planOf, table);
      changed = change(found.now);
      if (changed.rows.length === 0 && changed.cleared.length === 0) return found.now;
      marker.enter("fill", context);
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      write(found, changed);
      await context.sync();
      return found.now;
    });
  } catch (error) {
    throw workbookFault(error, marker.of(error), found && marker.anythingDone(error) ? await restore(found, changed) : true);
  }
}

async function read(context: Excel.RequestContext, sheetId: string, planOf: PlanOf, table: string): Promise<Read> {
  const known = await knownSheet(context, sheetId, "fill");
  const [plan, [standing]] = [await planOf(known.identity), await readStanding(context, [known.sheet])];
  const places = plan && standing && placesOf(plan, standing.state);
  const place = places?.tables.get(table);
  if (!plan || !standing || !places || !place)
    throw new WorkbookError("fill", "ItemNotFound", true, `The sheet has no table ${table} any more.`);
  const { cells } = standing;
  const samples = new Set(hasSamples(plan, standing, known.identity) ? standingSamples(plan, places, cells).map(placeKey) : []);
  return { known, plan, now: { place, cells, isSample: (row, column) => samples.has(placeKey({ row, column })) } };
}

function write({ known: { sheet }, plan, now: { place } }: Read, change: RowChange): void {
  const { area, name } = place.now;
  const rowAt = (row: number): number => area.row + 1 + row;
  const emptied = new Set(change.cleared.flatMap((row) => enteredAt(change, place, row).map(placeKey)));
  for (const part of rectangles(bodyRows(place, 0, area.rows - 1), (row, column) => emptied.has(placeKey({ row, column }))))
    rangeOf(sheet, part).clear("Contents");
  const added = Math.max(0, ...change.rows.map(({ row }) => row + 2 - area.rows));
  // A cell that is given nothing is left to its column, which knows its formula.
  const nothing = Array.from({ length: added }, () => Array.from({ length: area.columns }, () => null)) as unknown as string[][];
  if (added > 0) sheet.tables.getItem(name).rows.add(undefined, nothing);
  const linked = change.rows.flatMap(({ row, linked: formulas }) =>
    Object.entries(formulas).flatMap(([key, formula]) => {
      const column = columnNow(place, key);
      return column === undefined ? [] : [{ row: rowAt(row), column, formula }];
    }),
  );
  for (const { row, typed } of change.rows) {
    for (const [key, text] of Object.entries(typed)) {
      const column = columnNow(place, key);
      if (column !== undefined)
        rangeOf(sheet, cellArea(rowAt(row), column)).values = [[typeof text === "string" ? literalText(text) : text]];
    }
  }
  const isLinked = new Set(linked.map(placeKey));
  const touched = [...new Set([...change.cleared, ...change.rows.map(({ row }) => row)])];
  const looks = looksOf({ plan, place }, change, touched).map((run) =>
    isLinked.has(placeKey(run.area)) ? { ...run, style: linkedLook(run.style) } : run,
  );
  const written = { linked, styles: looks } as unknown as SheetPlan;
  for (const action of [...linkedFormulas(written), ...styles(written)]) action.run(sheet);
}

type Place = TableRows["place"];

const enteredAt = ({ entered }: RowChange, place: Place, row: number) =>
  entered.flatMap((key) => {
    const column = columnNow(place, key);
    return column === undefined ? [] : [{ key, row: place.now.area.row + 1 + row, column }];
  });

/** The looks that entries have in the plan, for rows of the table: a row that comes in looks like the one before it, links and all. */
const looksOf = (
  { plan, place }: { readonly plan: SheetPlan; readonly place: Place },
  change: RowChange,
  rows: readonly number[],
): readonly StyleRun[] =>
  rows.flatMap((row) =>
    enteredAt(change, place, row).map(({ key, row: at, column }) => {
      const planned = cellArea(place.plan.area.row + 1, place.plan.area.column + (place.plan.columnKeys?.indexOf(key) ?? 0));
      return { area: cellArea(at, column), style: lookAt(plan, planned) };
    }),
  );

const restore = ({ known, plan, now: { place, cells } }: Read, change: RowChange | undefined): Promise<boolean> =>
  restoreTable({ known, place, cells }, (sheet) => {
    if (!change) return;
    const before = place.now.area.rows - 1;
    const touched = change.rows.flatMap(({ row }) => (row < before ? [row] : []));
    const looks = { styles: looksOf({ plan, place }, change, touched) } as unknown as SheetPlan;
    for (const action of styles(looks)) action.run(sheet);
  });
