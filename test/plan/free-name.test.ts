import { freeSheetName, freeTableName, isNameLike } from "../../src/plan/free-name";

// Limits: "Rename a worksheet" and "Names in formulas", support.microsoft.com.
test("a free sheet name is kept", () => expect(freeSheetName("活动策划方案", ["Sheet1"])).toBe("活动策划方案"));
test("a taken sheet name gets the first free number", () =>
  expect(freeSheetName("活动策划方案", ["活动策划方案", "活动策划方案 2"])).toBe("活动策划方案 3"));
test("sheet names are compared without case", () => expect(freeSheetName("Plan", ["PLAN"])).toBe("Plan 2"));
test("History is Excel's own", () => expect(freeSheetName("History", [])).toBe("History 2"));
test("forbidden characters become spaces", () => expect(freeSheetName("Q1/Q2: [plan]*?", [])).toBe("Q1 Q2 plan"));
test("apostrophes do not stand at the edges", () => expect(freeSheetName("'plan'", [])).toBe("plan"));
test("nothing left over is a sheet all the same", () => expect(freeSheetName("///", [])).toBe("Sheet"));
test("a long name is cut to 31 with its number", () => {
  const wish = "x".repeat(40);
  expect(freeSheetName(wish, [])).toHaveLength(31);
  const second = freeSheetName(wish, ["x".repeat(31)]);
  expect(second).toBe(`${"x".repeat(29)} 2`);
});
test("no half of a surrogate pair is left", () => expect(freeSheetName("🎉".repeat(20), [])).toBe("🎉".repeat(15)));
test("table names are numbered with an underscore, without case", () =>
  expect(freeTableName("channel_log", ["Channel_Log"])).toBe("channel_log_2"));
test("a table name that reads as a cell is prefixed", () => expect(freeTableName("Q1", [])).toBe("_Q1"));
test.each([
  ["campaign_budget", true],
  ["A1", false],
  ["R1C1", false],
  ["r", false],
  ["2x", false],
  ["预算", true],
  ["a b", false],
  ["ltv", true],
])("%s as a name: %s", (text, expected) => {
  expect(isNameLike(text)).toBe(expected);
});
