import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const LOG = [
  ["Channel", "Spend"],
  ["Search", 100],
  ["Social", 50],
];

const nameOf = (name: string, formula: string) =>
  Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.getItem("Sheet1").getRange("B2:C4").values = LOG;
    names.add(name, formula);
    await context.sync();
  });

test("the cells of a named range are read, and only those", async () => {
  await nameOf("Export", "=Sheet1!$B$2:$C$3");
  const { values, source, row, column } = await excelWorkbook.read({ kind: "name", name: "Export" });
  expect({ values, source, row, column }).toEqual({ values: LOG.slice(0, 2), source: "Sheet1!B2:C3", row: 1, column: 1 });
});

test("a name for whole columns is read as far as they are in use", async () => {
  await nameOf("Whole", "=Sheet1!$B:$C");
  const { values, source } = await excelWorkbook.read({ kind: "name", name: "Whole" });
  expect({ values, source }).toEqual({ values: LOG, source: "Sheet1!B2:C4" });
});

test("a name that is gone, or stands for no cells, is said to be none", async () => {
  await nameOf("Rate", "=0.3");
  for (const name of ["Rate", "Gone"])
    await expect(excelWorkbook.read({ kind: "name", name })).rejects.toMatchObject({ code: "ItemNotFound" });
});
