import { rewriteSheets, type SheetChange } from "../../../../src/workbench/engine/structure/rewrite-sheets";

const ORDER = ["Jan", "Feb", "Mar", "Sum"];
const renamed = (formula: string, name: string, to: string) => rewriteSheets(formula, { kind: "renameSheet", sheetId: "s", name, to });
const deleted = (formula: string, name: string, tables: readonly string[] = []) =>
  rewriteSheets(formula, { kind: "deleteSheet", sheetId: "s", name, order: ORDER, tables: new Set(tables) } satisfies SheetChange);

describe("a sheet's new name", () => {
  test.each([
    ["=Jan!A1+jan!$B$2", "Plan", "=Plan!A1+Plan!$B$2"],
    ["=Jan!A1", "Plan 1", "='Plan 1'!A1"],
    ["='Jan'!A1", "R1C1", "='R1C1'!A1"],
    ["=Jan!A1", "It's", "='It''s'!A1"],
    ["=Jan!A1", "2027", "='2027'!A1"],
    ["=Jan!A1", "营收", "=营收!A1"],
    ["=SUM(Jan:Mar!A1)+SUM('Feb:Jan'!A1)", "一 月", "=SUM('一 月:Mar'!A1)+SUM('Feb:一 月'!A1)"],
    ["=Jan!Cost+Jan!Fn(1)+Jan!#REF!", "B2", "='B2'!Cost+'B2'!Fn(1)+'B2'!#REF!"],
    ["=Jan!A:A Jan!1:1+Jan!A1#", "X", "=X!A:A X!1:1+X!A1#"],
    ['="Jan!A1"&T[Jan!A1]&[Book.xlsx]Jan!A1&Feb!A1&Jan1', "X", '="Jan!A1"&T[Jan!A1]&[Book.xlsx]Jan!A1&Feb!A1&Jan1'],
  ])("stands in %s", (before, to, after) => expect(renamed(before, "Jan", to)).toBe(after));
});

// Microsoft Support, "How to correct a #REF! error" and "Create a reference to the same cell range on multiple worksheets".
describe("a sheet that is deleted", () => {
  test.each([
    ["=Jan!A1 + 1", "=#REF!A1 + 1"],
    ["=SUM('Jan'!$A$1:B2,Jan!A:A)", "=SUM(#REF!$A$1:B2,#REF!A:A)"],
    ["=Jan!Cost+Jan!#REF!+Jan!A1#", "=#REF!Cost+#REF!+#REF!A1"],
    ["=Jan!Fn(1)", "=Jan!Fn(1)"],
    ["=SUM(Jan:Mar!A1)", "=SUM(Feb:Mar!A1)"],
    ["=SUM(Mar:Jan!A1)", "=SUM(Mar:Feb!A1)"],
    ["=SUM(Jan:Feb!A1)", "=SUM(Feb!A1)"],
    ['=SUM(Feb:Sum!A1)+"Jan!A1"+[Book.xlsx]Jan!A1', '=SUM(Feb:Sum!A1)+"Jan!A1"+[Book.xlsx]Jan!A1'],
    ["=SUM(Log[cost])+ROWS(Log)+Other[cost]", "=SUM(#REF!)+ROWS(#REF!)+Other[cost]"],
  ])("is lost to %s", (before, after) => expect(deleted(before, "Jan", ["log"])).toBe(after));
});

// Microsoft Support, "Create a reference to the same cell range on multiple worksheets", move an endpoint.
describe("a sheet that is moved", () => {
  test.each([
    ["=SUM(Jan:Mar!A1)", "Jan", ["Feb", "Mar", "Jan", "Sum"], "=SUM(Feb:Mar!A1)"],
    ["=SUM(Jan:Mar!A1)", "Mar", ["Mar", "Jan", "Feb", "Sum"], "=SUM(Jan:Feb!A1)"],
    ["=SUM(Mar:Jan!A1)", "Jan", ["Feb", "Mar", "Jan", "Sum"], "=SUM(Mar:Feb!A1)"],
    ["=SUM(Jan:Feb!A1)", "Feb", ["Feb", "Jan", "Mar", "Sum"], "=SUM(Jan!A1)"],
    ["=SUM(Jan:Mar!A1)", "Feb", ["Jan", "Mar", "Sum", "Feb"], "=SUM(Jan:Mar!A1)"],
    ["=SUM(Feb:Mar!A1)+Feb!A1", "Feb", ["Feb", "Jan", "Mar", "Sum"], "=SUM(Feb:Mar!A1)+Feb!A1"],
  ])("%s, %s moved to %j", (before, name, now, after) =>
    expect(rewriteSheets(before, { kind: "moveSheet", sheetId: "s", name, order: ORDER, now })).toBe(after),
  );
});
