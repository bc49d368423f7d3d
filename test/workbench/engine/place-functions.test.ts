import { openWorkbook, type OpenWorkbook } from "../../support/office";

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.close());

const valuesAfter = async (address: string, write: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    write(sheet);
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

test("a cell may count the rows of a range it lies in, and those that follow it are calculated after it", async () => {
  const chain = await valuesAfter("A1:A5", (sheet) => {
    sheet.getRange("A1:A5").formulas = [["=100-ROWS($A$1:$A$5)"], ["=A1+1"], ["=A2+1"], ["=A3+1"], ["=A4+1"]];
  });
  expect(chain).toEqual([[95], [96], [97], [98], [99]]);
});

test("ROW, COLUMN and COLUMNS of the own cell are no circle either", async () => {
  const places = await valuesAfter("B2:D2", (sheet) => {
    sheet.getRange("B2:D2").formulas = [["=ROW(B2)*10", "=COLUMN(C2)*10+B2", "=COLUMNS($B2:D2)+C2"]];
  });
  expect(places).toEqual([[20, 50, 53]]);
});

test("asking for the size of a range does not fix what its cells are worth", async () => {
  const sums = await valuesAfter("A1:A3", (sheet) => {
    sheet.getRange("A1:A3").formulas = [["=ROWS(B1:B2)"], ["=SUM(B1:B2)"], ["=SUM(ROW(B1:B3))"]];
    sheet.getRange("B1:B2").formulas = [["=A1*10"], ["=B1+1"]];
  });
  // 20 + 21; 1 + 2 + 3.
  expect(sums).toEqual([[2], [41], [6]]);
});

test("what is calculated inside them is still waited for", async () => {
  await valuesAfter("A6", (sheet) => {
    sheet.getRange("C1:C2").formulas = [["=C2+1"], [1]];
    sheet.getRange("A6").formulas = [["=ROW(INDEX(B1:B9,C1))"]];
  });
  expect(await valuesAfter("A6", () => undefined)).toEqual([[2]]);
  expect(
    await valuesAfter("A6", (sheet) => {
      sheet.getRange("C2").values = [[4]];
    }),
  ).toEqual([[5]]);
});
