import fc from "fast-check";
import { funnel } from "../../../src/core/funnel/funnel";

const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 8 });

describe("a funnel", () => {
  test("has an overall rate that is the product of the step rates up to there", () => {
    fc.assert(
      fc.property(counts, (people) => {
        let product = 1;
        for (const { stepRate, overallRate } of funnel(people)) {
          product *= stepRate as number;
          expect(Math.abs((overallRate as number) / product - 1)).toBeLessThan(1e-12);
        }
      }),
    );
  });

  test("loses in all its steps together what is missing at its end", () => {
    fc.assert(
      fc.property(counts, (people) => {
        expect(funnel(people).reduce((sum, { dropOff }) => sum + dropOff, 0)).toBe(people[0]! - people[people.length - 1]!);
      }),
    );
  });

  test("has shares that never rise and stay within 0 and 1 where counts never rise", () => {
    fc.assert(
      fc.property(counts, (people) => {
        const steps = funnel([...people].sort((a, b) => b - a));
        steps.forEach(({ stepRate, overallRate, dropOff }, i) => {
          expect(stepRate).toBeLessThanOrEqual(1);
          expect(overallRate).toBeGreaterThan(0);
          expect(overallRate).toBeLessThanOrEqual(steps[i - 1]?.overallRate ?? 1);
          expect(dropOff).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  test("may gain people on the way: that is a rate above 1, not a fault", () => {
    expect(funnel([100, 150])[1]).toEqual({ count: 150, stepRate: 1.5, overallRate: 1.5, dropOff: -50 });
  });

  test("goes on after an empty step: only the rate over it is missing", () => {
    expect(funnel([100, 0, 5, 2]).map(({ stepRate, overallRate }) => [stepRate, overallRate])).toEqual([
      [1, 1],
      [0, 0],
      [undefined, 0.05],
      [0.4, 0.02],
    ]);
  });
});
