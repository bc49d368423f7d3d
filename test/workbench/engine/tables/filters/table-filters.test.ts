import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import { openWorkbook, type OpenWorkbook } from "../../../../support/office";

/** 28 November 2026, a Saturday, a while after midnight. */
const TODAY = new Date(2026, 10, 28, 0, 20).getTime();
const day = (month: number, date: number, year = 2026): number => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

const AMOUNTS = [5, 40, 7, "12", 20, "", 40, true, 8];
const DAYS = [day(10, 31), day(11, 1), day(11, 21), day(11, 22), day(11, 28), day(11, 30), day(12, 31), day(1, 31, 2027), "soon"];

let book: OpenWorkbook;
beforeAll(async () => {
  book = await openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A5").numberFormat = [["@"]];
    sheet.getRange("B2:B10").numberFormat = DAYS.map(() => ["yyyy-mm-dd"]);
    sheet.getRange("A1:B10").values = [["Amount", "Day"], ...AMOUNTS.map((amount, row) => [amount, DAYS[row]!])];
    sheet.tables.add("A1:B10", true).name = "Costs";
    await context.sync();
  });
});
afterAll(() => book.close());

async function filter(column: number, tableFilter?: object): Promise<void> {
  const { engine } = book;
  const [table] = engine.tableStore.onSheet(engine.workbook.getActiveSheet().getSheetId());
  await engine.runLater(SetSheetTableFilterCommand.id, { unitId: engine.workbook.getId(), tableId: table?.id, column, tableFilter });
}

/** What a filter of a column leaves, as the column's cells hold it. */
async function left(column: 0 | 1, compareType: string, expectedValue?: unknown): Promise<unknown[]> {
  const filterInfo = { conditionType: column === 0 ? "number" : "date", compareType, expectedValue, anchorTime: TODAY };
  await filter(column, { filterType: "condition", filterInfo });
  const sheet = book.engine.workbook.getActiveSheet().getSheet();
  const rows = [AMOUNTS, DAYS][column]!.filter((_, row) => !sheet.isRowFiltered(row + 1));
  await filter(column);
  return rows;
}

test.each<[string, unknown, unknown[]]>([
  // The numbers are 5, 40, 7, 20, 40 and 8: 120 in all.
  ["above", undefined, [40, 40]],
  ["below", undefined, [5, 7, 8]],
  ["topN", 1, [40, 40]],
  ["topN", 3, [40, 20, 40]],
  ["topN", 9, [5, 40, 7, 20, 40, 8]],
  ["lessThan", 8, [5, 7]],
  ["notEqual", 40, [5, 7, "12", 20, "", true, 8]],
  ["between", [20, 7], [7, 20, 8]],
  ["notBetween", [7, 20], [5, 40, 40]],
])("a filter of numbers by %s %p leaves what Excel's does", async (compareType, expected, rows) => {
  expect(await left(0, compareType, expected)).toEqual(rows);
});

test.each<[string, unknown[]]>([
  ["today", [day(11, 28)]],
  ["yesterday", []],
  ["thisWeek", [day(11, 22), day(11, 28)]],
  ["lastWeek", [day(11, 21)]],
  ["nextWeek", [day(11, 30)]],
  ["thisMonth", [day(11, 1), day(11, 21), day(11, 22), day(11, 28), day(11, 30)]],
  ["lastMonth", [day(10, 31)]],
  ["nextMonth", [day(12, 31)]],
  ["thisQuarter", DAYS.slice(0, 7)],
  ["nextQuarter", [day(1, 31, 2027)]],
  ["yearToDate", DAYS.slice(0, 5)],
  ["nextYear", [day(1, 31, 2027)]],
  ["m1", [day(1, 31, 2027)]],
  ["q4", DAYS.slice(0, 7)],
])("a filter of days by %s leaves what Excel's does", async (compareType, rows) => {
  expect(await left(1, compareType)).toEqual(rows);
});
