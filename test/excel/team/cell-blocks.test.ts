import fc from "fast-check";
import { cellBlocks } from "../../../src/excel/team/cell-blocks";
import { cellsOf, placeKey } from "../../../src/plan/standing/cells-of";

const cell = fc.record({ row: fc.nat(8), column: fc.nat(6) });

test("blocks hold every cell once and no other", () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const held = cellBlocks(cells).flatMap(cellsOf).map(placeKey);
      expect(held.toSorted()).toEqual([...new Set(cells.map(placeKey))].sort());
    }),
  );
});

test("a full rectangle is one block, whatever the order of its cells", () => {
  const area = { row: 2, column: 1, rows: 40, columns: 5 };
  expect(cellBlocks(cellsOf(area).toReversed())).toEqual([area]);
});
