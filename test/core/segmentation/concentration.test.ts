import fc from "fast-check";
import { gini } from "../../../src/core/segmentation/gini";
import { topShare } from "../../../src/core/segmentation/top-share";

const values = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 50 })
  .filter((list) => list.some((value) => value > 0));
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe("the Gini coefficient", () => {
  test("is half the mean absolute difference over the mean, its other definition", () => {
    fc.assert(
      fc.property(values, (list) => {
        const mean = list.reduce((a, b) => a + b, 0) / list.length;
        const differences = list.flatMap((a) => list.map((b) => Math.abs(a - b))).reduce((a, b) => a + b, 0);
        expect(gini(list)).toBeCloseTo(differences / (2 * list.length ** 2 * mean), 10);
      }),
    );
  });

  test("is 0 for equal holdings and (n − 1)/n where one has all", () => {
    expect(gini([7, 7, 7])).toBe(0);
    expect(gini([0, 0, 0, 5])).toBe(0.75);
  });
});

describe("the share of the top", () => {
  test("encloses with the line of equality half the Gini coefficient", () => {
    fc.assert(
      fc.property(values, (list) => {
        const n = list.length;
        // The curve is linear between holders, so the trapezoid rule is exact.
        let area = 0;
        for (let i = 0; i < n; i += 1) area += (topShare(list, i / n) + topShare(list, (i + 1) / n)) / (2 * n);
        expect(2 * area - 1).toBeCloseTo(gini(list), 9);
      }),
    );
  });

  test("rises with the fraction, from 0 to 1, and is never below it", () => {
    fc.assert(
      fc.property(values, fraction, fraction, (list, a, b) => {
        expect(topShare(list, 0)).toBe(0);
        expect(topShare(list, 1)).toBeCloseTo(1, 12);
        expect(topShare(list, Math.max(a, b))).toBeGreaterThanOrEqual(topShare(list, Math.min(a, b)) - 1e-12);
        expect(topShare(list, a)).toBeGreaterThanOrEqual(a - 1e-9);
      }),
    );
  });

  test("of nothing does not exist", () => {
    expect(() => topShare([0, 0], 0.2)).toThrow(expect.objectContaining({ kind: "div0" }));
    expect(() => gini([])).toThrow(expect.objectContaining({ kind: "div0" }));
  });
});
