import fc from "fast-check";
import { abTest } from "../../../src/core/experiments/ab-test";
import { abPower } from "../../../src/core/experiments/power";
import { sampleRatioMismatch } from "../../../src/core/experiments/sample-ratio";
import { sampleSize } from "../../../src/core/experiments/sample-size";
import { wilson } from "../../../src/core/experiments/wilson";
import { normalSf } from "../../../src/core/numeric/normal";

const within = (actual: number, expected: number, relative: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
const Z95 = 1.959963984540054;
const fault = (kind: string) => expect.objectContaining({ kind });

describe("Wilson's interval", () => {
  test.each([
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 20, 0.0806576625797981, 0.4160174322518935],
    [4, 200, 0.00780442641634947, 0.05028708690582643],
    [190, 200, 0.910421851861224, 0.972617354399236],
  ])("is that of R's binom, as the tests of statsmodels print it, for %i of %i", (successes, trials, low, high) => {
    const interval = wilson(successes, trials, 0.95);
    within(interval.low, low, 1e-12);
    within(interval.high, high, 1e-12);
  });

  test.each([
    [1, 30, 0.00590859, 0.16670391],
    [29, 30, 0.8332961, 0.9940914],
    [0, 30, 0, 0.11351339],
    [30, 30, 0.8864866, 1],
  ])("is that of R's binom, printed there to 7 digits, for %i of %i", (successes, trials, low, high) => {
    const interval = wilson(successes, trials, 0.95);
    expect(interval.low).toBeCloseTo(low, 7);
    expect(interval.high).toBeCloseTo(high, 7);
  });

  test("is .2553 to .3662 for Newcombe's 81 of 263, and .3485 to .6515 for 19 of 38 (recomputed with scipy)", () => {
    expect(Object.values(wilson(81, 263, 0.95)).map((bound: number) => bound.toFixed(4))).toEqual(["0.2553", "0.3662"]);
    expect(Object.values(wilson(19, 38, 0.95)).map((bound: number) => bound.toFixed(4))).toEqual(["0.3485", "0.6515"]);
  });

  test("holds the rate observed, lies within the one of a higher confidence, and shrinks with the sample", () => {
    const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), level, level, (trials, share, a, b) => {
        const successes = Math.floor(trials * share);
        const [narrow, wide] = [wilson(successes, trials, Math.min(a, b)), wilson(successes, trials, Math.max(a, b))];
        expect(narrow.low).toBeLessThanOrEqual(successes / trials);
        expect(narrow.high).toBeGreaterThanOrEqual(successes / trials);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
        const more = wilson(4 * successes, 4 * trials, Math.min(a, b));
        expect(more.high - more.low).toBeLessThan(narrow.high - narrow.low);
      }),
    );
  });

  test("has bounds where the score statistic is exactly z", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e5 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const successes = Math.floor(trials * share);
        const rate = successes / trials;
        for (const bound of Object.values(wilson(successes, trials, 0.95)) as number[]) {
          if (bound === 0 || bound === 1) continue;
          within(Math.abs(rate - bound) / Math.sqrt((bound * (1 - bound)) / trials), Z95, 1e-7);
        }
      }),
    );
  });

  test("begins at exactly 0 without a success, ends at exactly 1 without a failure, and mirrors", () => {
    expect(wilson(0, 7, 0.9).low).toBe(0);
    expect(wilson(7, 7, 0.9).high).toBe(1);
    within(wilson(3, 20, 0.95).low, 1 - wilson(17, 20, 0.95).high, 1e-12);
  });
});

