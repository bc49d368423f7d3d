import { HorizontalAlign, type IDisposable } from "@univerjs/core";
import { SpreadsheetSkeleton } from "@univerjs/engine-render";

/** What the grid leaves beside a text, in px. */
const PADDING = 2;

/**
 * A text runs on over empty neighbours as far as it is drawn. The grid reckons with its width alone, from the cell's edge, and cuts what an
 * indent pushes beyond the edge.
 */
export function overflowPastIndent(): IDisposable {
  const { prototype } = SpreadsheetSkeleton;
  const own = prototype.getOverflowPosition;
  prototype.getOverflowPosition = function getOverflowPosition(size, align, row, column, count) {
    const pd = this.worksheet.getComposedCellStyle(row, column).pd;
    const aside = (align === HorizontalAlign.RIGHT ? pd?.r : pd?.l) ?? PADDING;
    return own.call(this, size && { ...size, width: size.width + aside }, align, row, column, count);
  };
  return { dispose: () => void (prototype.getOverflowPosition = own) };
}
