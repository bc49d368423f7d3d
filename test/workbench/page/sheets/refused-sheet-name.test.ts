import { refusedSheetName } from "../../../../src/workbench/page/sheets/refused-sheet-name";

test("names are refused as Excel refuses them", () => {
  // Microsoft Support, "Rename a worksheet".
  const names = ["", "  ", "x".repeat(32), "1/2", "a\\b", "a?", "a*", "a:b", "[a]", "'a", "a'", "history", "BUDGET"];
  expect(names.map((name) => refusedSheetName(name, ["Budget", "预算"]))).toEqual([
    "empty",
    "empty",
    "long",
    "sign",
    "sign",
    "sign",
    "sign",
    "sign",
    "sign",
    "apostrophe",
    "apostrophe",
    "reserved",
    "taken",
  ]);
  expect(["x".repeat(31), "it's", "7月 预算", "a.b-c_(d)"].map((name) => refusedSheetName(name, ["Budget"]))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
