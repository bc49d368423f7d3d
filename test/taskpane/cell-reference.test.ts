import { describe, expect, it } from "@jest/globals";
import { covers, onSheet } from "../../src/taskpane/state/cell-reference";

describe("cell references", () => {
  it("lose their sheet only on that sheet", () => {
    expect(onSheet("'活动 计划'!A1:B2", "活动 计划")).toBe("A1:B2");
    expect(onSheet("Sheet1!A1", "Sheet2")).toBe("Sheet1!A1");
    expect(onSheet("Sheet1!A1", undefined)).toBe("Sheet1!A1");
  });

  it.each([
    ["Sheet1!B2:D9", "Sheet1!C5", true],
    ["Sheet1!D9:B2", "Sheet1!C5", true],
    ["$B$2", "Sheet1!B2", true],
    ["B:B", "Sheet1!B1048576", true],
    ["Sheet1!3:4", "Sheet1!XFD4", true],
    ["Sheet1!B2:D9", "Sheet1!E5", false],
    ["Sheet1!B2:D9", "Sheet2!C5", false],
    ["表1[花费]", "Sheet1!B2", false],
  ])("%s around %s: %s", (reference, cell, inside) => {
    expect(covers(reference, cell)).toBe(inside);
  });
});
