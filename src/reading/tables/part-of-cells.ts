import type { SheetCells } from "../sheet-cells";

/** A rectangle of cells by offsets; ends are left out. */
export interface Part {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Part of some cells, as if it had been read by itself. */
export function partOfCells(cells: SheetCells, { top, bottom, left, right }: Part): SheetCells {
  const width = cells.values[0]?.length ?? 0;
  if (top === 0 && bottom >= cells.values.length && left === 0 && right >= width) return cells;
  const { table: _, openBelow = false, formats, merges, ...rest } = cells;
  const cut = <T>(rows: readonly (readonly T[])[]) => rows.slice(top, bottom).map((row) => row.slice(left, right));
  return {
    ...rest,
    row: cells.row + top,
    column: cells.column + left,
    values: cut(cells.values),
    ...(formats && { formats: cut(formats) }),
    hiddenRows: cells.hiddenRows.filter((row) => row >= top && row < bottom).map((row) => row - top),
    ...(merges && {
      merges: merges
        .filter(({ row, column }) => row >= top && row < bottom && column >= left && column < right)
        .map((area) => ({ ...area, row: area.row - top, column: area.column - left })),
    }),
    openBelow: openBelow && bottom >= cells.values.length,
  };
}
