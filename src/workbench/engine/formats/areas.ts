import { RANGE_TYPE, Rectangle, type IRange } from "@univerjs/core";
import { EXCEL_GRID } from "../excel-grid";

/** Cells as rectangles that do not overlap, so that a column of a million cells costs no more than one cell. */
export type Areas = readonly IRange[];

/**
 * Whole rows, columns and sheets reach to the end of Excel's sheet. The grid writes NaN for their ends, or says of their kind that they are
 * whole and gives them the ends of what it has by then.
 */
export function ended({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): IRange {
  const down = Number.isNaN(endRow) || rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const across = Number.isNaN(endColumn) || rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    startRow: startRow || 0,
    endRow: down ? EXCEL_GRID.rowCount - 1 : endRow,
    startColumn: startColumn || 0,
    endColumn: across ? EXCEL_GRID.columnCount - 1 : endColumn,
  };
}

/** What is left of the areas when others are taken out. */
export function without(areas: Areas, taken: Areas): IRange[] {
  let left = areas.map(ended);
  for (const one of taken.map(ended)) left = left.flatMap((range) => Rectangle.subtract(range, one));
  return left;
}

/** What the areas have in common with one rectangle. */
export function within(areas: Areas, window: IRange): IRange[] {
  const { startRow, endRow, startColumn, endColumn } = ended(window);
  return areas
    .map(ended)
    .map((range) => ({
      startRow: Math.max(range.startRow, startRow),
      endRow: Math.min(range.endRow, endRow),
      startColumn: Math.max(range.startColumn, startColumn),
      endColumn: Math.min(range.endColumn, endColumn),
    }))
    .filter((range) => range.startRow <= range.endRow && range.startColumn <= range.endColumn);
}

/** Whether two rectangles have a cell in common. */
export const meet = (a: IRange, b: IRange): boolean =>
  a.startRow <= b.endRow && b.startRow <= a.endRow && a.startColumn <= b.endColumn && b.startColumn <= a.endColumn;

/** The same cells, each of them once. */
export const apart = (areas: Areas): IRange[] => areas.map(ended).reduce<IRange[]>((all, one) => [...all, ...without([one], all)], []);

/** The same cells in fewer rectangles: those that have a whole side in common become one. */
export function joined(areas: Areas): IRange[] {
  let now = areas.map(ended);
  for (;;) {
    const next = beside(below(now));
    if (next.length === now.length) return next;
    now = next;
  }
}

function below(areas: Areas): IRange[] {
  const sorted = areas.toSorted((a, b) => a.startColumn - b.startColumn || a.endColumn - b.endColumn || a.startRow - b.startRow);
  return gathered(
    sorted,
    (last, next) => last.startColumn === next.startColumn && last.endColumn === next.endColumn && last.endRow + 1 === next.startRow,
  );
}

function beside(areas: Areas): IRange[] {
  const sorted = areas.toSorted((a, b) => a.startRow - b.startRow || a.endRow - b.endRow || a.startColumn - b.startColumn);
  return gathered(
    sorted,
    (last, next) => last.startRow === next.startRow && last.endRow === next.endRow && last.endColumn + 1 === next.startColumn,
  );
}

function gathered(sorted: Areas, adjoin: (last: IRange, next: IRange) => boolean): IRange[] {
  const all: IRange[] = [];
  for (const next of sorted) {
    const last = all.at(-1);
    if (last && adjoin(last, next)) all[all.length - 1] = { ...last, endRow: next.endRow, endColumn: next.endColumn };
    else all.push({ ...next });
  }
  return all;
}
