import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

// In Excel a name may be that of a function; only the bracket after it makes it the function. RATE(48,-200,8000) is
// 0.77 % in Microsoft's example.
test.each([
  ["one sheet", "Rate"],
  ["one sheet", "year"],
  ["the workbook", "Rate"],
  ["the workbook", "PMT"],
])("a name of %s may be a function's: %s", async (scope, name) => {
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").values = [[0.25]];
    (scope === "one sheet" ? sheet.names : context.workbook.names).add(name, sheet.getRange("B1"));
    const range = sheet.getRange("A1:A4");
    range.formulas = [
      [`=${name}*2`],
      [`=SUM(${name},1)`],
      [`=ROUND(RATE(48,-200,8000),4)+${name}`],
      [`=YEAR(46027)+${name.toUpperCase()}`],
    ];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([[0.5], [1.25], [0.2577], [2026.25]]);
});
