import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const a1 = async () => {
  await book.engine.settle();
  return book.engine.workbook.getActiveSheet().getRange("A1").getCellData()?.v ?? null;
};

test("one undo takes back both writes of a request, to what was there before the first", async () => {
  const sheet = book.engine.workbook.getActiveSheet();
  sheet.getRange("A1").setValue(1);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.values = [[2]];
    range.values = [[3]];
    await context.sync();
  });
  expect(await a1()).toBe(3);
  await book.engine.undo();
  expect(await a1()).toBe(1);
  await book.engine.redo();
  expect(await a1()).toBe(3);
});
