import { studentQuantile, studentSf } from "../../../src/core/numeric/student-t";

test.each([
  [0.5, 1, 0.352416382349567],
  [2, 3.7, 0.060908600952617],
  [1.86081346, 17.776474, 0.0396970704203298],
  [5, 2, 0.0188747756753119],
  [12, 40.5, 3.23613292283644e-15],
  [0.001, 9, 0.499611965162987],
  [3, 1e6, 0.0013499312707109],
  [40, 5, 9.20598108588648e-8],
])("the tail of Student's t beyond %d with %d degrees of freedom is that of mpmath's incomplete beta function", (t, degrees, tail) => {
  expect(studentSf(t, degrees) / tail).toBeCloseTo(1, 9);
  expect(studentSf(-t, degrees)).toBeCloseTo(1 - tail, 12);
});

test.each([
  [0.025, 17.776474, 2.1028172374125593],
  [0.025, 1, 12.706204736174705],
  [0.1, 13, 1.350171288780055],
  [0.005, 2.5, 7.163728138948786],
  [0.05, 35, 1.689572457780266],
  [0.1, 1000, 1.2823987214609245],
])("the t beyond which %d lies with %d degrees of freedom is scipy's", (tail, degrees, t) => {
  expect(studentQuantile(tail, degrees) / t).toBeCloseTo(1, 11);
});

test("one degree of freedom is Cauchy's distribution, of which the upper quarter begins at 1", () => {
  expect(studentQuantile(0.25, 1)).toBeCloseTo(1, 12);
  expect(studentSf(0, 3)).toBe(0.5);
});
