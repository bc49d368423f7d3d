import fc from "fast-check";
import { rectangles } from "../../../src/excel/apply/rectangles";
import { rowSlices } from "../../../src/excel/apply/row-slices";

test("a full area is one rectangle", () => {
  const area = { row: 3, column: 2, rows: 4, columns: 5 };
  expect(rectangles(area, () => true)).toEqual([area]);
});

test("rectangles cover every marked cell once and no other", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (grid) => {
      const covered = grid.map((row) => row.map(() => 0));
      const area = { row: 0, column: 0, rows: grid.length, columns: 4 };
      for (const part of rectangles(area, (row, column) => grid[row]?.[column] === true)) {
        for (let row = part.row; row < part.row + part.rows; row += 1) {
          for (let column = part.column; column < part.column + part.columns; column += 1) covered[row]![column]! += 1;
        }
      }
      expect(covered).toEqual(grid.map((row) => row.map(Number)));
    }),
  );
});

test("slices of an area have at most 1,500 cells and together all its rows", () => {
  const slices = rowSlices({ row: 5, column: 0, rows: 361, columns: 10 });
  expect(slices.map(({ row, rows }) => [row, rows])).toEqual([
    [5, 150],
    [155, 150],
    [305, 61],
  ]);
});
