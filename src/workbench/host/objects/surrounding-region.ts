import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { EXCEL_GRID } from "../../engine/excel-grid";
import type { HostContext } from "../host-context";

/**
 * The region around a range's first cell that blank rows and columns bound, as Ctrl+A finds it: the rectangle grows
 * while a cell that touches it, corners included, holds something.
 */
export function surroundingRegion(host: HostContext, area: SheetArea): SheetArea {
  const reader = cellReader(host.engine, area.sheetId);
  const box = { top: area.row, left: area.column, bottom: area.row, right: area.column };
  const rowHolds = (row: number): boolean =>
    row >= 0 &&
    row < EXCEL_GRID.rowCount &&
    between(box.left - 1, box.right + 1).some((column) => column >= 0 && !reader.isEmpty(row, column));
  const columnHolds = (column: number): boolean =>
    column >= 0 &&
    column < EXCEL_GRID.columnCount &&
    between(box.top - 1, box.bottom + 1).some((row) => row >= 0 && !reader.isEmpty(row, column));
  for (let grown = true; grown;) {
    grown = false;
    if (rowHolds(box.top - 1)) {
      box.top -= 1;
      grown = true;
    }
    if (rowHolds(box.bottom + 1)) {
      box.bottom += 1;
      grown = true;
    }
    if (columnHolds(box.left - 1)) {
      box.left -= 1;
      grown = true;
    }
    if (columnHolds(box.right + 1)) {
      box.right += 1;
      grown = true;
    }
  }
  return { sheetId: area.sheetId, row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}

const between = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
