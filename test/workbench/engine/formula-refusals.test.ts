import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
});
afterAll(() => book.close());

const write = async (formula: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("B2");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });

test.each([
  "=1+",
  "=T[",
  "=SUM(1;2)",
  "=(1",
  "=1)",
  "={1,2;3}",
  "=1 2",
  "=Nope!A1",
  "=SUM(Nope[a])",
  "=[@c]",
  "=SUM([c])",
  "=LET(x,1)",
  "=ABS(1,2)",
  "=ABS()",
  `="${"x".repeat(256)}"`,
  `=${"IF(1,".repeat(65)}1${")".repeat(65)}`,
])("%s is refused as Excel refuses it, and the cell stays as it was", async (formula) => {
  await write("=6*7");
  await expect(write(formula)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(await write("=B1+42")).toBe(42);
});

// Microsoft's list of errors, "Error handling with the application-specific JavaScript APIs".
test("a formula of more than 8,192 characters exceeds the limit, and the next one calculates", async () => {
  await expect(write(`=1${"+1".repeat(6000)}`)).rejects.toMatchObject({ code: "FormulaLengthExceedsLimit" });
  expect(await write("=SUM(4,5)")).toBe(9);
});

test("formulas of the full length and depth are calculated", async () => {
  expect(await write(`=1${"+1".repeat(4095)}`)).toBe(4096);
  expect(await write(`=${"(1+".repeat(2000)}1${")".repeat(2000)}`)).toBe(2001);
  expect(await write(`=${"-".repeat(8000)}1`)).toBe(1);
  expect(await write(`=${"IF(TRUE,".repeat(64)}5${")".repeat(64)}`)).toBe(5);
  expect(await write(`=SUM(${Array.from({ length: 255 }, (_, i) => i + 1).join(",")})`)).toBe(32640);
});

test("names and rules with a formula that Excel cannot read are refused", async () => {
  const refused = async (attempt: (context: Excel.RequestContext) => void): Promise<void> =>
    expect(
      Excel.run(async (context) => {
        attempt(context);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  await refused((context) => context.workbook.names.add("Foo", "=1+"));
  await refused((context) => context.workbook.names.add("Foo", "=Nope!A1"));
  await refused((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1>";
  });
  await refused((context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").dataValidation.rule = { custom: { formula: "=A1>" } };
  });
});

test("a name says something else as soon as it is changed, #NAME? once it is gone, and comes back", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const name = context.workbook.names.add("Rate", "=4");
    sheet.getRange("D1:D2").formulas = [["=RATE*2"], ["=D1+1"]];
    await context.sync();
    name.formula = "=1+2";
    const cells = sheet.getRange("D1:D2");
    cells.load("values,formulas");
    await context.sync();
    expect(cells.values).toEqual([[6], [7]]);
    expect(cells.formulas[0]?.[0]).toBe("=RATE*2");
    name.delete();
    cells.load("values,formulas");
    await context.sync();
    expect([cells.values.flat(), cells.formulas[0]?.[0]]).toEqual([["#NAME?", "#NAME?"], "=RATE*2"]);
    context.workbook.names.add("rate", "=10");
    cells.load("values");
    await context.sync();
    expect(cells.values).toEqual([[20], [21]]);
  });
});

test("spaces and lines in a formula stay where they are when its references move", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("F2:F3").formulas = [["=C3 * D3"], ["=SUM( C3:D3 ,\n  $A$1 )"]];
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const cells = sheet.getRange("F3:F4");
    cells.load("formulas");
    await context.sync();
    expect(cells.formulas).toEqual([["=C4 * D4"], ["=SUM( C4:D4 ,\n  $A$2 )"]]);
  });
});

test("a workbook with a formula that nobody can read opens, keeps it with its value, and calculates all others", async () => {
  const sheets = {
    s: {
      id: "s",
      name: "Sheet1",
      rowCount: 100,
      columnCount: 20,
      cellData: { 0: { 0: { f: "=T[", v: 5, t: 2 }, 1: { f: "=SUM(4,5)" }, 2: { f: "=A1+B1" }, 3: { f: "=[1]Other!A1", v: 42, t: 2 } } },
    },
  };
  const engine = createHeadlessEngine({ snapshot: { id: "book", name: "Book", sheetOrder: ["s"], styles: {}, sheets } });
  await engine.settle();
  const cells = engine.cells("s");
  expect([0, 1, 2, 3].map((column) => cells.value(0, column))).toEqual([5, 9, 14, 42]);
  expect(engine.save().sheets.s?.cellData?.[0]?.[0]?.f).toBe("=T[");
  engine.dispose();
});
