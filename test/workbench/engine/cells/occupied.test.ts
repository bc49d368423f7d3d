import fc from "fast-check";
import { occupiedBlocks } from "../../../../src/workbench/engine/cells/occupied";

const SHEET = { startRow: 0, endRow: 1_048_575, startColumn: 0, endColumn: 16_383 };
const holds = ({ startRow, endRow, startColumn, endColumn }: typeof SHEET, [row, column]: readonly [number, number]) =>
  row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;

test("every cell of a large area lies in one block, and blocks hold few others and lie in the area", () => {
  const cell = fc.tuple(fc.oneof(fc.nat(30), fc.nat(1_048_575)), fc.oneof(fc.nat(5), fc.nat(16_383)));
  const area = fc.constantFrom(SHEET, { ...SHEET, endColumn: 3 }, { ...SHEET, startRow: 10, endRow: 20 });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), area, (cells, within) => {
      const rows: Record<number, Record<number, object>> = {};
      for (const [row, column] of cells) (rows[row] ??= {})[column] = {};
      const blocks = occupiedBlocks(rows, within) as (typeof SHEET)[];
      for (const one of cells) expect(blocks.filter((block) => holds(block, one))).toHaveLength(holds(within, one) ? 1 : 0);
      for (const { startRow, startColumn, endRow, endColumn } of blocks) {
        expect(holds(within, [startRow, startColumn]) && holds(within, [endRow, endColumn])).toBe(true);
        // Cells of one row may lie at both ends of the sheet.
        if (endRow > startRow)
          expect((endRow - startRow + 1) * (endColumn - startColumn + 1)).toBeLessThanOrEqual(1_000 + 4 * cells.length);
      }
    }),
  );
});
