import { excelWorkbook } from "../../src/excel/excel-workbook";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const onSheet = async (work: (sheet: Excel.Worksheet) => void) => {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await excel.settle();
};
const contents = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });

// 1000, 300, 60: steps of 300 ÷ 1000 and 60 ÷ 300; one row of four for each stage.
const FUNNEL = "=OPS.FUNNEL(A1:A3)";
const funnel = () =>
  onSheet((sheet) => {
    sheet.getRange("A1:A3").values = [[1000], [300], [60]];
    sheet.getRange("C1").formulas = [[FUNNEL]];
  });

test("the cell with a formula is told with what the formula fills", async () => {
  await funnel();
  await onSheet((sheet) => sheet.getRange("C1").select());
  const cell = await excelWorkbook.formulaCell();
  expect(cell).toMatchObject({
    address: "Sheet1!C1",
    sheet: "Sheet1",
    row: 0,
    formula: FUNNEL,
    value: 1000,
    spill: { address: "Sheet1!C1:F3", rows: 3, columns: 4 },
  });
  expect(cell.spill?.values.map((row) => row[0])).toEqual([1000, 300, 60]);
  expect(cell).not.toHaveProperty("selected");
});

test("a cell that is filled from another leads to that one", async () => {
  await funnel();
  await onSheet((sheet) => sheet.getRange("D3").select());
  expect(await excelWorkbook.formulaCell()).toMatchObject({ address: "Sheet1!C1", formula: FUNNEL, selected: "Sheet1!D3" });
});

test("a formula that found no room fills nothing, and a cell in its way is no part of it", async () => {
  await onSheet((sheet) => {
    sheet.getRange("D2").formulas = [["=1+1"]];
  });
  await funnel();
  await onSheet((sheet) => sheet.getRange("C1").select());
  const cell = await excelWorkbook.formulaCell();
  expect(cell).toMatchObject({ address: "Sheet1!C1", formula: FUNNEL, value: { error: "#SPILL!" } });
  expect(cell).not.toHaveProperty("spill");
  await onSheet((sheet) => sheet.getRange("D2").select());
  const inTheWay = await excelWorkbook.formulaCell();
  expect(inTheWay).toMatchObject({ address: "Sheet1!D2", formula: "=1+1" });
  expect(inTheWay).not.toHaveProperty("selected");
});

test("a cell with a value has no formula", async () => {
  await funnel();
  await onSheet((sheet) => sheet.getRange("A2").select());
  const cell = await excelWorkbook.formulaCell();
  expect(cell).toMatchObject({ address: "Sheet1!A2", formula: "", value: 300 });
  expect(cell).not.toHaveProperty("spill");
});

test("a formula is refused where its result would meet something, and nothing is changed", async () => {
  await funnel();
  await onSheet((sheet) => {
    sheet.getRange("I2").values = [["mine"]];
    sheet.getRange("H1").select();
  });
  expect(await excelWorkbook.insertFormula(FUNNEL, false, { rows: 3, columns: 4 })).toEqual({
    done: false,
    occupied: { address: "Sheet1!H1", cells: [{ row: 1, column: 1, formula: "mine" }] },
  });
  expect(await contents("H1:I2")).toEqual([
    ["", ""],
    ["", "mine"],
  ]);
});

test("asked to overwrite, it empties what is in the way, and undo puts it back", async () => {
  await funnel();
  await onSheet((sheet) => {
    sheet.getRange("H1:I2").formulas = [
      ["old", ""],
      ["", "=1+1"],
    ];
    sheet.getRange("H1").select();
  });
  const inserted = await excelWorkbook.insertFormula(FUNNEL, true, { rows: 3, columns: 4 });
  await excel.settle();
  expect((await contents("H1"))[0]).toEqual([FUNNEL]);
  expect((await excelWorkbook.formulaCell()).spill).toMatchObject({ address: "Sheet1!H1:K3" });
  if (!inserted.done) throw new Error("not written");
  expect(await excelWorkbook.undoFormula(inserted.undo)).toBe(true);
  await excel.settle();
  expect(await contents("H1:I3")).toEqual([
    ["old", ""],
    ["", "=1+1"],
    ["", ""],
  ]);
});

