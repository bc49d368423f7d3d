import { columnLetters } from "../../../core/cells/column-letters";
import type { CellAt } from "../../../reading/note";
import type { TableReading } from "../../../reading/table-reading";
import { cellAddress } from "../../../plan/area";

/** The address on the sheet of a cell given in offsets into what was read; n is the last row where nobody knows its number. */
export function cellName({ source }: TableReading, at: CellAt): string {
  const column = source.column + at.column;
  if (source.lastRowsFrom === undefined || at.row < source.lastRowsFrom) return cellAddress(source.row + at.row, column);
  const before = source.values.length - 1 - at.row;
  return `${columnLetters(column)}[n${before === 0 ? "" : `−${before}`}]`;
}
