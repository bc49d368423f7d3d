import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> =>
  Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });

const read = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    return range;
  });

test("a colour scale keeps its stops and colours", async () => {
  const stops = {
    minimum: { type: "LowestValue", color: "#FDE7E9" },
    midpoint: { type: "Percentile", formula: "=50", color: "#FFFFFF" },
    maximum: { type: "HighestValue", color: "#DFF6DD" },
  } as const;
  await onSheet((sheet) => {
    sheet.getRange("B2:B9").conditionalFormats.add("ColorScale").colorScale.criteria = stops;
  });
  await onSheet(async (sheet, context) => {
    const { colorScale } = sheet.getRange("B2:B9").conditionalFormats.getItemAt(0);
    colorScale.load("criteria,threeColorScale");
    await context.sync();
    expect(colorScale.threeColorScale).toBe(true);
    expect(colorScale.criteria).toEqual(stops);
  });
});

test("a format by value keeps its comparison and look, takes part in undo, and can be deleted", async () => {
  await onSheet((sheet) => {
    const { cellValue } = sheet.getRange("B2:B9").conditionalFormats.add("CellValue");
    cellValue.rule = { operator: "Between", formula1: "=1", formula2: "=1.5" };
    cellValue.format.font.color = "#B10E1C";
    cellValue.format.font.bold = true;
    cellValue.format.fill.color = "#FDE7E9";
  });
  const kept = () =>
    onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange("B2:B9");
      conditionalFormats.load("items/type");
      await context.sync();
      const [only] = conditionalFormats.items;
      if (!only) return undefined;
      const { cellValue } = only;
      cellValue.load("rule");
      cellValue.format.font.load("color,bold");
      cellValue.format.fill.load("color");
      await context.sync();
      return {
        rule: cellValue.rule,
        color: cellValue.format.font.color,
        bold: cellValue.format.font.bold,
        fill: cellValue.format.fill.color,
      };
    });
  expect(await kept()).toEqual({
    rule: { operator: "Between", formula1: "=1", formula2: "=1.5" },
    color: "#B10E1C",
    bold: true,
    fill: "#FDE7E9",
  });
  await book.engine.undo();
  expect(await kept()).toBeUndefined();
  await book.engine.redo();
  await onSheet((sheet) => sheet.getRange("B2:B9").conditionalFormats.clearAll());
  expect(await kept()).toBeUndefined();
});

test("a list to choose from may be texts or cells, and other rules keep their operands", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "Search,Social" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("H1:H3") } };
    sheet.getRange("A3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 12, operator: "Between" } };
    sheet.getRange("A4").dataValidation.rule = { custom: { formula: "=LEN(A4)<5" } };
  });
  await onSheet(async (sheet, context) => {
    const rules = ["A1", "A2", "A3", "A4", "A5"].map((address) => sheet.getRange(address).dataValidation);
    for (const rule of rules) rule.load("type,rule");
    await context.sync();
    expect(rules.map(({ type }) => type)).toEqual(["List", "List", "WholeNumber", "Custom", "None"]);
    expect(rules[0]?.rule.list?.source).toBe("Search,Social");
    expect(rules[1]?.rule.list?.source).toBe("=Sheet1!$H$1:$H$3");
    expect(rules[2]?.rule.wholeNumber).toMatchObject({ formula1: "1", formula2: "12", operator: "Between" });
    expect(rules[3]?.rule.custom?.formula).toBe("=LEN(A4)<5");
    // Microsoft's reference, `Excel.DataValidationType`: rules on some cells only, and rules that differ.
    const areas = ["A4:A5", "A2:A3", "A1:A5"].map((address) => sheet.getRange(address).dataValidation);
    for (const area of areas) area.load("type");
    await context.sync();
    expect(areas.map(({ type }) => type)).toEqual(["MixedCriteria", "Inconsistent", "MixedCriteria"]);
  });
});

const numbered = () =>
  onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["a1", "b1", "c1"],
      ["a2", "b2", "c2"],
      ["a3", "b3", "c3"],
      ["a4", "b4", "c4"],
    ];
    sheet.getRange("E1").formulas = [["=A3&B3"]];
  });

