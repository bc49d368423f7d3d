import fc from "fast-check";
import { payTier } from "../../../src/core/segmentation/pay-tier";
import { quantileScores } from "../../../src/core/segmentation/quantile-scores";
import { rfm } from "../../../src/core/segmentation/rfm";
import { rfmSegment } from "../../../src/core/segmentation/rfm-segment";
import { thresholdsReached } from "../../../src/core/segmentation/thresholds-reached";

const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 80 });

/** Excel's PERCENTILE.INC as Microsoft describes it: rank k(n − 1) from 0, linear in between. */
function percentileInc(list: readonly number[], k: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  const rank = k * (sorted.length - 1);
  const low = sorted[Math.floor(rank + 1e-12)] as number;
  const high = sorted[Math.min(sorted.length - 1, Math.floor(rank + 1e-12) + 1)] as number;
  return low + Math.max(0, rank - Math.floor(rank + 1e-12)) * (high - low);
}

describe("quantile scores", () => {
  test("count the percentiles below a value, for any list", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 5 }), (list, bins) => {
        const breaks = Array.from({ length: bins - 1 }, (_, k) => percentileInc(list, (k + 1) / bins));
        // A breakpoint that is the value up to rounding is equal to it.
        expect(quantileScores(list, bins)).toEqual(list.map((value) => 1 + breaks.filter((limit) => limit < value - 1e-9).length));
      }),
    );
  });

  test("rise with the value and are equal for equal values", () => {
    fc.assert(
      fc.property(values, (list) => {
        const scores = quantileScores(list, 5);
        list.forEach((value, i) =>
          list.forEach((other, j) => {
            if (value <= other) expect(scores[i]).toBeLessThanOrEqual(scores[j] as number);
          }),
        );
      }),
    );
  });

  test("make bins of equal size where values differ and the bins divide their number", () => {
    const list = Array.from({ length: 100 }, (_, i) => (i * 37) % 101);
    for (let score = 1; score <= 5; score += 1) expect(quantileScores(list, 5).filter((s) => s === score)).toHaveLength(20);
  });

  test("a value equal to a breakpoint stays in the lower bin, as in pandas.qcut", () => {
    expect(quantileScores([1, 2, 3], 2)).toEqual([1, 1, 2]);
  });
});

describe("RFM", () => {
  test("of the ten customers has the codes 555 554 445 443 334 333 222 222 111 111", () => {
    const scores = rfm(
      [5, 12, 30, 45, 60, 90, 120, 180, 270, 365],
      [12, 9, 8, 6, 5, 4, 3, 2, 1, 1],
      [1500, 900, 1200, 400, 650, 300, 220, 150, 90, 40],
      5,
    );
    expect(scores.map(({ recency, frequency, monetary }) => 100 * recency + 10 * frequency + monetary)).toEqual([
      555, 554, 445, 443, 334, 333, 222, 222, 111, 111,
    ]);
  });

  test("needs as many customers as bins", () => {
    expect(() => rfm([1], [1], [1], 2)).toThrow(expect.objectContaining({ kind: "na" }));
  });
});

describe("segments", () => {
  test("of the customers in the rfm package's readme are as printed there", () => {
    expect(
      [
        [3, 4, 3],
        [4, 1, 2],
        [3, 2, 3],
        [5, 4, 4],
      ].map(([r, f, m]) => rfmSegment(r as number, f as number, m as number)),
    ).toEqual(["Potential Loyalist", "New Customers", "Loyal Customers", "Potential Loyalist"]);
  });

  test("exist for every code; 555 alone are the champions and every R of 1 has a name", () => {
    const scores = [1, 2, 3, 4, 5];
    const codes = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => [r, f, m, rfmSegment(r, f, m)] as const)));
    expect(codes.filter(([, , , name]) => name === "Champions")).toEqual([[5, 5, 5, "Champions"]]);
    expect(codes.filter(([r, , , name]) => r === 1 && name === "Others")).toEqual([]);
    expect(new Set(codes.map(([, , , name]) => name)).size).toBe(11);
  });
});

describe("thresholds", () => {
  test("are reached from below, the limit included", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -10, max: 1010 }),
        (limits, value) => {
          const rising = limits.sort((a, b) => a - b);
          const next = rising.findIndex((limit) => limit > value);
          expect(thresholdsReached(value, rising)).toBe(next === -1 ? rising.length : next);
        },
      ),
    );
  });

  test("must rise", () => {
    expect(() => thresholdsReached(1, [2, 2])).toThrow(expect.objectContaining({ kind: "num", key: "not-increasing" }));
  });
});

describe("pay tiers", () => {
  test("begin with those who paid nothing, also where the list of thresholds begins with 0", () => {
    expect([0, 0.5, 100, 5000].map((amount) => payTier(amount, [0, 100, 1000]))).toEqual([0, 1, 2, 3]);
    expect([0, 0.5, 1, 100, 999.99, 1000].map((amount) => payTier(amount, [1, 100, 1000]))).toEqual([0, 0, 1, 2, 2, 3]);
  });

  test("never fall as the amount grows", () => {
    const amount = fc.integer({ min: 0, max: 1200 });
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 }), amount, amount, (limits, a, b) => {
        const rising = limits.sort((x, y) => x - y);
        expect(payTier(Math.max(a, b), rising)).toBeGreaterThanOrEqual(payTier(Math.min(a, b), rising));
      }),
    );
  });

  test("need thresholds that rise, even for an amount of 0", () => {
    expect(() => payTier(0, [2, 2])).toThrow(expect.objectContaining({ kind: "num", key: "not-increasing" }));
  });
});
