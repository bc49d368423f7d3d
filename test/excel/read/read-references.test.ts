import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { splitReference } from "../../../src/excel/read/split-reference";
import { openExcel, type TestExcel } from "../support/open-excel";

describe("a reference of a formula", () => {
  test.each([
    ["$B$2:C9", { kind: "cells", sheet: undefined, address: "B2:C9", spilled: false }],
    ["'It''s 活动'!A:A", { kind: "cells", sheet: "It's 活动", address: "A:A", spilled: false }],
    ["日报!C3#", { kind: "cells", sheet: "日报", address: "C3", spilled: true }],
    ["XFE1", { kind: "name", sheet: undefined, name: "XFE1" }],
    ["A1048577", { kind: "name", sheet: undefined, name: "A1048577" }],
    ["毛利率", { kind: "name", sheet: undefined, name: "毛利率" }],
    ["日报[花费]", { kind: "table", table: "日报", columns: ["花费", "花费"], thisRow: false }],
    ["日报[@花费]", { kind: "table", table: "日报", columns: ["花费", "花费"], thisRow: true }],
    ["日报[[#This Row],[花费 (元)]]", { kind: "table", table: "日报", columns: ["花费 (元)", "花费 (元)"], thisRow: true }],
    ["Log[[From]:[To]]", { kind: "table", table: "Log", columns: ["From", "To"], thisRow: false }],
    ["Log[a'[b']]", { kind: "table", table: "Log", columns: ["a[b]", "a[b]"], thisRow: false }],
    ["Log[]", { kind: "table", table: "Log", columns: undefined, thisRow: false }],
  ])("%s is understood", (reference, expected) => {
    expect(splitReference(reference)).toEqual(expected);
  });

  test.each(["[Book2.xlsx]Sheet1!A1", "Sheet1:Sheet3!A1", "Log[[#Headers],[Day]]", "Log[#Totals]", "[@Day]"])(
    "%s is left to the workbook",
    (reference) => {
      expect(splitReference(reference)).toBeUndefined();
    },
  );
});

describe("what references hold", () => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await openExcel();
  });
  afterEach(() => excel.close());

  const place = { sheet: "Sheet1", row: 2 };
  const fill = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C4").values = [
        ["Channel", "Spend"],
        ["Search", 10],
        ["Video", 20],
      ];
      sheet.tables.add("B2:C4", true).name = "Log";
      context.workbook.names.add("rate", sheet.getRange("E1"));
      sheet.getRange("E1:E2").formulas = [["=1/0"], [""]];
      context.workbook.worksheets.add("活动 计划").getRange("A1:A3").values = [[1], [2], [3]];
      await context.sync();
    });

  test("cells, cells of another sheet, names, table columns and the row of a table, in three requests", async () => {
    await fill();
    excel.requests.length = 0;
    const found = await excelWorkbook.readReferences(["C3:C4", "'活动 计划'!A1:A3", "rate", "Log[Spend]", "Log[@Channel]", "E2"], place);
    expect(found.map((one) => one?.values)).toEqual([
      [[10], [20]],
      [[1], [2], [3]],
      [[{ error: "#DIV/0!" }]],
      [[10], [20]],
      [["Search"]],
      [[null]],
    ]);
    expect(excel.requests.length).toBe(3);
  });

  test("a whole column ends one blank after the last cell in use", async () => {
    await fill();
    const [found] = await excelWorkbook.readReferences(["'活动 计划'!A:A"], place);
    expect(found).toEqual({ address: "'活动 计划'!A1:A4", rows: 4, columns: 1, formats: ["General"], values: [[1], [2], [3], [null]] });
  });

  test("what leads nowhere is told, and the others are read all the same", async () => {
    await fill();
    const found = await excelWorkbook.readReferences(
      ["Missing!A1", "no_such_name", "Log[No such column]", "Gone[Spend]", "[@Day]", "C3"],
      place,
    );
    expect(found.map((one) => one?.values)).toEqual([undefined, undefined, undefined, undefined, undefined, [[10]]]);
  });

  test("of too many cells only the size is told", async () => {
    const [found] = await excelWorkbook.readReferences(["A1:K10000"], place);
    expect(found).toEqual({ address: "Sheet1!A1:K10000", rows: 10000, columns: 11, formats: ["General"] });
  });
});
