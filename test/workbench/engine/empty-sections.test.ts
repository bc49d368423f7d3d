import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => { book = await openWorkbook(); });
afterAll(() => book.close());

// Microsoft Support, "Review guidelines for customizing a number format"; LibreOffice shows the same.
test.each([
  [0, "0;-0;;@", ""], [5, "0;-0;;@", "5"], ["x", "0;-0;;@", "x"], [5, ";;;", ""], ["x", ";;;", ""], [-5, "0;;", ""], [0, "0;;", ""], ["x", '0;0;0;"t: "@', "t: x"], [0, '0;-0;"zero"', "zero"],
])("%p under %s is shown as %p", async (value, format, shown) => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("text,values");
    await context.sync();
    expect([cell.text, cell.values]).toEqual([[[shown]], [[value]]]);
  });
});
