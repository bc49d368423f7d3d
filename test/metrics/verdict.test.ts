import { bandOf, compares, inBand, verdictFormula, verdictOf } from "../../src/metrics/verdict";

test("above the line earns, below it loses, on it breaks even, rounding dust aside", () => {
  expect([verdictOf(2.6, 2.5), verdictOf(2.4, 2.5), verdictOf(2.5, 2.5), verdictOf(0.1 + 0.2, 0.3)]).toEqual([
    "earns",
    "loses",
    "even",
    "even",
  ]);
});

test("without a value or without a line there is no verdict", () => {
  expect([verdictOf(null, 2.5), verdictOf(2.5, null), verdictOf(0, 2.5)]).toEqual([null, null, "loses"]);
});

test("of a value where more is better, the limit itself is good and what lies below the other is bad", () => {
  const limits = { bad: 1, good: 3 };
  expect([3, 2.9, 1, 0.9].map((value) => bandOf(value, limits))).toEqual(["good", "warn", "warn", "bad"]);
  expect(bandOf(null, limits)).toBeNull();
});

test("of a cost, more is worse", () => {
  expect([10, 11, 20, 21].map((value) => bandOf(value, { bad: 20, good: 10 }, "lower"))).toEqual(["good", "warn", "warn", "bad"]);
});

test("in a workbook the same is asked of cells, of which either may be blank", () => {
  expect(verdictFormula("B2", "line", { earns: '"✓"', even: '"="', loses: '"✗"', none: '"?"' })).toBe(
    'IF(AND(ISNUMBER(B2),ISNUMBER(line)),IF(ROUND(B2-line,9)>0,"✓",IF(ROUND(B2-line,9)<0,"✗","=")),"?")',
  );
  expect(compares("B2", "<", "line")).toBe("AND(ISNUMBER(B2),ISNUMBER(line),ROUND(N(B2)-N(line),9)<0)");
  expect(compares("B2", ">=", 1)).toBe("AND(ISNUMBER(B2),ROUND(N(B2)-1,9)>=0)");
  const good = "AND(ISNUMBER(B2),ISNUMBER(target),ROUND(N(B2)-N(target),9)>=0)";
  expect(inBand("good", "B2", { bad: 1, good: "target" })).toBe(`AND(AND(ISNUMBER(B2),ROUND(N(B2)-1,9)>=0),${good})`);
  expect(inBand("bad", "B2", { bad: 1, good: "target" })).toBe("AND(ISNUMBER(B2),ROUND(N(B2)-1,9)<0)");
});
