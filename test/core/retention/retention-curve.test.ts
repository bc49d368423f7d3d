import fc from "fast-check";
import { fitRetentionCurve } from "../../../src/core/retention/fit-retention-curve";
import { lifetimeDays } from "../../../src/core/retention/lifetime-days";

const curve = { a: fc.double({ min: 0.05, max: 1, noNaN: true }), b: fc.double({ min: -2, max: -0.05, noNaN: true }) };

describe("the retention curve", () => {
  test("finds a power curve again from points that lie on it", () => {
    fc.assert(
      fc.property(curve.a, curve.b, (a, b) => {
        const days = [1, 2, 3, 7, 14, 30, 60];
        const fit = fitRetentionCurve(
          days,
          days.map((t) => a * t ** b),
        );
        expect(Math.abs(fit.a / a - 1)).toBeLessThan(1e-9);
        expect(Math.abs(fit.b / b - 1)).toBeLessThan(1e-9);
        expect(fit.rSquared).toBeCloseTo(1, 9);
      }),
    );
  });

  test("keeps its exponent where rates or days are scaled, and does not depend on the order of the points", () => {
    const rates = fc.array(fc.double({ min: 0.01, max: 0.5, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(rates, fc.double({ min: 0.1, max: 2, noNaN: true }), (given, factor) => {
        const days = [1, 3, 7, 14, 30];
        const fit = fitRetentionCurve(days, given);
        const scaled = fitRetentionCurve(
          days,
          given.map((rate) => rate * factor),
        );
        const weeks = fitRetentionCurve(
          days.map((day) => day / 7),
          given,
        );
        const backwards = fitRetentionCurve([...days].reverse(), [...given].reverse());
        for (const other of [scaled, weeks, backwards]) expect(other.b).toBeCloseTo(fit.b, 9);
        expect(scaled.a / fit.a).toBeCloseTo(factor, 9);
        expect(weeks.a / fit.a).toBeCloseTo(7 ** fit.b, 9);
        expect(backwards.a / fit.a).toBeCloseTo(1, 9);
      }),
    );
  });

  test("explains between nothing and everything", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), (rates) => {
        const { rSquared } = fitRetentionCurve([1, 3, 7, 30], rates);
        fc.pre(rSquared !== undefined);
        expect(rSquared).toBeGreaterThanOrEqual(0);
        expect(rSquared).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  test("leaves residuals that are orthogonal to 1 and ln t, which is what least squares means", () => {
    const days = [1, 3, 7, 14, 30];
    const rates = [0.42, 0.28, 0.2, 0.15, 0.11];
    const { a, b } = fitRetentionCurve(days, rates);
    const residuals = days.map((t, i) => Math.log(rates[i] as number) - Math.log(a) - b * Math.log(t));
    expect(residuals.reduce((sum, e) => sum + e, 0)).toBeCloseTo(0, 12);
    expect(residuals.reduce((sum, e, i) => sum + e * Math.log(days[i] as number), 0)).toBeCloseTo(0, 12);
  });

  test("of equal rates is flat and has no R²", () => {
    const flat = fitRetentionCurve([1, 2, 5], [0.3, 0.3, 0.3]);
    expect(flat.b).toBeCloseTo(0, 15);
    expect(flat.a).toBeCloseTo(0.3, 12);
    expect(flat.rSquared).toBeUndefined();
  });

  test("needs two points on different days", () => {
    expect(() => fitRetentionCurve([1], [0.4])).toThrow(expect.objectContaining({ kind: "na" }));
    expect(() => fitRetentionCurve([7, 7], [0.4, 0.3])).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});

describe("lifetime in days", () => {
  test("at 42 % on day 1 and an exponent of −0.4 is 1 + 0.42 (ζ(0.4) − ζ(0.4, 181)), by the Hurwitz zeta function instead of a sum", () => {
    // mpmath 1.3.0, 30 digits: zeta(0.4) − zeta(0.4, 181) = 36.51262113797552.
    expect(lifetimeDays(0.42, -0.4, 180)).toBeCloseTo(1 + 0.42 * 36.51262113797552, 12);
  });

  test("is the harmonic number at b = −1 and the sum of squares at b = 2", () => {
    // H₁₀₀ = 5.187377517639621 (OEIS A001008/A002805); Σ t² = n(n+1)(2n+1)/6.
    expect(lifetimeDays(1, -1, 100)).toBeCloseTo(1 + 5.187377517639621, 13);
    expect(lifetimeDays(1, 2, 30)).toBe(1 + (30 * 31 * 61) / 6);
  });

  test("is 1 without further days, and grows by a·tᵇ with each one", () => {
    fc.assert(
      fc.property(curve.a, curve.b, fc.integer({ min: 1, max: 400 }), (a, b, days) => {
        expect(lifetimeDays(a, b, 0)).toBe(1);
        expect(lifetimeDays(a, b, days) - lifetimeDays(a, b, days - 1)).toBeCloseTo(a * days ** b, 11);
      }),
    );
  });
});
