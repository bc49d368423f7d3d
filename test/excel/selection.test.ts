import { excelWorkbook } from "../../src/excel/excel-workbook";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

test("the pane is offered the sheets, the tables and the selection", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:C3").values = [
      ["Channel", "Spend"],
      ["Search", 1],
    ];
    sheet.tables.add("B2:C3", true).name = "Log";
    const { names } = sheet.context.workbook;
    names.add("Export", sheet.getRange("B2:C3"));
    names.add("Whole", "=Sheet1!$B:$C");
    names.add("Margin", sheet.getRange("C3"));
    names.add("Rate", "=0.3");
    names.add("Hidden", sheet.getRange("B2:C3")).visible = false;
    sheet.getRange("C3").select();
  });
  expect(await excelWorkbook.readable()).toEqual({
    sheets: ["Sheet1"],
    tables: [{ name: "Log", sheet: "Sheet1" }],
    // A single cell, a constant and a hidden name are no tables.
    names: ["Export", "Whole"].map((name) => ({ name, sheet: "Sheet1" })),
    activeSheet: "Sheet1",
    selection: "Sheet1!C3",
  });
});

test("a formula goes into the active cell and tells where that is", async () => {
  await onSheet((sheet) => sheet.getRange("D5").select());
  expect(await excelWorkbook.insertFormula("=1+2", false)).toMatchObject({ done: true, address: "Sheet1!D5", value: 3 });
  expect(await excelWorkbook.activeCell()).toEqual({ address: "Sheet1!D5", formula: "=1+2", value: 3 });
});

test("a cell that is taken is only overwritten when that is asked for", async () => {
  await onSheet((sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [["mine"]];
    cell.select();
  });
  expect(await excelWorkbook.insertFormula("=1", false)).toEqual({
    done: false,
    occupied: { address: "Sheet1!A1", cells: [{ row: 0, column: 0, formula: "mine" }] },
  });
  expect((await excelWorkbook.activeCell()).value).toBe("mine");
  await excelWorkbook.insertFormula("=1", true);
  expect((await excelWorkbook.activeCell()).value).toBe(1);
});

test("a text is not written in the place of a formula", async () => {
  await expect(excelWorkbook.insertFormula("1+2", false)).rejects.toMatchObject({ step: "formula", code: "InvalidArgument" });
});

test("an address has its sheet, and a whole column is cut to its used part", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:B4").values = [[1], [2], [3]];
    sheet.getRange("B2:B3").select();
  });
  expect(await excelWorkbook.selectionAddress()).toBe("Sheet1!B2:B3");
  await onSheet((sheet) => sheet.getRange("B:B").select());
  expect(await excelWorkbook.selectionAddress()).toBe("Sheet1!B2:B4");
  // Blanks at the end of a column leave it as long as the one beside it.
  await onSheet((sheet) => (sheet.getRange("A2:A6").values = [["a"], ["b"], ["c"], ["d"], ["e"]]));
  expect(await excelWorkbook.selectionAddress()).toBe("Sheet1!B2:B6");
});

test("changes of the selection are heard until the listener is ended, and can be heard again", async () => {
  let heard = 0;
  const stop = await excelWorkbook.onSelectionChanged(() => (heard += 1));
  await onSheet((sheet) => sheet.getRange("C3").select());
  await excel.settle();
  expect(heard).toBe(1);
  await stop();
  await stop();
  await onSheet((sheet) => sheet.getRange("D4").select());
  await excel.settle();
  expect(heard).toBe(1);
  const again = await excelWorkbook.onSelectionChanged(() => (heard += 1));
  await onSheet((sheet) => sheet.getRange("E5").select());
  await excel.settle();
  expect(heard).toBe(2);
  await again();
});

test("one who stops listening takes the changes of selection from nobody else", async () => {
  let heard = 0;
  const first = await excelWorkbook.onSelectionChanged(() => undefined);
  const second = excelWorkbook.onSelectionChanged(() => (heard += 1));
  await first();
  const stop = await second;
  await onSheet((sheet) => sheet.getRange("C7").select());
  await excel.settle();
  expect(heard).toBe(1);
  await stop();
});
