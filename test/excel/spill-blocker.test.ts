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
const SIZE = { rows: 3, columns: 4 };

test("a cell with content in the way of a result is named, the first by rows", async () => {
  await onSheet((sheet) => {
    sheet.getRange("D3:E3").values = [["mine", "too"]];
  });
  expect(await excelWorkbook.spillBlocker("Sheet1!C1", SIZE)).toEqual({ why: "content", address: "Sheet1!D3" });
});

test("a formula that shows nothing is in the way too, the formula's own cell is not", async () => {
  await onSheet((sheet) => {
    sheet.getRange("C1:C2").formulas = [["=1"], ['=""']];
  });
  expect(await excelWorkbook.spillBlocker("Sheet1!C1", SIZE)).toEqual({ why: "content", address: "Sheet1!C2" });
});

test("merged cells, a table around the cell and the end of the sheet are told as such, and free cells as nothing", async () => {
  await onSheet((sheet) => {
    sheet.getRange("D2:E2").merge();
    sheet.tables.add("A10:B12", true);
  });
  expect(await excelWorkbook.spillBlocker("Sheet1!C1", SIZE)).toEqual({ why: "merged", address: "Sheet1!D2:E2" });
  expect(await excelWorkbook.spillBlocker("Sheet1!B11", SIZE)).toEqual({ why: "table", address: "Sheet1!B11" });
  expect(await excelWorkbook.spillBlocker("Sheet1!C1048575", SIZE)).toEqual({ why: "end", address: "Sheet1!C1048575" });
  expect(await excelWorkbook.spillBlocker("Sheet1!H1", SIZE)).toBeUndefined();
});

test("a cell is shown on its sheet, and any cell's formula can be asked for", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("活动 计划").getRange("B2").formulas = [["=1+1"]];
    await context.sync();
  });
  await excelWorkbook.showCell("'活动 计划'!B2");
  expect(await excelWorkbook.activeCell()).toMatchObject({ address: "'活动 计划'!B2", value: 2 });
  await onSheet((sheet) => sheet.getRange("A1").select());
  expect(await excelWorkbook.formulaCell("'活动 计划'!B2")).toMatchObject({
    address: "'活动 计划'!B2",
    sheet: "活动 计划",
    formula: "=1+1",
  });
});
