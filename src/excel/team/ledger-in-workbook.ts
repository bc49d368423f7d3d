import { isCellError } from "../../core/cell";
import { freeSheetName } from "../../plan/free-name";
import type { LedgerCell, LedgerSheet } from "../../teams/ledger/ledger-sheet";
import { columnPoints } from "../column-points";
import { literalText } from "../literal-text";
import type { StepMarker } from "../step-marker";
import { rowSlices } from "../apply/row-slices";
import { rangeOf } from "../apply/range-of";

/** So many calls of 1,500 cells are one request. */
const CALLS_PER_REQUEST = 6;

const raw = (cell: LedgerCell | undefined): unknown => {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return literalText(cell);
  if (typeof cell !== "object") return cell;
  return isCellError(cell) ? cell.error : `=${cell.formula}`;
};

/**
 * Writes a ledger as a sheet behind the others; tells its name before it is there, so that it can be taken back. The last of it goes out
 * with the request that follows: a ledger of usual size and the changes are one step of undo everywhere.
 */
export async function addLedger(
  context: Excel.RequestContext,
  ledger: LedgerSheet,
  marker: StepMarker,
  named: (name: string) => void,
): Promise<void> {
  const { application, worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    ledger.name,
    worksheets.items.map((sheet) => sheet.name),
  );
  named(name);
  marker.enter("addSheet", context);
  const sheet = worksheets.add(name);
  const { rows, headerRow, widths } = ledger;
  const columns = widths.length;
  const slices = rowSlices({ row: 0, column: 0, rows: rows.length, columns });
  for (const [at, slice] of slices.entries()) {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    rangeOf(sheet, slice).formulas = Array.from({ length: slice.rows }, (_, down) =>
      Array.from({ length: columns }, (__, column) => raw(rows[slice.row + down]?.[column])),
    );
    if (at % CALLS_PER_REQUEST === CALLS_PER_REQUEST - 1) await sent(context);
  }
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
  const table = sheet.tables.add(rangeOf(sheet, { row: headerRow, column: 0, rows: rows.length - headerRow, columns }), true);
  table.style = "TableStyleLight1";
}

const sent = (context: Excel.RequestContext): Promise<void> => context.sync();

/** Deletes sheets, which Excel cannot undo: apart from what it can. A workbook keeps at least one sheet that is seen. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const gone = worksheets.items.filter(({ name }) => names.includes(name));
    if (worksheets.items.every((sheet) => gone.includes(sheet) || sheet.visibility !== "Visible")) worksheets.add();
    for (const sheet of gone) sheet.delete();
    await context.sync();
  });
}
