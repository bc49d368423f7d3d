import fc from "fast-check";
import { lifetimeValue } from "../../../src/core/ltv/lifetime-value";
import { payback, type PaybackInputs } from "../../../src/core/unit-economics/payback";

/** Of a customer who brings a margin of 50 in each period. */
const periods = ({ cac = 300, ...inputs }: Partial<PaybackInputs> & { readonly cac?: number }) =>
  payback({ margins: cac / 50, retention: 1, discount: 0, mode: "fractional", ...inputs });
const rate = fc.double({ min: 0.01, max: 1, noNaN: true });

/** Adds margin after margin until the cost is paid; undefined where that takes more than `limit` periods. */
function bruteForce(cac: number, q: number, limit = 2000): number | undefined {
  let sum = 0;
  for (let n = 1; n <= limit; n += 1) {
    sum += 50 * q ** (n - 1);
    if (sum >= cac) return n;
  }
  return undefined;
}

describe("payback", () => {
  test("is cost ÷ margin where nobody leaves and nothing is discounted", () => {
    expect(periods({})).toBe(6);
    expect(periods({ cac: 320, mode: "integer" })).toBe(7);
  });

  test("is ln 0.4 ÷ ln 0.9 for a cost of six margins at 90 % retention", () => {
    expect(periods({ retention: 0.9 })).toBeCloseTo(Math.log(0.4) / Math.log(0.9), 12);
  });

  test("in whole periods is what adding up margin after margin gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), rate, fc.double({ min: 0, max: 0.5, noNaN: true }), (cac, retention, discount) => {
        const q = retention / (1 + discount);
        const expected = bruteForce(cac, q);
        const life = 50 / (1 - q);
        fc.pre(q === 1 || Math.abs(life - cac) > 1e-6 * life);
        // A loss that is only the rounding of 1 − q is none.
        fc.pre(q === 1 || 1 - q > 1e-11);
        fc.pre(expected !== undefined || cac > life);
        if (expected === undefined) expect(() => periods({ cac, retention, discount })).toThrow(expect.objectContaining({ kind: "na" }));
        else {
          const exact = periods({ cac, retention, discount });
          // A hair beyond a whole period counts as that period: it is dust from the logarithms as often as not.
          fc.pre(exact === Math.round(exact) || Math.abs(exact - Math.round(exact)) > 1e-8);
          expect(periods({ cac, retention, discount, mode: "integer" })).toBe(expected);
        }
      }),
    );
  });

  test("grows with the cost and, from the first whole period on, with the loss of customers", () => {
    fc.assert(
      fc.property(fc.double({ min: 50, max: 400, noNaN: true }), fc.double({ min: 0.9, max: 0.999, noNaN: true }), (cac, retention) => {
        expect(periods({ cac: cac * 1.01, retention })).toBeGreaterThan(periods({ cac, retention }));
        expect(periods({ cac, retention }) * (1 + 1e-12)).toBeGreaterThanOrEqual(periods({ cac, retention: retention + 0.0005 }));
      }),
    );
  });

  test("is the horizon at which the lifetime value less the cost turns from loss to gain", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 51, max: 400 }),
        fc.double({ min: 0.9, max: 0.99, noNaN: true }),
        fc.double({ min: 0, max: 0.02, noNaN: true }),
        (cac, retention, discount) => {
          fc.pre(cac < 0.99 * 50 * ((1 + discount) / (1 + discount - retention)));
          const exact = periods({ cac, retention, discount });
          fc.pre(Math.abs(exact - Math.round(exact)) > 1e-6);
          const whole = periods({ cac, retention, discount, mode: "integer" });
          const worth = (horizon: number) =>
            lifetimeValue({ margin: 50, retention, discount, timing: "start", horizon, acquisitionCost: cac });
          expect(worth(whole)).toBeGreaterThan(0);
          expect(worth(whole - 1)).toBeLessThan(0);
        },
      ),
    );
  });

  test("keeps its digits where hardly anybody leaves", () => {
    // n + n(n − 1)/2 · 1e-12 margins at most: six periods, to twelve digits.
    expect(periods({ retention: 1 - 1e-12 })).toBeCloseTo(6, 10);
  });

  test("is never where a whole life is worth no more than the cost", () => {
    expect(() => periods({ cac: 600, retention: 0.9 })).toThrow(expect.objectContaining({ kind: "na" }));
    expect(() => periods({ cac: 500, retention: 0.9 })).toThrow(expect.objectContaining({ kind: "na" }));
  });

  test("without a cost is nought", () => {
    expect(periods({ cac: 0 })).toBe(0);
  });

  test("takes one whole period where only the first margin ever comes", () => {
    expect(periods({ cac: 20, retention: 0, mode: "integer" })).toBe(1);
  });
});