test("what a formula fills is not in the way of its own replacement", async () => {
  await funnel();
  expect(await excelWorkbook.insertFormula("=OPS.FUNNEL(A1:A2)", false, { at: "Sheet1!C1", rows: 2, columns: 4 })).toMatchObject({
    done: false,
    occupied: { cells: [{ row: 0, column: 0, formula: FUNNEL }] },
  });
  expect(await excelWorkbook.insertFormula("=OPS.FUNNEL(A1:A2)", true, { at: "Sheet1!C1", rows: 2, columns: 4 })).toMatchObject({
    done: true,
    address: "Sheet1!C1",
  });
});

test("undo leaves a cell alone that holds something else by now", async () => {
  await onSheet((sheet) => sheet.getRange("B2").select());
  const inserted = await excelWorkbook.insertFormula("=1+1", false);
  await onSheet((sheet) => {
    sheet.getRange("B2").values = [[7]];
  });
  if (!inserted.done) throw new Error("not written");
  expect(await excelWorkbook.undoFormula(inserted.undo)).toBe(false);
  expect(await contents("B2")).toEqual([[7]]);
});

test("a cell without a number format gets the one of the result, one that has its own keeps it, and undo takes it back", async () => {
  const format = () =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B1:B2").load("numberFormat");
      await context.sync();
      return range.numberFormat.flat() as string[];
    });
  await onSheet((sheet) => {
    sheet.getRange("B2").numberFormat = [["0.00"]];
  });
  const first = await excelWorkbook.insertFormula("=OPS.RETENTION(1000,412)", false, { at: "Sheet1!B1", numberFormats: ["0.0%"] });
  await excelWorkbook.insertFormula("=OPS.RETENTION(1000,412)", false, { at: "Sheet1!B2", numberFormats: ["0.0%"] });
  expect(await format()).toEqual(["0.0%", "0.00"]);
  if (!first.done) throw new Error("not written");
  expect(first.value).toBe(0.412);
  await excelWorkbook.undoFormula(first.undo);
  expect(await format()).toEqual(["General", "0.00"]);
});

const HEADINGS = ["Count", "Step rate", "Overall rate", "Drop-off"];
const FORMATS = ["#,##0", "0.00%", "0.00%", "#,##0"];
const looksOf = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values,numberFormat,format/font/bold");
    await context.sync();
    return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][], bold: range.format.font.bold };
  });
const withHeadings = (at: string, overwrite = false) =>
  excelWorkbook.insertFormula("=OPS.FUNNEL(A1:A3)", overwrite, { at, rows: 3, columns: 4, numberFormats: FORMATS, headings: HEADINGS });

test("each column of a result gets its own format and its heading above, and one undo takes all of it back", async () => {
  await funnel();
  const inserted = await withHeadings("Sheet1!H2");
  await excel.settle();
  if (!inserted.done) throw new Error("not written");
  expect(inserted).toMatchObject({ address: "Sheet1!H2", headings: true });
  expect(await looksOf("H1:K1")).toMatchObject({ values: [HEADINGS], bold: true });
  expect((await looksOf("H2:K2")).formats).toEqual([FORMATS]);
  expect(await excelWorkbook.undoFormula(inserted.undo)).toBe(true);
  await excel.settle();
  expect(await looksOf("H1:K2")).toEqual({
    values: [
      ["", "", "", ""],
      ["", "", "", ""],
    ],
    formats: Array(2).fill(Array(4).fill("General")),
    bold: false,
  });
});

test("Ctrl+Z takes an inserted result with its headings and formats back in one step", async () => {
  await funnel();
  await withHeadings("Sheet1!H2");
  await excel.settle();
  await excel.workbook.engine.undo();
  await excel.settle();
  expect(await looksOf("H1:K4")).toMatchObject({
    values: Array(4).fill(["", "", "", ""]),
    formats: Array(4).fill(Array(4).fill("General")),
    bold: false,
  });
});

