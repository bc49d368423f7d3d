import { BaseReferenceObject } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { EXCEL_GRID } from "../excel-grid";
import { movedRange } from "./moved-range";
import { writtenSize } from "./written-size";

const LAST_ROW = EXCEL_GRID.rowCount - 1;
const LAST_COLUMN = EXCEL_GRID.columnCount - 1;
/** Areas up to this many cells are read whole, blanks included. */
const READ_WHOLE = 200_000;

let installed = false;

/**
 * The engine knows a sheet only as far as the grid goes at present: a reference beyond that was #NAME?, and a whole column ended
 * there. A sheet of Excel always has its full size, and where nothing stands there are blanks. To read the blanks at the end of a
 * whole column or sheet one by one would take minutes; nobody can tell them from cells that were not read.
 */
export function installExcelBounds(): void {
  if (installed) return;
  installed = true;
  const proto = BaseReferenceObject.prototype;
  const { iterator, toArrayValueObject } = proto;
  proto.getRangePosition = function getRangePosition(this: BaseReferenceObject): IRange {
    const { x, y } = this.getRefOffset();
    const range = movedRange(this.getRangeData(), x, y);
    if (Number.isNaN(range.startRow) || Number.isNaN(range.endRow)) [range.startRow, range.endRow] = [0, LAST_ROW];
    if (Number.isNaN(range.startColumn) || Number.isNaN(range.endColumn)) [range.startColumn, range.endColumn] = [0, LAST_COLUMN];
    return range;
  };
  proto.isExceedRange = function isExceedRange(this: BaseReferenceObject): boolean {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    return startRow < 0 || startColumn < 0 || endRow > LAST_ROW || endColumn > LAST_COLUMN;
  };
  proto.iterator = function iterate(this: BaseReferenceObject, ...args: Parameters<typeof iterator>): ReturnType<typeof iterator> {
    return withinWritten(this, () => iterator.apply(this, args));
  };
  proto.toArrayValueObject = function toArray(
    this: BaseReferenceObject,
    ...args: Parameters<typeof toArrayValueObject>
  ): ReturnType<typeof toArrayValueObject> {
    return withinWritten(this, () => toArrayValueObject.apply(this, args));
  };
}

/**
 * Does `read` with the reference ending one blank behind the last cell of the workbook: whole columns of two sheets are
 * of one size, and that there
 * are blanks is seen, as by `=UNIQUE(A:A)` and `=MIN(A:A*1)`.
 */
export function withinWritten<T>(cells: BaseReferenceObject, read: () => T): T {
  const range = writtenPart(cells);
  const { endRow, endColumn } = cells.getRangePosition();
  if (range.endRow === endRow && range.endColumn === endColumn) return read();
  cells.getRangePosition = () => ({ ...range });
  try {
    return read();
  } finally {
    delete (cells as { getRangePosition?: unknown }).getRangePosition;
  }
}

/** Where a reference lies, without the blanks at the end of a whole column, row or sheet but one. */
export function writtenPart(cells: BaseReferenceObject): IRange {
  const range = cells.getRangePosition();
  const { startRow, endRow, startColumn, endColumn } = range;
  const size = (endRow - startRow + 1) * (endColumn - startColumn + 1);
  const whole = endRow === LAST_ROW || endColumn === LAST_COLUMN;
  if (size <= READ_WHOLE && !whole) return range;
  const written = writtenSize(cells);
  return {
    ...range,
    endRow: Math.max(startRow, Math.min(endRow, written.rows)),
    endColumn: Math.max(startColumn, Math.min(endColumn, written.columns)),
  };
}
