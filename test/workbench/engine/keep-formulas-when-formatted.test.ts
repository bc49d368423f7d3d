import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const read = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
    range.load("formulas,values");
    await context.sync();
    return { formulas: range.formulas as unknown[][], values: range.values as unknown[][] };
  });

// 1 + 1 = 2; SEQUENCE(3) counts 1, 2, 3.
test("colours and number formats leave formulas and what they spill alone, as do undo and redo of them", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").formulas = [["=1+1"]];
    sheet.getRange("B1").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B3");
    range.format.fill.color = "#FFFF00";
    range.numberFormat = [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ];
    await context.sync();
  });
  const expected = {
    formulas: [
      ["=1+1", "=SEQUENCE(3)"],
      ["", 2],
      ["", 3],
    ],
    values: [
      [2, 1],
      ["", 2],
      ["", 3],
    ],
  };
  expect(await read()).toEqual(expected);
  await book.engine.undo();
  expect(await read()).toEqual(expected);
  await book.engine.redo();
  expect(await read()).toEqual(expected);
});
