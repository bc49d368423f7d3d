import type { CellKind } from "../../../../src/workbench/engine/cells/cell-reader";
import { sumRange, sumsOfSelection } from "../../../../src/workbench/page/keys/sum-range";

// Microsoft Support, "Use AutoSum to sum numbers": the numbers above or beside the cell, as Excel highlights them.
const KINDS: Readonly<Record<string, CellKind>> = { " ": "Empty", n: "Double", t: "String", b: "Boolean" };
const grid = (...rows: string[]) => ({ kind: (row: number, column: number): CellKind => KINDS[rows[row]?.[column] ?? " "] ?? "Empty" });
const cell = (row: number, column: number) => ({ row, column });
const range = (row: number, column: number, endRow: number, endColumn: number) => ({
  from: cell(row, column),
  to: cell(endRow, endColumn),
});

test("the numbers right above come first, up to the heading; then those on the left", () => {
  expect(sumRange(grid("t", "n", "n", " "), cell(3, 0))).toEqual(range(1, 0, 2, 0));
  expect(sumRange(grid("tnn "), cell(0, 3))).toEqual(range(0, 1, 0, 2));
  expect(sumRange(grid("  n", "nn "), cell(1, 2))).toEqual(range(0, 2, 0, 2));
});

test("over blank cells the nearest numbers are reached, with the blanks between, above before left", () => {
  expect(sumRange(grid("n", "n", " ", " "), cell(3, 0))).toEqual(range(0, 0, 2, 0));
  expect(sumRange(grid("n  ", "   "), cell(0, 2))).toEqual(range(0, 0, 0, 1));
  expect(sumRange(grid("t", "b", " "), cell(2, 0))).toBeUndefined();
  expect(sumRange(grid(" "), cell(0, 0))).toBeUndefined();
});

test("a selection is summed where it ends with blank cells, else below, a single row beside; blank cells are summed one by one", () => {
  const sums = (cells: ReturnType<typeof grid>, selected: ReturnType<typeof range>) => sumsOfSelection(cells, selected);
  expect(sums(grid("n", "n", " "), range(0, 0, 2, 0))).toEqual([{ at: cell(2, 0), range: range(0, 0, 1, 0) }]);
  expect(sums(grid("nn", "nn"), range(0, 0, 1, 1))).toEqual([
    { at: cell(2, 0), range: range(0, 0, 1, 0) },
    { at: cell(2, 1), range: range(0, 1, 1, 1) },
  ]);
  expect(sums(grid("nn"), range(0, 0, 0, 1))).toEqual([{ at: cell(0, 2), range: range(0, 0, 0, 1) }]);
  expect(sums(grid("nn", "nn", "  "), range(2, 0, 2, 1))).toEqual([
    { at: cell(2, 0), range: range(0, 0, 1, 0) },
    { at: cell(2, 1), range: range(0, 1, 1, 1) },
  ]);
  expect(sums(grid("nn ", "nn ", "   "), range(0, 0, 2, 2)).map(({ at }) => at)).toEqual([
    cell(2, 0),
    cell(2, 1),
    cell(0, 2),
    cell(1, 2),
    cell(2, 2),
  ]);
});