test.each([
  [
    "cells pushed down",
    "B2",
    "insert",
    "Down",
    "A1:C3",
    [
      ["a1", "b1", "c1"],
      ["a2", "", "c2"],
      ["a3", "b2", "c3"],
    ],
  ],
  ["cells pushed right", "B2", "insert", "Right", "A2:D2", [["a2", "", "b2", "c2"]]],
  [
    "whole rows",
    "2:3",
    "insert",
    "Down",
    "A1:B4",
    [
      ["a1", "b1"],
      ["", ""],
      ["", ""],
      ["a2", "b2"],
    ],
  ],
  ["whole columns", "B:B", "insert", "Right", "A1:C1", [["a1", "", "b1"]]],
  [
    "cells pulled up",
    "B2",
    "delete",
    "Up",
    "A2:C4",
    [
      ["a2", "b3", "c2"],
      ["a3", "b4", "c3"],
      ["a4", "", "c4"],
    ],
  ],
  ["cells pulled left", "B2", "delete", "Left", "A2:C2", [["a2", "c2", ""]]],
  [
    "whole rows gone",
    "2:2",
    "delete",
    "Up",
    "A1:B2",
    [
      ["a1", "b1"],
      ["a3", "b3"],
    ],
  ],
  ["whole columns gone", "A:A", "delete", "Left", "A1:B1", [["b1", "c1"]]],
] as const)("%s: what was there moves, and comes back with undo", async (_, address, what, shift, seen, expected) => {
  await numbered();
  const before = (await read("A1:E6")).formulas as unknown[][];
  await onSheet((sheet) => {
    const range = sheet.getRange(address);
    if (what === "insert") range.insert(shift as "Down");
    else range.delete(shift as "Up");
  });
  expect((await read(seen)).values).toEqual(expected);
  await book.engine.undo();
  expect((await read("A1:E6")).formulas).toEqual(before);
});

test("a formula follows the cells it reads when rows are inserted above them, and is #REF! when they are deleted", async () => {
  await numbered();
  await onSheet((sheet) => sheet.getRange("2:2").insert("Down"));
  expect((await read("E1")).formulas).toEqual([["=A4&B4"]]);
  await onSheet((sheet) => sheet.getRange("4:4").delete("Up"));
  expect((await read("E1")).values).toEqual([["#REF!"]]);
});

test("hidden rows and columns say so, in part or whole, and come back", async () => {
  await onSheet((sheet) => {
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
  });
  const hidden = () =>
    onSheet(async (sheet, context) => {
      const ranges = ["A2:A3", "A1:A3", "B1", "C1"].map((address) => sheet.getRange(address));
      for (const range of ranges) range.load("rowHidden,columnHidden,hidden");
      await context.sync();
      return ranges.map(({ rowHidden, columnHidden }) => [rowHidden, columnHidden]);
    });
  expect(await hidden()).toEqual([
    [true, false],
    [null, false],
    [false, true],
    [false, false],
  ]);
  await onSheet((sheet) => {
    sheet.getRange("2:3").rowHidden = false;
    sheet.getRange("B:B").columnHidden = false;
  });
  expect((await hidden()).flat()).toEqual(Array.from({ length: 8 }, () => false));
});

test("autofit makes a column wide enough for its longest text and no wider than a wider one", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["Channel"]];
    sheet.getRange("B1").values = [["Channel with the longest name of all of them"]];
    sheet.getRange("A:B").format.autofitColumns();
    sheet.getRange("1:1").format.autofitRows();
  });
  await onSheet(async (sheet, context) => {
    const [short, long, untouched] = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).format);
    for (const format of [short, long, untouched]) format?.load("columnWidth");
    await context.sync();
    expect(long?.columnWidth).toBeGreaterThan((short?.columnWidth ?? 0) * 2);
    expect(long?.columnWidth).toBeGreaterThan(untouched?.columnWidth ?? Infinity);
  });
});

const withTable = () =>
  onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Channel", "Spend"],
      ["Search", 100],
      ["Social", 80],
    ];
    sheet.getRange("A5").values = [["below"]];
    sheet.tables.add("A1:B3", true).name = "Log";
  });

test("rows can be added to a table: it grows, and what stands below moves down", async () => {
  await withTable();
  await onSheet((sheet) => {
    sheet.tables.getItem("Log").rows.add(undefined, [
      ["Video", 40],
      ["Mail", 5],
    ]);
  });
  expect((await read("A1:B7")).values).toEqual([
    ["Channel", "Spend"],
    ["Search", 100],
    ["Social", 80],
    ["Video", 40],
    ["Mail", 5],
    ["", ""],
    ["below", ""],
  ]);
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Log");
    const area = table.getRange();
    area.load("address");
    table.rows.load("count");
    const last = table.rows.getItemAt(3);
    last.load("index,values");
    await context.sync();
    expect([area.address, table.rows.count, last.index, last.values]).toEqual(["Sheet1!A1:B5", 4, 3, [["Mail", 5]]]);
  });
});

