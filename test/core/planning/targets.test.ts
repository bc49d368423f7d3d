import fc from "fast-check";
import { budgetVariance } from "../../../src/core/planning/budget-variance";
import { kpiScore } from "../../../src/core/planning/kpi-score";
import { pace } from "../../../src/core/planning/pacing";

const fault = (kind: string) => expect.objectContaining({ kind });

describe("pacing", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });

  test("projects the target exactly where the pace is 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 30 }), (target, elapsed) => {
        const { index, projected, expected } = pace((target * elapsed) / 31, target, elapsed, 31);
        expect(index).toBeCloseTo(1, 12);
        expect((projected as number) / target).toBeCloseTo(1, 12);
        expect(expected).toBeCloseTo((target * elapsed) / 31, 6);
      }),
    );
  });

  test("reaches the target, no more, when every remaining period brings what is required", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 29 }), (actual, target, elapsed) => {
        const { required = NaN } = pace(actual, target, elapsed, 30);
        expect(actual + required * (30 - elapsed)).toBeCloseTo(Math.max(actual, target), 6);
      }),
    );
  });

  test("with equal weights is pacing without weights", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 12 }), (actual, target, elapsed) => {
        const plain = pace(actual, target, elapsed, 12);
        const weighted = pace(actual, target, elapsed, 12, Array<number>(12).fill(2));
        expect(weighted.expected).toBeCloseTo(plain.expected as number, 6);
        expect(weighted.required).toBe(plain.required);
      }),
    );
  });

  test("has no pace before the first period and nothing to require after the last", () => {
    expect(pace(0, 100, 0, 10)).toEqual({ expected: 0, index: undefined, projected: undefined, required: 10 });
    expect(pace(50, 100, 10, 10)).toEqual({ expected: 100, index: 0.5, projected: 50, required: undefined });
  });

  test("without periods, or with weights of zero, knows no expectation, but what is still to be done", () => {
    expect(pace(1, 1, 0, 0)).toEqual({ expected: undefined, index: undefined, projected: undefined, required: undefined });
    expect(pace(40, 100, 1, 3, [0, 0, 0])).toEqual({ expected: undefined, index: undefined, projected: undefined, required: 30 });
  });

  test("refuses more periods than there are, and half periods with weights", () => {
    expect(() => pace(1, 1, 2, 1)).toThrow(fault("num"));
    expect(() => pace(1, 1, 0.5, 2, [1, 1])).toThrow(fault("num"));
  });
});

describe("a budget variance", () => {
  test("turns its verdict, not its amount, between cost and revenue", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 }), (budget, actual) => {
        const cost = budgetVariance(budget, actual, "cost");
        const revenue = budgetVariance(budget, actual, "revenue");
        expect(cost.amount).toBe(revenue.amount);
        expect(budget + cost.amount).toBe(actual);
        expect([cost.verdict, revenue.verdict]).toEqual(actual === budget ? ["F", "F"] : actual > budget ? ["U", "F"] : ["F", "U"]);
      }),
    );
  });

  test("of a line without a budget has no share", () => {
    expect(budgetVariance(0, 5, "cost").share).toBeUndefined();
  });
});

describe("a KPI's points", () => {
  const rule = { weight: 30, floor: 0.6, cap: 1.2, direction: "higher" } as const;

  test("are the weight at the target in either direction, and the same 10 % over as 10 % under where lower is better", () => {
    expect(kpiScore(80, 80, rule)).toBe(30);
    expect(kpiScore(80, 80, { ...rule, direction: "lower" })).toBe(30);
    expect(kpiScore(72, 80, { ...rule, direction: "lower" })).toBeCloseTo(kpiScore(88, 80, rule), 12);
  });

  test("never fall as attainment grows, start at the floor and stop at the cap", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (a, b) => {
        expect(kpiScore(Math.max(a, b), 100, rule)).toBeGreaterThanOrEqual(kpiScore(Math.min(a, b), 100, rule));
        const points = kpiScore(a, 100, rule);
        expect(points === 0 || (points >= 30 * 0.6 && points <= 30 * 1.2)).toBe(true);
      }),
    );
  });

  test("do not exist without a target; a cap below the floor is refused first", () => {
    expect(() => kpiScore(1, 0, rule)).toThrow(fault("div0"));
    expect(() => kpiScore(1, 0, { ...rule, cap: 0.5 })).toThrow(fault("num"));
  });
});
