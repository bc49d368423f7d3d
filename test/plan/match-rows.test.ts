import fc from "fast-check";
import { matchColumns } from "../../src/plan/standing/match-columns";
import { matchRows } from "../../src/plan/standing/match-rows";

const SAMPLES = [
  ["Search", 100, "approved"],
  ["Social", 200, "approved"],
  ["Video", 300, "open"],
  ["Email", 400, "open"],
];

test("rows are found in whatever order they stand, with rows of others between them", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3]), fc.nat(4), (order, at) => {
      const now = order.map((index) => [...(SAMPLES[index] ?? [])]);
      now.splice(Math.min(at, now.length), 0, ["Podcast", 3000, "approved"]);
      const expected: (number | undefined)[] = [...order];
      expected.splice(Math.min(at, order.length), 0, undefined);
      expect(matchRows(SAMPLES, now)).toEqual(expected);
    }),
  );
});

test("a row of which one telling value is left is still found; one that shares only a status is not", () => {
  expect(
    matchRows(SAMPLES, [
      ["Search", 999, "paid"],
      ["Mine", 1, "open"],
      ["", "", ""],
    ]),
  ).toEqual([0, undefined, undefined]);
});

test("a row that was copied is the sample's once", () => {
  expect(
    matchRows(SAMPLES, [
      ["Search", 100, "approved"],
      ["Search", 100, "approved"],
    ]),
  ).toEqual([0, undefined]);
});

test("columns are found by their headers, and a renamed one by its neighbours", () => {
  expect(matchColumns(["a", "b", "c"], ["a", "mine", "b", "c"])).toEqual([0, 2, 3]);
  expect(matchColumns(["a", "b", "c"], ["A", "renamed", "c", "mine"])).toEqual([0, 1, 2]);
  expect(matchColumns(["a", "b", "c"], ["a", "c"])).toEqual([0, undefined, 1]);
  expect(matchColumns(["a", "b", "c"], ["a", "x", "y", "c"])).toEqual([0, undefined, 3]);
});
