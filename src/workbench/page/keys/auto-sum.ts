import { SheetsSelectionsService } from "@univerjs/sheets";
import { cellsAddress } from "../../engine/cells/address";
import { cellInput } from "../../engine/cells/cell-input";
import { writeCells } from "../../engine/cells/write-cells";
import type { Engine } from "../../engine/create-engine";
import { sumRange, sumsOfSelection, type SumCell } from "./sum-range";

const sumOf = ({ from, to }: SumCell["range"]): string =>
  `=SUM(${cellsAddress({ row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 })})`;

/**
 * Alt+=: in one cell the sum is proposed in its editor and Enter takes it; beside several selected cells the sums are written at once. The
 * grid's own did nothing in a blank cell below numbers, where it is pressed most.
 */
export function autoSum(engine: Engine): void {
  const range = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const sheet = engine.workbook.getActiveSheet();
  if (!range) return;
  const cells = engine.cells(sheet.getSheetId());
  const { startRow, startColumn } = range;
  const [endRow, endColumn] = [Math.min(range.endRow, sheet.getMaxRows() - 1), Math.min(range.endColumn, sheet.getMaxColumns() - 1)];
  if (startRow === endRow && startColumn === endColumn) {
    const found = sumRange(cells, { row: startRow, column: startColumn });
    // As if it were typed, so that it can be changed before it is entered.
    document.execCommand("insertText", false, found ? sumOf(found) : "=SUM(");
    return;
  }
  const sums = sumsOfSelection(cells, { from: { row: startRow, column: startColumn }, to: { row: endRow, column: endColumn } });
  if (sums.length === 0) return;
  const formulas = new Map(sums.map(({ at, range: summed }) => [`${at.row},${at.column}`, sumOf(summed)]));
  const [rows, columns] = [sums.map(({ at }) => at.row), sums.map(({ at }) => at.column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const area = {
    sheetId: sheet.getSheetId(),
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
  writeCells(engine, area, (row, column) => cellInput(formulas.get(`${row},${column}`), "General"));
}
