import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeAll(async () => { book = await openWorkbook(); });
afterAll(() => book.close());

const at = (context: Excel.RequestContext, address: string): Excel.Range => context.workbook.worksheets.getActiveWorksheet().getRange(address);

// Microsoft, "Read or write to an unbounded range using the Excel JavaScript API".
test.each(["A:A", "B:D", "2:2", "A:XFD"])("the cells of %s read as null and take no values, formulas and number formats, as Excel says", async (address) => {
  await Excel.run(async (context) => {
    const range = at(context, address).load("values,formulas,numberFormat,address");
    await context.sync();
    expect([range.values, range.formulas, range.numberFormat]).toEqual([null, null, null]);
  });
  for (const property of ["values", "formulas", "numberFormat"] as const) {
    await expect(Excel.run(async (context) => {
      Object.assign(at(context, address), { [property]: "0" });
      await context.sync();
    })).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("the last cell of the sheet is written, read and in use", () =>
  Excel.run(async (context) => {
    at(context, "XFD1048576").values = [[7]];
    const cell = at(context, "XFD1048576").load("values");
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("address");
    const column = at(context, "XFD:XFD").getUsedRange(true).load("address,values");
    await context.sync();
    expect([cell.values, used.address, column.address, column.values]).toEqual([[[7]], "Sheet1!XFD1048576", "Sheet1!XFD1048576", [[7]]]);
  }));
