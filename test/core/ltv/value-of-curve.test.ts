import fc from "fast-check";
import { lifetimeValue } from "../../../src/core/ltv/lifetime-value";
import { valueOfCurve } from "../../../src/core/ltv/value-of-curve";

const rate = fc.double({ min: 0, max: 0.99, noNaN: true });

describe("value along a survival curve", () => {
  test("is the lifetime value of a constant retention rate where the curve is geometric", () => {
    fc.assert(
      fc.property(
        rate,
        rate,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom("start" as const, "end" as const),
        (retention, discount, horizon, timing) => {
          const curve = Array.from({ length: horizon }, (_, t) => retention ** t);
          // "end" here discounts the first, certain margin by one period: arrears of the closed form.
          const closed = lifetimeValue({
            margin: 7,
            retention,
            discount,
            timing: timing === "start" ? "start" : "arrears",
            horizon,
            acquisitionCost: 0,
          });
          expect(Math.abs(valueOfCurve(curve, () => 7, discount, timing) - closed)).toBeLessThanOrEqual(1e-9 * closed);
        },
      ),
    );
  });

  test("takes a margin for each period", () => {
    expect(valueOfCurve([1, 0.5, 0.25], (t) => [10, 20, 40][t] as number, 0, "start")).toBe(30);
  });

  test("grows with every margin and every share, falls with the discount, and is the same for equal margins given one by one", () => {
    const curves = fc.array(rate, { minLength: 1, maxLength: 20 }).map((shares) => [1, ...[...shares].sort((a, b) => b - a)]);
    fc.assert(
      fc.property(curves, rate, fc.constantFrom("start" as const, "end" as const), fc.nat(), (curve, discount, timing, at) => {
        const value = valueOfCurve(curve, () => 5, discount, timing);
        expect(valueOfCurve(curve, (t) => (t === at % curve.length ? 6 : 5), discount, timing)).toBeGreaterThanOrEqual(value);
        expect(
          valueOfCurve(
            curve.map((share) => share * 0.9),
            () => 5,
            discount,
            timing,
          ) / value,
        ).toBeCloseTo(0.9, 12);
        expect(valueOfCurve(curve, () => 5, discount + 0.1, timing)).toBeLessThanOrEqual(value);
        expect(valueOfCurve(curve, () => 10, discount, timing) / value).toBeCloseTo(2, 12);
        expect(valueOfCurve(curve, () => 5, discount, "end")).toBeCloseTo(
          valueOfCurve(curve, () => 5, discount, "start") / (1 + discount),
          9,
        );
      }),
    );
  });

  test("takes rounding dust for no rise", () => {
    expect(valueOfCurve([0.3, 0.1 + 0.2], () => 1, 0, "start")).toBeCloseTo(0.6, 12);
  });

  test("refuses a curve that rises", () => {
    expect(() => valueOfCurve([1, 0.5, 0.6], () => 1, 0, "start")).toThrow(
      expect.objectContaining({ kind: "num", key: "rising-survivors" }),
    );
  });
});