describe("the A/B test", () => {
  test("has the z and p of statsmodels for 12 of 99 against 5 of 83", () => {
    const { z, p } = abTest({ conversions: 12, size: 99 }, { conversions: 5, size: 83 }, 0.95, 2);
    within(z!, -1.4078304151258787, 1e-12);
    within(p!, 0.15918129181156992, 1e-11);
  });

  test("has Fagerland's Newcombe interval .019 to .340 for 1 of 34 against 7 of 34", () => {
    const { low, high } = abTest({ conversions: 1, size: 34 }, { conversions: 7, size: 34 }, 0.95, 2);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.019", "0.340"]);
  });

  test("has Newcombe's interval .0524 to .3339 for 48 of 80 against 56 of 70 (recomputed with scipy)", () => {
    const { low, high } = abTest({ conversions: 48, size: 80 }, { conversions: 56, size: 70 }, 0.95, 2);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.0524", "0.3339"]);
  });

  test("mirrors when the arms change places, and one tail is half of two where B is ahead", () => {
    const count = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(count, count, count, count, (ca, ra, cb, rb) => {
        fc.pre(ca + ra > 0 && cb + rb > 0);
        const [a, b] = [
          { conversions: ca, size: ca + ra },
          { conversions: cb, size: cb + rb },
        ];
        const [one, other] = [abTest(a, b, 0.95, 2), abTest(b, a, 0.95, 2)];
        expect(one.low).toBeCloseTo(-other.high, 12);
        expect(one.low).toBeLessThanOrEqual(one.difference);
        expect(one.high).toBeGreaterThanOrEqual(one.difference);
        if (one.z !== undefined && one.z > 0) within(abTest(a, b, 0.95, 1).p!, one.p! / 2, 1e-9);
      }),
    );
  });
});

describe("sample size and power", () => {
  const inputs = { baseline: 0.2, target: 0.25, alpha: 0.05, power: 0.8, tails: 2, method: "pooled" } as const;

  test("are those of the examples of R's power.prop.test: 77 people, power .740 (recomputed with mpmath: 76.71, .740165901)", () => {
    expect(sampleSize({ ...inputs, baseline: 0.5, target: 0.75, power: 0.9 })).toBe(77);
    expect(abPower(0.5, 0.75, 50, 0.05, 2).toFixed(3)).toBe("0.740");
  });

  test("are 1,094 pooled and 1,031 by Miller's method for 20 % against 25 % (recomputed with mpmath: 1093.7, 1030.2)", () => {
    expect(sampleSize(inputs)).toBe(1094);
    expect(sampleSize({ ...inputs, method: "miller" })).toBe(1031);
  });

  test("belong together: the size has the power asked for, one person fewer has not", () => {
    const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rate, rate, fc.double({ min: 0.3, max: 0.99, noNaN: true }), (baseline, target, power) => {
        fc.pre(Math.abs(baseline - target) > 1e-3);
        const people = sampleSize({ ...inputs, baseline, target, power });
        expect(abPower(baseline, target, people, 0.05, 2)).toBeGreaterThanOrEqual(power - 1e-9);
        if (people > 1) expect(abPower(baseline, target, people - 1, 0.05, 2)).toBeLessThan(power);
      }),
    );
  });

  test("need a difference, and a rate between 0 and 1", () => {
    expect(() => sampleSize({ ...inputs, target: 0.2 })).toThrow(fault("div0"));
    expect(() => sampleSize({ ...inputs, target: 1 })).toThrow(fault("num"));
    expect(() => sampleSize({ ...inputs, power: 0.01 })).toThrow(fault("num"));
  });
});

describe("the sample ratio test", () => {
  test("has the published p-values 2.54e-10 and .0008, and scipy's 1.82179287e-6", () => {
    expect(sampleRatioMismatch([600, 400]).toExponential(2)).toBe("2.54e-10");
    expect(sampleRatioMismatch([44_000, 45_000]).toFixed(4)).toBe("0.0008");
    within(sampleRatioMismatch([821_588, 815_482]), 1.8217928726191858e-6, 1e-9);
  });

  test("is 1 for a split as planned, and the unit of the plan does not matter", () => {
    expect(sampleRatioMismatch([90, 10], [9, 1])).toBe(1);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 6 }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (counts, unit) => {
          const plan = counts.map((_, i) => i + 1);
          const [p, scaled] = [
            sampleRatioMismatch(counts, plan),
            sampleRatioMismatch(
              counts,
              plan.map((share) => share * unit),
            ),
          ];
          expect(Math.abs(p - scaled)).toBeLessThanOrEqual(1e-9 * p + 1e-300);
        },
      ),
    );
  });

  test("with two groups is the z-test of the share, squared", () => {
    // z = (600 − 500) ÷ √(1000 · ½ · ½) = √40, two tails.
    within(sampleRatioMismatch([600, 400]), 2 * normalSf(Math.sqrt(40)), 1e-10);
  });
});
