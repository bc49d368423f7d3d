import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const data = context.workbook.worksheets.add("Data");
    const end = context.workbook.worksheets.add("End");
    data.getRange("A1:A4").values = [[1], [2], [3], [4]];
    data.getRange("B1").formulas = [["=SEQUENCE(2)"]];
    end.getRange("A1").values = [[10]];
    context.workbook.names.add("Total", "=SUM(Data!$A$1:$A$4)");
    context.workbook.names.add("Cells", data.getRange("A1:A4"));
    data.names.add("Own", data.getRange("A2"));
    sheet.getRange("A1:A10").formulas = [
      ["=data!A1*2"],
      ['=SUM( Data!A:A , LEN("Data!A1") )'],
      ["=SUM(Data:End!A1)"],
      ["=Total+1"],
      ["=SUM(Cells)"],
      ["=Data!Own"],
      ["=@Data!A7:A10"],
      ["=SUM(Data!B1#)"],
      ['=IFERROR(Data!A1,"lost")'],
      ["=SUM(Data!A1:INDEX(Data!A:A,3))"],
    ];
    sheet.getRange("C1:C4").values = [[1], [2], [3], [4]];
    const format = sheet.getRange("C1:C4").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=C1>Data!$A$2";
    sheet.getRange("D1:D4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Data!$A$1:$A$4" } };
    sheet.getRange("E1:E4").dataValidation.rule = {
      wholeNumber: { formula1: "=Data!$A$1", formula2: "=Data!$A$2+10", operator: "Between" },
    };
    sheet.charts.add("ColumnClustered", data.getRange("A1:A4"), "Columns");
    sheet.tables.add("G1:H3", true);
    sheet.getRange("H2:H3").formulas = [["=Data!$A$1"], ["=Data!$A$1"]];
    await context.sync();
  });
});
afterEach(() => book.close());

async function standing() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = sheet.getRange("A1:A10").load("formulas,values");
    const column = sheet.getRange("H2:H3").load("formulas,values");
    const names = context.workbook.names.load("items/name,items/formula");
    const format = sheet.getRange("C1:C4").conditionalFormats.getItemAt(0);
    format.custom.rule.load("formula");
    const [list, number] = [sheet.getRange("D1").dataValidation.load("rule"), sheet.getRange("E2").dataValidation.load("rule")];
    await context.sync();
    const id = book.engine.workbook.getSheetByName("Sheet1")?.getSheetId() ?? "";
    return {
      formulas: [...cells.formulas, ...column.formulas].flat(),
      values: [...cells.values, ...column.values].flat(),
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, formula])),
      format: format.custom.rule.formula,
      list: list.rule.list?.source,
      number: number.rule.wholeNumber,
      series: book.engine.charts.list(id)[0]?.series[0]?.values.rows,
    };
  });
}

const act = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

const VALUES = [2, 17, 11, 11, 10, 2, 0, 3, 1, 6, 1, 1];

test("a renamed sheet is followed by cells, names, rules, tables and charts, with quotes where its name needs them", async () => {
  const before = await standing();
  expect(before.values).toEqual(VALUES);
  await act((context) => {
    context.workbook.worksheets.getItem("Data").name = "It's 数据";
  });
  const place = "'It''s 数据'!";
  expect(await standing()).toEqual({
    formulas: [
      `=${place}A1*2`,
      `=SUM( ${place}A:A , LEN("Data!A1") )`,
      "=SUM('It''s 数据:End'!A1)",
      "=Total+1",
      "=SUM(Cells)",
      `=${place}Own`,
      `=@${place}A7:A10`,
      `=SUM(${place}B1#)`,
      `=IFERROR(${place}A1,"lost")`,
      `=SUM(${place}A1:INDEX(${place}A:A,3))`,
      `=${place}$A$1`,
      `=${place}$A$1`,
    ],
    values: VALUES,
    names: { Total: `=SUM(${place}$A$1:$A$4)`, Cells: `=${place}$A$1:$A$4` },
    format: `=C1>${place}$A$2`,
    list: `=${place}$A$1:$A$4`,
    number: { formula1: `=${place}$A$1`, formula2: `=${place}$A$2+10`, operator: "Between" },
    series: 4,
  });
  await book.engine.undo();
  expect(await standing()).toEqual(before);
});

// Microsoft Support, "How to correct a #REF! error"; for the ends of several sheets "Create a reference to the same
// cell range on multiple worksheets".
test("what read a deleted sheet says #REF! everywhere, and one undo brings all of it back", async () => {
  const before = await standing();
  await act((context) => context.workbook.worksheets.getItem("Data").delete());
  const lost = "#REF!";
  const after = await standing();
  expect(after).toEqual({
    formulas: [
      "=#REF!A1*2",
      '=SUM( #REF!A:A , LEN("Data!A1") )',
      "=SUM(End!A1)",
      "=Total+1",
      "=SUM(Cells)",
      "=#REF!Own",
      "=@#REF!A7:A10",
      "=SUM(#REF!B1)",
      '=IFERROR(#REF!A1,"lost")',
      "=SUM(#REF!A1:INDEX(#REF!A:A,3))",
      "=#REF!$A$1",
      "=#REF!$A$1",
    ],
    values: [lost, lost, 10, lost, lost, lost, lost, lost, "lost", lost, lost, lost],
    names: { Total: "=SUM(#REF!$A$1:$A$4)", Cells: "=#REF!$A$1:$A$4" },
    format: "=C1>#REF!$A$2",
    list: "=#REF!$A$1:$A$4",
    number: { formula1: "=#REF!$A$1", formula2: "=#REF!$A$2+10", operator: "Between" },
    series: 0,
  });
  await book.engine.undo();
  expect(await standing()).toEqual(before);
  await book.engine.redo();
  expect(await standing()).toEqual(after);
  // A sheet of the old name heals nothing, as in Excel.
  await act((context) => {
    context.workbook.worksheets.add("Data");
  });
  expect((await standing()).values).toEqual(after.values);
});

test("a sheet in the middle of several that is deleted is no longer counted, and is again once that is undone", async () => {
  await act((context) => {
    const middle = context.workbook.worksheets.add("Middle");
    middle.position = 2;
    middle.getRange("A1").values = [[100]];
  });
  expect((await standing()).values[2]).toBe(111);
  await act((context) => context.workbook.worksheets.getItem("Middle").delete());
  expect([(await standing()).values[2], (await standing()).formulas[2]]).toEqual([11, "=SUM(Data:End!A1)"]);
  await book.engine.undo();
  expect((await standing()).values[2]).toBe(111);
});

test("a deleted sheet of many thousand cells comes back by undo", async () => {
  await act((context) => {
    context.workbook.worksheets.getItem("Data").getRange("D1:D7000").values = Array.from({ length: 7000 }, (_, i) => [i]);
  });
  await act((context) => context.workbook.worksheets.getItem("Data").delete());
  await book.engine.undo();
  const last = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("D7000").load("values");
    await context.sync();
    return cell.values;
  });
  expect(last).toEqual([[6999]]);
  expect((await standing()).values).toEqual(VALUES);
});
