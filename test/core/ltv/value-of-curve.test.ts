import fc from "fast-check";
import { lifetimeValue } from "../../../src/core/ltv/lifetime-value";
import { valueOfCurve } from "../../../src/core/ltv/value-of-curve";

const rate = fc.double({ min: 0, max: 0.99, noNaN: true });

describe("value along a survival curve", () => {
  test("is the lifetime value of a constant retention rate where the curve is geometric", () => {
    fc.assert(fc.property(rate, rate, fc.integer({ min: 1, max: 40 }), fc.constantFrom("start" as const, "end" as const), (retention, discount, horizon, timing) => {
      const curve = Array.from({ length: horizon }, (_, t) => retention ** t);
      // "end" here discounts the first, certain margin by one period: arrears of the closed form.
      const closed = lifetimeValue({ margin: 7, retention, discount, timing: timing === "start" ? "start" : "arrears", horizon, acquisitionCost: 0 });
      expect(Math.abs(valueOfCurve(curve, () => 7, discount, timing) - closed)).toBeLessThanOrEqual(1e-9 * closed);
    }));
  });

  test("takes a margin for each period", () => {
    expect(valueOfCurve([1, 0.5, 0.25], (t) => [10, 20, 40][t] as number, 0, "start")).toBe(30);
  });

  test("refuses a curve that rises", () => {
    expect(() => valueOfCurve([1, 0.5, 0.6], () => 1, 0, "start")).toThrow(expect.objectContaining({ kind: "num", key: "rising-survivors" }));
  });
});
