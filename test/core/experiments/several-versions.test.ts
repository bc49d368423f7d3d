import fc from "fast-check";
import { abMulti } from "../../../src/core/experiments/ab-multi";
import { abTest } from "../../../src/core/experiments/ab-test";
import { holm } from "../../../src/core/experiments/holm";
import { liftInterval } from "../../../src/core/experiments/lift-interval";
import { testDuration } from "../../../src/core/experiments/test-duration";
import { welch } from "../../../src/core/experiments/welch";

const arm = fc
  .integer({ min: 1, max: 400 })
  .chain((size) => fc.integer({ min: 0, max: size }).map((conversions) => ({ conversions, size })));

describe("Holm's adjustment", () => {
  test("is that of R: p.adjust(c(.01, .02, .03, .04), 'holm') is .04, .06, .06, .06", () => {
    holm([0.04, 0.01, 0.03, 0.02]).forEach((p, i) => expect(p).toBeCloseTo([0.06, 0.04, 0.06, 0.06][i] as number, 12));
  });

  test("leaves a single p-value as it is, and rises in the order of the p-values, up to 1", () => {
    expect(holm([0.3])).toEqual([0.3]);
    expect(holm([0.5, 0.6, 0.9])).toEqual([1, 1, 1]);
  });

  test("of two versions is the test of the two", () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [only] = abMulti([a, b], 2);
        const test = abTest(a, b, 0.95, 2);
        expect([only?.z, only?.p, only?.holm]).toEqual([test.z, test.p, test.p]);
      }),
    );
  });
});

describe("Koopman's interval of a lift", () => {
  test("is that of R's PropCIs, as the tests of statsmodels print it: 1.220853 and 42.575718 for 7 of 34 against 1 of 34", () => {
    const { lift, low, high } = liftInterval({ conversions: 1, size: 34 }, { conversions: 7, size: 34 }, 0.95);
    expect(lift).toBeCloseTo(6, 12);
    expect(low).toBeCloseTo(0.220853, 6);
    expect(high).toBeCloseTo(41.575718, 6);
  });

  test.each([
    [200, 4000, 250, 4000, 0.0436694348275, 0.497289115668],
    [12, 99, 5, 83, -0.811917654452, 0.28999089177],
    [10, 10, 20, 20, -0.161125158053, 0.384145882069],
    [3, 50, 0, 60, -1, 0.0375007067764],
    [0, 200, 5, 200, 0.31581472503, Infinity],
    [0, 10, 0, 20, -1, Infinity],
  ])("solves the score equation as mpmath does for %i of %i against %i of %i", (xa, na, xb, nb, low, high) => {
    const interval = liftInterval({ conversions: xa, size: na }, { conversions: xb, size: nb }, 0.95);
    expect(interval.low).toBeCloseTo(low, 9);
    if (high === Infinity) expect(interval.high).toBe(high);
    else expect(interval.high).toBeCloseTo(high, 9);
  });

  test("leaves out 0 exactly where the two-sided test is significant at the same level", () => {
    fc.assert(
      fc.property(arm, arm, fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99), (a, b, confidence) => {
        const { p } = abTest(a, b, confidence, 2);
        fc.pre(p === undefined || Math.abs(p - (1 - confidence)) > 1e-9);
        const { low, high } = liftInterval(a, b, confidence);
        expect(low > 0 || high < 0).toBe(p !== undefined && p < 1 - confidence);
      }),
    );
  });

  test("holds the lift, and of the groups exchanged it is the interval of the inverse", () => {
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        fc.pre(a.conversions > 0 && b.conversions > 0);
        const there = liftInterval(a, b, 0.95);
        const back = liftInterval(b, a, 0.95);
        expect(there.low <= (there.lift as number) && (there.lift as number) <= there.high).toBe(true);
        expect((1 + there.low) * (1 + back.high)).toBeCloseTo(1, 8);
      }),
    );
  });
});

describe("Welch's test", () => {
  const SLEEP = [
    [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
  ] as const;

  test("of R's sleep data is R's: t −1.8608, df 17.776, p .07939, interval −3.3654832 to .2054832", () => {
    const test = welch({ values: SLEEP[1], people: 10 }, { values: SLEEP[0], people: 10 }, 0.95, 2);
    expect(test.t).toBeCloseTo(-1.8608, 4);
    expect(test.degrees).toBeCloseTo(17.776, 3);
    expect(test.p).toBeCloseTo(0.07939, 5);
    expect(test.low).toBeCloseTo(-3.3654832, 7);
    expect(test.high).toBeCloseTo(0.2054832, 7);
  });

  test("with one tail has half the p of two where B is more", () => {
    const test = welch({ values: SLEEP[0], people: 10 }, { values: SLEEP[1], people: 10 }, 0.95, 1);
    expect(test.p).toBeCloseTo(0.03969707009367915, 12);
  });

  test("counts people without a value as zeros", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 2, max: 30 }), (a, b, more) => {
        const zeros = new Array<number>(more).fill(0);
        const short = welch({ values: a, people: a.length + more }, { values: b, people: b.length + more }, 0.9, 2);
        const long = welch(
          { values: [...a, ...zeros], people: a.length + more },
          { values: [...b, ...zeros], people: b.length + more },
          0.9,
          2,
        );
        expect(short.t).toBeCloseTo(long.t as number, 9);
        expect(short.low).toBeCloseTo(long.low, 7);
      }),
    );
  });

  test("finds no spread in equal values that only rounding tells apart", () => {
    const tenths = { values: [0.1 + 0.2, 0.3, 0.3], people: 3 };
    expect(welch(tenths, { values: [0.5, 0.5], people: 2 }, 0.95, 2)).toMatchObject({ t: undefined, p: undefined });
  });
});

test("a test takes as many days as bring its people, and whole weeks; nobody a day never brings them", () => {
  const inputs = { baseline: 0.04, target: 0.046, alpha: 0.05, power: 0.8, tails: 2, method: "pooled", arms: 2, share: 1 } as const;
  expect(testDuration({ ...inputs, dailyPeople: 35886 / 7 })).toEqual({ perVersion: 17943, all: 35886, days: 7, weeks: 1 });
  expect(testDuration({ ...inputs, dailyPeople: 0 })).toMatchObject({ all: 35886, days: undefined, weeks: undefined });
});
