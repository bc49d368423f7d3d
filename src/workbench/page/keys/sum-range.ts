import type { CellReader } from "../../engine/cells/cell-reader";
import type { Cell } from "./key-targets";

interface Range {
  readonly from: Cell;
  readonly to: Cell;
}

type Kinds = Pick<CellReader, "kind">;

/**
 * The numbers that AutoSum adds up in a cell: those right above it, else those right beside it on the left, else the
 * nearest above and then on
 * the left, with the blank cells between. Source: Microsoft Support, "Use AutoSum to sum numbers". Undefined where there are none.
 */
export function sumRange(cells: Kinds, at: Cell): Range | undefined {
  return [0, Infinity].map((gap) => along(cells, at, "row", gap) ?? along(cells, at, "column", gap)).find((range) => range !== undefined);
}

/** The block of numbers before a cell in its column or row, at most `gap` blank cells away. */
function along(cells: Kinds, at: Cell, axis: keyof Cell, gap: number): Range | undefined {
  const kind = (place: number) => cells.kind(axis === "row" ? place : at.row, axis === "column" ? place : at.column);
  let last = at[axis] - 1;
  for (let passed = 0; last >= 0 && passed < gap && kind(last) === "Empty"; passed += 1) last -= 1;
  let first = last;
  while (first >= 0 && kind(first) === "Double") first -= 1;
  if (first === last) return undefined;
  return { from: { ...at, [axis]: first + 1 }, to: { ...at, [axis]: at[axis] - 1 } };
}

/**
 * Where AutoSum writes for several selected cells: into those that are blank at the end of a row or column of numbers,
 * else below or beside.
 */
export interface SumCell {
  readonly at: Cell;
  readonly range: Range;
}

export function sumsOfSelection(cells: Kinds, { from, to }: Range): readonly SumCell[] {
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, i) => from.row + i);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, i) => from.column + i);
  const blank = rows.every((row) => columns.every((column) => cells.kind(row, column) === "Empty"));
  if (blank) {
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const range = sumRange(cells, { row, column });
        return range ? [{ at: { row, column }, range }] : [];
      }),
    );
  }
  const lastRow = rows.length > 1 && columns.every((column) => cells.kind(to.row, column) === "Empty");
  const lastColumn = columns.length > 1 && rows.every((row) => cells.kind(row, to.column) === "Empty");
  const downTo = lastRow ? to.row : to.row + 1;
  const asideTo = lastColumn ? to.column : to.column + 1;
  const down = (column: number): SumCell => ({
    at: { row: downTo, column },
    range: { from: { row: from.row, column }, to: { row: downTo - 1, column } },
  });
  const aside = (row: number): SumCell => ({
    at: { row, column: asideTo },
    range: { from: { row, column: from.column }, to: { row, column: asideTo - 1 } },
  });
  // A single row of numbers is summed beside it, anything else below.
  const beside = lastColumn || (rows.length === 1 && !lastRow);
  return [
    ...(lastRow || !beside ? columns.filter((column) => column !== asideTo || !lastColumn).map(down) : []),
    ...(beside ? rows.filter((row) => row !== downTo || !lastRow).map(aside) : []),
    ...(lastRow && lastColumn ? [down(to.column)] : []),
  ].filter(({ at }) => cells.kind(at.row, at.column) === "Empty");
}
