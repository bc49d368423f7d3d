import fc from "fast-check";
import { abcClasses } from "../../../src/core/segmentation/abc-classes";

const grades = (values: readonly (number | null)[], a = 0.8, b = 0.95) => abcClasses(values, a, b).map((row) => row?.grade ?? "");
const sales = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 30 }).filter((list) => list.some((value) => value > 0));

test("A holds at least its limit of the total, and without its smallest group less", () => {
  fc.assert(
    fc.property(sales, (values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const graded = grades(values);
      const ofA = values.filter((_, i) => graded[i] === "A");
      const sum = (list: readonly number[]) => list.reduce((all, value) => all + value, 0);
      expect(sum(ofA)).toBeGreaterThanOrEqual(0.8 * total - 1e-9);
      expect(sum(ofA.filter((value) => value > Math.min(...ofA)))).toBeLessThan(0.8 * total + 1e-9);
    }),
  );
});

test("grades do not depend on the order of the rows, and no row is graded above a larger one", () => {
  fc.assert(
    fc.property(sales, (values) => {
      const graded = grades(values);
      expect(grades([...values].reverse()).reverse()).toEqual(graded);
      values.forEach((value, i) =>
        values.forEach((other, j) => value > other && expect((graded[i] ?? "") <= (graded[j] ?? "")).toBe(true)),
      );
    }),
  );
});

test("the cumulative share is the part of the total in rows as large or larger, counted one by one", () => {
  fc.assert(
    fc.property(sales, (values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      abcClasses(values, 0.8, 0.95).forEach((row, i) => {
        const whole = values.filter((value) => value >= (values[i] as number)).reduce((sum, value) => sum + value, 0);
        expect(row?.cumulative).toBeCloseTo(whole / total, 12);
      });
    }),
  );
});

test("a limit that is met exactly is met: 0.1 + 0.7 of 1 are eighty per cent", () => {
  expect(grades([0.7, 0.1, 0.08, 0.07, 0.05])).toEqual(["A", "A", "B", "B", "C"]);
  expect(grades([0.1 + 0.2, 0.3, 0.3, 0.1], 0.9)).toEqual(["A", "A", "A", "B"]);
  expect(grades([null, 5, null])).toEqual(["", "A", ""]);
});

test("limits of 100% make everything A, and zeros are C only where they lie beyond", () => {
  expect(grades([3, 2, 1], 1, 1)).toEqual(["A", "A", "A"]);
  expect(grades([3, 0], 1, 1)).toEqual(["A", "C"]);
});
