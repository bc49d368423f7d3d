import fc from "fast-check";
import { comparedPeriods } from "../../../src/core/planning/compare-periods";
import { readDailySeries } from "../../../src/core/planning/daily-series";
import { monthEnd } from "../../../src/core/planning/month-end";

const MARCH_15 = 46_096;
const days = (values: readonly number[], last = MARCH_15) =>
  readDailySeries(
    values.map((_, i) => [last - values.length + 1 + i]),
    values.map((value) => [value]),
  );
const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 14, maxLength: 80 });

test("a pattern of equal weights is flat, whatever their size", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 9 }), (values, weight) => {
      const flat = monthEnd(days(values), MARCH_15, "flat", 8, 0.8);
      const weighted = monthEnd(days(values), MARCH_15, new Array<number>(7).fill(weight), 8, 0.8);
      expect(weighted.projection).toBeCloseTo(flat.projection, 6);
      expect(weighted.high).toBeCloseTo(flat.high, 6);
    }),
  );
});

test("for one remaining day and a flat pattern the range is fpp's s √(1 + 1/n)", () => {
  // Two weeks that alternate 100 and 120: s² = 14 · 100 ÷ 13; t of 13 degrees of freedom for 80% is 1.350171288780055 (scipy).
  const values = Array.from({ length: 14 }, (_, i) => (i % 2 === 0 ? 100 : 120));
  const { projection, high, remaining } = monthEnd(days(values, 46_111), 46_111, "flat", 2, 0.8);
  expect(remaining).toBe(1);
  expect(high - projection).toBeCloseTo(1.350171288780055 * Math.sqrt((1400 / 13) * (1 + 1 / 14)), 9);
});

test("the month ends no lower than it is, and on its last day at what it is", () => {
  fc.assert(
    fc.property(amounts, (values) => {
      const end = monthEnd(days(values), MARCH_15, "weekday", 8, 0.99);
      expect(end.low).toBeGreaterThanOrEqual(end.soFar);
      const closed = monthEnd(days(values, 46_112), 46_112, "weekday", 8, 0.99);
      expect([closed.low, closed.high]).toEqual([closed.soFar, closed.soFar]);
    }),
  );
});

test("rows of one day are added up in any order, and a day without a value is not yet observed", () => {
  const series = readDailySeries([[46_083], [46_082], [46_083.5], [46_084], [""]], [[5], [1], [2], [""], [9]]);
  expect([...series.byDay]).toEqual([
    [46_083, 7],
    [46_082, 1],
  ]);
  expect([series.first, series.last]).toEqual([46_082, 46_083]);
});

test("on the last day of a period whole periods are compared, before it the same stretch", () => {
  // 28 February 2026 meets 1 to 31 January; 15 March meets 1 to 15 February; the second quarter to 15 May the first to 15 February.
  expect(comparedPeriods(46_081, "month", "monday").before).toEqual({ from: 46_023, to: 46_053 });
  expect(comparedPeriods(MARCH_15, "month", "monday").before).toEqual({ from: 46_054, to: 46_068 });
  expect(comparedPeriods(46_157, "quarter", "monday").before).toEqual({ from: 46_023, to: 46_068 });
  expect(comparedPeriods(MARCH_15, "week", "sunday").yearBefore).toEqual({ from: MARCH_15 - 364, to: MARCH_15 - 364 });
});
