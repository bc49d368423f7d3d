import { valueScale } from "../../../src/charts/scene/value-scale";

const domain = (values: (number | null)[], fromZero: boolean) => valueScale(values, { fromZero, ticks: 5, range: [0, 100] }).domain();

test("lengths are measured from zero", () => {
  expect(domain([980, 1000], true)[0]).toBe(0);
  expect(domain([-980, -1000], true)[1]).toBe(0);
});

test("a line far from zero keeps its own range", () => {
  expect(domain([980, 1000], false)[0]).toBeGreaterThan(900);
});

test("the scale holds every value", () => {
  const [low, high] = domain([-3, null, 17.2], false);
  expect(low).toBeLessThanOrEqual(-3);
  expect(high).toBeGreaterThanOrEqual(17.2);
});

test("nothing to show is a scale from 0 to 1", () => {
  expect(domain([null], true)).toEqual([0, 1]);
});
