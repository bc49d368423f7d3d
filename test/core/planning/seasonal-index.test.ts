import fc from "fast-check";
import { seasonalIndex } from "../../../src/core/planning/seasonal-index";

/** The 24 quarters of the NIST/SEMATECH handbook. */
const NIST = [362, 385, 432, 341, 382, 409, 498, 387, 473, 513, 582, 474, 544, 582, 681, 557, 628, 707, 773, 592, 627, 725, 854, 661];

describe("seasonal indices", () => {
  test("of the NIST quarters are .960519635 1.02214939 1.14002053 .877310453, as a separate program in Python computes", () => {
    [0.960519635, 1.02214939, 1.14002053, 0.877310453].forEach((index, i) => expect(seasonalIndex(NIST, 4)[i]).toBeCloseTo(index, 8));
  });

  test("give the factors of a pure season back, for odd and even periods", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 5 }),
        (factors, cycles) => {
          const mean = factors.reduce((a, b) => a + b, 0) / factors.length;
          const series = Array.from({ length: cycles * factors.length }, (_, t) => 10 * (factors[t % factors.length] as number));
          seasonalIndex(series, factors.length).forEach((index, i) => expect(index).toBeCloseTo((factors[i] as number) / mean, 9));
        },
      ),
    );
  });

  test("have a mean of 1 and do not change with the unit", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 14, maxLength: 40 }), (series) => {
        const index = seasonalIndex(series, 7);
        expect(index.reduce((a, b) => a + b, 0)).toBeCloseTo(7, 9);
        seasonalIndex(
          series.map((value) => 16 * value),
          7,
        ).forEach((value, i) => expect(value).toBeCloseTo(index[i] as number, 10));
      }),
    );
  });

  test("need two whole cycles", () => {
    expect(() => seasonalIndex([1, 2, 3, 4, 5, 6, 7], 4)).toThrow(expect.objectContaining({ kind: "na" }));
  });
});
