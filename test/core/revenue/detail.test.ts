import fc from "fast-check";
import { factorsOfCounts } from "../../../src/core/revenue/factors-of-counts";
import { lmdi, lmdiOfSegment } from "../../../src/core/revenue/lmdi";
import { mixDetail } from "../../../src/core/revenue/mix-detail";
import { mixRateEffects } from "../../../src/core/revenue/mix-rate";
import { product } from "../../../src/core/revenue/product";
import { shapley, shapleyOfSegment } from "../../../src/core/revenue/shapley";

const counts = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 900 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  { minLength: 1, maxLength: 6 },
);
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

test("the columns of mix and rate add up to the effects of the whole", () => {
  fc.assert(
    fc.property(counts, (rows) => {
      const base = rows.map(([volume, amount]) => ({ volume, amount }));
      const next = rows.map(([, , volume, amount]) => ({ volume, amount }));
      const detail = mixDetail(base, next);
      const rated = (list: typeof base) => list.map(({ volume, amount }) => ({ volume, rate: amount / volume }));
      const whole = mixRateEffects(rated(base), rated(next));
      const scale = 1 + Math.abs(whole.total) + Math.max(...rows.flat());
      for (const key of ["total", "mix", "rate"] as const)
        expect(Math.abs(sum(detail.map((row) => row[key])) - whole[key])).toBeLessThan(1e-12 * scale);
    }),
  );
});

test("a segment that grows at the average rate contributes nothing, one that is new only by mix", () => {
  const [, grown] = mixDetail(
    [
      { volume: 90, amount: 9 },
      { volume: 10, amount: 1 },
    ],
    [
      { volume: 50, amount: 5 },
      { volume: 50, amount: 5 },
    ],
  );
  expect(grown?.total).toBeCloseTo(0, 15);
  const [, fresh] = mixDetail(
    [
      { volume: 10, amount: 1 },
      { volume: 0, amount: 0 },
    ],
    [
      { volume: 10, amount: 1 },
      { volume: 10, amount: 5 },
    ],
  );
  expect(fresh?.rate).toBe(0);
  expect(
    mixDetail(
      [
        { volume: 1, amount: 1 },
        { volume: 0, amount: 0 },
      ],
      [
        { volume: 1, amount: 1 },
        { volume: 0, amount: 0 },
      ],
    )[1],
  ).toEqual({
    total: 0,
    mix: 0,
    rate: 0,
  });
});

test("the rows of drivers add up to those of all segments together, and each to the change of its product", () => {
  const factors = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(factors, factors, (a, b) => {
      const rows = Math.min(a.length, b.length);
      const [base, next] = [a.slice(0, rows), b.slice(0, rows)];
      for (const [all, one] of [
        [lmdi, lmdiOfSegment],
        [shapley, shapleyOfSegment],
      ] as const) {
        const each = base.map((row, i) => one(row, next[i] as number[]));
        all(base, next).forEach((whole, factor) => expect(sum(each.map((row) => row[factor] as number))).toBeCloseTo(whole, 6));
        each.forEach((row, i) => expect(sum(row)).toBeCloseTo(product(next[i] as number[]) - product(base[i] as number[]), 6));
      }
    }),
  );
});

test("factors of counts multiply to the last count; what nothing says comes from the other period", () => {
  const { base, next } = factorsOfCounts(
    [
      [1000, 50, 5000],
      [0, 0, 0],
    ],
    [
      [1200, 48, 5760],
      [300, 9, 900],
    ],
    ["base", "new"],
  );
  expect(base.map(product)).toEqual([5000, 0]);
  expect(next.map(product)).toEqual([5760, 900]);
  expect(base[1]).toEqual([0, 0.03, 100]);
  expect(() => factorsOfCounts([[0, 1]], [[1, 1]], ["base", "new"])).toThrow(expect.objectContaining({ kind: "num" }));
});
