import fc from "fast-check";
import type { IRange } from "@univerjs/core";
import { joined, within, without, type Areas } from "../../../../src/workbench/engine/formats/areas";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";

const range = fc.tuple(fc.nat(6), fc.nat(3), fc.nat(6), fc.nat(3)).map(([startRow, rows, startColumn, columns]): IRange => ({
  startRow,
  endRow: startRow + rows,
  startColumn,
  endColumn: startColumn + columns,
}));
const apart = fc
  .array(range, { maxLength: 4 })
  .map((ranges) => ranges.reduce<IRange[]>((all, one) => [...all, ...without([one], all)], []));

/** The cells one by one, each as often as it is there. */
const cells = (areas: Areas): string[] =>
  areas
    .flatMap(({ startRow, endRow, startColumn, endColumn }) => {
      const all: string[] = [];
      for (let row = startRow; row <= endRow; row += 1)
        for (let column = startColumn; column <= endColumn; column += 1) all.push(`${row},${column}`);
      return all;
    })
    .sort();

test("areas without others, and within a window, are the cells that are so one by one", () => {
  fc.assert(
    fc.property(apart, apart, range, (areas, others, window) => {
      const [taken, seen] = [new Set(cells(others)), new Set(cells([window]))];
      expect(cells(without(areas, others))).toEqual(cells(areas).filter((cell) => !taken.has(cell)));
      expect(cells(within(areas, window))).toEqual(cells(areas).filter((cell) => seen.has(cell)));
    }),
  );
});

test("joined areas are the same cells in no more rectangles", () => {
  fc.assert(
    fc.property(apart, (areas) => {
      expect(cells(joined(areas))).toEqual(cells(areas));
      expect(joined(areas).length).toBeLessThanOrEqual(areas.length);
    }),
  );
});

test("a whole sheet is its cells, also where its ends are not written down, and one cell out of it and back in leaves it as it was", () => {
  const sheet = { startRow: 0, endRow: EXCEL_GRID.rowCount - 1, startColumn: 0, endColumn: EXCEL_GRID.columnCount - 1 };
  const cell = { startRow: 4, endRow: 4, startColumn: 2, endColumn: 2 };
  const count = (areas: Areas) =>
    areas.reduce((sum, { startRow, endRow, startColumn, endColumn }) => sum + (endRow - startRow + 1) * (endColumn - startColumn + 1), 0);
  expect(joined([{ startRow: NaN, endRow: NaN, startColumn: NaN, endColumn: NaN }])).toEqual([sheet]);
  expect(count(without([sheet], [cell]))).toBe(1_048_576 * 16_384 - 1);
  expect(joined([...without([sheet], [cell]), cell])).toEqual([sheet]);
});