test("columns of a table are found by name and number, renamed, and hold what is written to them", async () => {
  await withTable();
  await onSheet((sheet) => {
    const { columns } = sheet.tables.getItem("Log");
    columns.getItem("Spend").name = "Cost";
    columns.getItemAt(1).getDataBodyRange().values = [[1], [2]];
  });
  await onSheet(async (sheet, context) => {
    const { columns } = sheet.tables.getItem("Log");
    columns.load("items/name,items/index,count");
    const cost = columns.getItem("cost");
    cost.load("values");
    const none = columns.getItemOrNullObject("Spend");
    none.load("name");
    await context.sync();
    expect(columns.items.map(({ name, index }) => [name, index])).toEqual([
      ["Channel", 0],
      ["Cost", 1],
    ]);
    expect(cost.values).toEqual([["Cost"], [1], [2]]);
    expect(none.isNullObject).toBe(true);
  });
});

test("a table takes a new size, and names for the columns it gained", async () => {
  await withTable();
  await onSheet((sheet) => sheet.tables.getItem("Log").resize("A1:C4"));
  await onSheet(async (sheet, context) => {
    const area = sheet.tables.getItem("Log").getRange();
    area.load("address,values");
    await context.sync();
    expect([area.address, area.values[0]]).toEqual(["Sheet1!A1:C4", ["Channel", "Spend", "Column1"]]);
  });
  await expect(onSheet((sheet) => sheet.tables.getItem("Log").resize("F1:G4"))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("sheets that are added, shown and deleted are told", async () => {
  const heard: string[] = [];
  await onSheet((_, context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ type }) => {
      heard.push(type);
    });
    worksheets.onActivated.add(async ({ type }) => {
      heard.push(type);
    });
    worksheets.onDeactivated.add(async ({ type }) => {
      heard.push(type);
    });
    worksheets.onDeleted.add(async ({ type }) => {
      heard.push(type);
    });
  });
  const delivered = () => new Promise((done) => setTimeout(done, 50));
  await onSheet((_, context) => {
    context.workbook.worksheets.add("Second");
  });
  await delivered();
  expect(heard).toEqual(["WorksheetAdded"]);
  await onSheet((_, context) => context.workbook.worksheets.getItem("Second").activate());
  await delivered();
  expect(heard.slice(1)).toEqual(["WorksheetDeactivated", "WorksheetActivated"]);
  await onSheet((_, context) => context.workbook.worksheets.getItem("Second").delete());
  await delivered();
  expect(heard.slice(3)).toContain("WorksheetDeleted");
});

test("an answer beyond five megabytes and a get beyond five million cells are refused as Excel on the web does", async () => {
  // The longest text a cell holds, 200 times.
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["a".repeat(32_767)]];
  });
  await onSheet((sheet) => {
    sheet.getRange("A2:A200").formulas = Array.from({ length: 199 }, () => ["=$A$1"]);
  });
  await expect(read("A1:A200")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  await expect(read("A1:Z200000")).rejects.toMatchObject({ code: "RangeExceedsLimit" });
});

// Range.values in Microsoft's reference: a value that starts with +, - or = is taken for a formula; everything else as if it were typed.
test("what is written is taken as if it were typed; an apostrophe or the format Text keeps it text", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B1:B2").numberFormat = [["@"], ["@"]];
    sheet.getRange("A1:A12").values = [
      ["12"],
      ["1,234.5"],
      ["12.5%"],
      ["2026-01-05"],
      ["TRUE"],
      ["#N/A"],
      ["abc"],
      ["'12"],
      ["+1+2"],
      ["-A1"],
      ["-5"],
      ["- not a formula"],
    ];
    sheet.getRange("B1:B2").values = [["12"], ["=1+1"]];
  });
  const { values, valueTypes, numberFormat } = await read("A1:A12");
  expect((values as unknown[][]).flat()).toEqual([12, 1234.5, 0.125, 46027, true, "#N/A", "abc", "12", 3, -12, -5, "#NAME?"]);
  expect((valueTypes as unknown[][]).flat()).toEqual([
    "Double",
    "Double",
    "Double",
    "Double",
    "Boolean",
    "Error",
    "String",
    "String",
    "Double",
    "Double",
    "Double",
    "Error",
  ]);
  expect((numberFormat as unknown[][]).flat().slice(0, 3)).toEqual(["General", "#,##0.00", "0.00%"]);
  expect((await read("B1:B2")).values).toEqual([["12"], ["=1+1"]]);
});