test.each([
  ["in the first row", "M1"],
  ["below a cell that holds something", "H5"],
])("%s the headings take the cell that was asked for, and the formula goes below", async (_, at) => {
  await funnel();
  await onSheet((sheet) => {
    sheet.getRange("J4").values = [["mine"]];
  });
  const inserted = await withHeadings(`Sheet1!${at}`);
  await excel.settle();
  const row = Number(at.slice(1));
  expect(inserted).toMatchObject({ done: true, address: `Sheet1!${at[0]}${row + 1}`, headings: true });
  const filled = (last: number) => `${at}:${at === "M1" ? "P" : "K"}${last}`;
  expect((await looksOf(filled(row + 1))).values).toEqual([HEADINGS, [1000, 1, 1, 0]]);
  expect((await looksOf("J4")).values).toEqual([["mine"]]);
  if (!inserted.done) throw new Error("not written");
  await excelWorkbook.undoFormula(inserted.undo);
  await excel.settle();
  expect((await looksOf(filled(row + 3))).values).toEqual(Array(4).fill(["", "", "", ""]));
});

test("headings are put over nothing without asking; asked for, they are, and undo puts it back", async () => {
  await funnel();
  await onSheet((sheet) => {
    sheet.getRange("H1:I2").values = [
      ["a", "b"],
      ["c", ""],
    ];
  });
  expect(await withHeadings("Sheet1!H2")).toMatchObject({
    done: false,
    occupied: { address: "Sheet1!H2", cells: [{ row: 0, column: 0, formula: "c" }] },
  });
  const inserted = await withHeadings("Sheet1!H2", true);
  await excel.settle();
  expect((await looksOf("H1:I3")).values).toEqual([
    ["a", "b"],
    ["Count", "Step rate"],
    [1000, 1],
  ]);
  if (!inserted.done) throw new Error("not written");
  await excelWorkbook.undoFormula(inserted.undo);
  await excel.settle();
  expect((await looksOf("H1:I3")).values).toEqual([
    ["a", "b"],
    ["c", ""],
    ["", ""],
  ]);
});

test("a table that grows keeps its formats, and what stands below keeps its own", async () => {
  await funnel();
  await onSheet((sheet) => {
    sheet.getRange("I12").values = [[0.5]];
  });
  await withHeadings("Sheet1!H2");
  const { formats } = await looksOf("H2:K13");
  expect(formats.slice(0, 10)).toEqual(Array(10).fill(FORMATS));
  expect(formats.slice(10)).toEqual(Array(2).fill(Array(4).fill("General")));
});

test("a heading that was changed since stays when the formula is taken back", async () => {
  await funnel();
  const inserted = await withHeadings("Sheet1!H2");
  await onSheet((sheet) => {
    sheet.getRange("I1").values = [["my rate"]];
  });
  if (!inserted.done) throw new Error("not written");
  await excelWorkbook.undoFormula(inserted.undo);
  expect((await looksOf("H1:K1")).values).toEqual([["", "my rate", "", ""]]);
});

test("a column of dates grows where nothing else stands in it, so that they are seen; undo narrows it again", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:C2").values = [
      ["a", 46082, 50],
      ["b", 46084, 30],
    ];
    sheet.getRange("H:I").format.columnWidth = 40;
    sheet.getRange("O:O").format.columnWidth = 40;
    sheet.getRange("O9").values = [["laid out"]];
  });
  const widths = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cells = ["H1", "I1", "O1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      await context.sync();
      return cells.map(({ format }) => Math.round(format.columnWidth));
    });
  const insertAt = (at: string) =>
    excelWorkbook.insertFormula("=OPS.NEW_RETURNING(A1:A2,B1:B2,C1:C2)", false, {
      at,
      rows: 1,
      columns: 6,
      numberFormats: ["yyyy-mm-dd"],
      headings: ["Month", "New", "Returning", "Revenue", "Revenue", "Share"],
    });
  await insertAt("Sheet1!O2");
  const inserted = await insertAt("Sheet1!H2");
  await excel.settle();
  const [date = 0, ...others] = await widths();
  expect(date).toBeGreaterThan(55);
  expect(others).toEqual([40, 40]);
  if (!inserted.done) throw new Error("not written");
  await excelWorkbook.undoFormula(inserted.undo);
  await excel.settle();
  expect(await widths()).toEqual([40, 40, 40]);
});
