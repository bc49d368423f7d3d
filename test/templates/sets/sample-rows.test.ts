import { inParts } from "../../../src/templates/sets/campaign/sample-rows";

// 7 in parts of 1 : 1 : 1 is 2.33 each: the first of equal remainders gets what is left.
test("a total is split to the unit, what is left going to the largest remainders", () => {
  expect(inParts(7, [1, 1, 1])).toEqual([3, 2, 2]);
  expect(inParts(10, [3, 3, 4])).toEqual([3, 3, 4]);
  expect(inParts(5, [1, 1, 8])).toEqual([1, 0, 4]);
});
