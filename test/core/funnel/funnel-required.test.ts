import fc from "fast-check";
import { funnel } from "../../../src/core/funnel/funnel";
import { funnelRequired } from "../../../src/core/funnel/funnel-required";
import { goal } from "../../../src/core/funnel/goal";

const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

describe("what a funnel needs", () => {
  test("without rounding has the given step rates and ends at the goal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), rates, (target, steps) => {
        const stages = funnelRequired(target, steps, false);
        expect(stages[steps.length]).toBe(target);
        funnel(stages)
          .slice(1)
          .forEach((step, i) => expect(step.stepRate).toBeCloseTo(steps[i]!, 10));
      }),
    );
  });

  test("rounded up reaches the goal at every stage, and one person fewer does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), rates, (target, steps) => {
        const stages = funnelRequired(target, steps, true);
        // Beyond this one person is less than the rounding of a double.
        fc.pre(stages[0]! < 1e12);
        steps.forEach((rate, i) => {
          expect(Number.isInteger(stages[i])).toBe(true);
          expect(stages[i]! * rate).toBeGreaterThanOrEqual(stages[i + 1]! * (1 - 1e-9));
          expect((stages[i]! - 1) * rate).toBeLessThan(stages[i + 1]!);
        });
      }),
    );
  });

  test("is not one too many where a rate divides the goal but for rounding dust", () => {
    // 3 ÷ 0.1 and 21 ÷ 0.7 are 30 and 30.000000000000004 in binary.
    expect(funnelRequired(21, [0.7], true)).toEqual([30, 21]);
    expect(funnelRequired(3, [0.1], true)).toEqual([30, 3]);
  });

  test("does not exist where a step lets nobody through", () => {
    expect(() => funnelRequired(10, [0.5, 0], true)).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});

describe("a goal", () => {
  test("is undone by what it says: the growth of the baseline, or the points between", () => {
    const baseline = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(baseline, fc.double({ min: -0.9, max: 5, noNaN: true }), (from, change) => {
        expect(goal(from, change, "relative") / from - 1).toBeCloseTo(change, 9);
        expect(Math.abs(goal(from, change, "points") - from - change)).toBeLessThanOrEqual(1e-9 * from);
      }),
    );
  });

  test("is relative or in points", () => {
    expect(goal(0.04, 0.15, "relative")).toBeCloseTo(0.046, 15);
    expect(goal(0.04, 0.15, "points")).toBeCloseTo(0.19, 15);
  });
});
