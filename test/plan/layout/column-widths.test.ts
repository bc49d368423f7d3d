import fc from "fast-check";
import { columnWidths, type WidthNeed } from "../../../src/plan/layout/column-widths";

const COLUMNS = 8;
const need: fc.Arbitrary<WidthNeed> = fc
  .record({ column: fc.nat(COLUMNS - 1), span: fc.integer({ min: 1, max: 3 }), least: fc.integer({ min: 1, max: 300 }), more: fc.nat(200) })
  .map(({ column, span, least, more }) => ({ column, span: Math.min(span, COLUMNS - column), least, best: least + more }));
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

test("every wish for width is met, and no column is narrower than the least", () => {
  fc.assert(
    fc.property(fc.array(need, { maxLength: 20 }), fc.integer({ min: 0, max: 2000 }), (needs, limit) => {
      const widths = columnWidths(needs, COLUMNS, 60, limit);
      expect(widths).toHaveLength(COLUMNS);
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(60);
      for (const { column, span, least } of needs) expect(sum(widths.slice(column, column + span))).toBeGreaterThanOrEqual(least);
    }),
  );
});

test("what is spare goes to columns whose texts would break, and never beyond the limit or what they can use", () => {
  fc.assert(
    fc.property(fc.array(need, { maxLength: 20 }), fc.integer({ min: 0, max: 3000 }), (needs, limit) => {
      const tight = columnWidths(needs, COLUMNS, 60, 0);
      const widths = columnWidths(needs, COLUMNS, 60, limit);
      expect(sum(widths)).toBeLessThanOrEqual(Math.max(limit, sum(tight)));
      widths.forEach((width, column) => {
        const best = Math.max(0, ...needs.filter((each) => each.span === 1 && each.column === column).map((each) => each.best ?? 0));
        expect(width).toBeLessThanOrEqual(Math.max(tight[column] ?? 0, best));
      });
    }),
  );
});
