import fc from "fast-check";
import { lifetimeValue, type LifetimeValueInputs } from "../../../src/core/ltv/lifetime-value";

const value = (inputs: Partial<LifetimeValueInputs>) =>
  lifetimeValue({ margin: 100, retention: 0.8, discount: 0.1, timing: "start", horizon: Infinity, acquisitionCost: 0, ...inputs });
const rates = fc.double({ min: 0, max: 0.999, noNaN: true });

describe("lifetime value", () => {
  test("is 1,209 in the Darden note: margin 17.95, retention 99.5 %, discount 1 %", () => {
    expect(Math.round(value({ margin: 17.95, retention: 0.995, discount: 0.01 }))).toBe(1209);
  });

  test("has Gupta and Lehmann's margin multiple 4.5 at 90 % retention and 10 % discount", () => {
    expect(value({ margin: 1, retention: 0.9, timing: "end" })).toBeCloseTo(4.5, 12);
  });

  test("over a horizon is the plain sum of its terms", () => {
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), (retention, discount, horizon) => {
        let sum = 0;
        for (let t = 0; t < horizon; t += 1) sum += 100 * (retention / (1 + discount)) ** t;
        expect(Math.abs(value({ retention, discount, horizon }) - sum)).toBeLessThanOrEqual(1e-9 * Math.max(1, sum));
      }),
    );
  });

  test("counted from now is one margin more than counted from the next period", () => {
    fc.assert(
      fc.property(rates, rates, (retention, discount) => {
        const start = value({ retention, discount });
        expect(Math.abs(start - value({ retention, discount, timing: "end" }) - 100)).toBeLessThanOrEqual(1e-9 * start);
      }),
    );
  });

  test("grows with retention and falls with the discount", () => {
    fc.assert(
      fc.property(rates, rates, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(value({ retention: high })).toBeGreaterThan(value({ retention: low }));
        expect(value({ discount: high })).toBeLessThan(value({ discount: low }));
      }),
    );
  });

  test("goes with the margin, less what winning the customer cost", () => {
    fc.assert(
      fc.property(
        rates,
        rates,
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.constantFrom("start" as const, "end" as const, "arrears" as const),
        (retention, discount, margin, acquisitionCost, timing) => {
          const one = value({ retention, discount, timing, margin: 1 });
          expect(
            Math.abs(value({ retention, discount, timing, margin, acquisitionCost }) - (margin * one - acquisitionCost)),
          ).toBeLessThanOrEqual(1e-10 * (Math.abs(margin) * one + acquisitionCost + 1));
        },
      ),
    );
  });

  test("over a horizon is, at the end of periods, the plain sum from the first renewal on; in arrears, that from the start a period later", () => {
    fc.assert(
      fc.property(rates, rates, fc.integer({ min: 0, max: 40 }), (retention, discount, horizon) => {
        let [end, arrears] = [0, 0];
        for (let t = 1; t <= horizon; t += 1) end += 100 * (retention / (1 + discount)) ** t;
        for (let t = 0; t < horizon; t += 1) arrears += (100 * retention ** t) / (1 + discount) ** (t + 1);
        expect(Math.abs(value({ retention, discount, horizon, timing: "end" }) - end)).toBeLessThanOrEqual(1e-9 * Math.max(1, end));
        expect(Math.abs(value({ retention, discount, horizon, timing: "arrears" }) - arrears)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, arrears),
        );
      }),
    );
  });

  test("keeps its digits where retention is close to 1 + discount", () => {
    // Over a horizon of 3 at q = 1 − 1e-12 the sum is 3 − 3e-12, by the first terms of its expansion.
    expect(value({ margin: 1, retention: 1 - 1e-12, discount: 0, horizon: 3 })).toBeCloseTo(3, 11);
    expect(value({ margin: 1, retention: 1, discount: 0, horizon: 7 })).toBe(7);
  });

  test("without an end, discount or loss has no value", () => {
    expect(() => value({ retention: 1, discount: 0 })).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
