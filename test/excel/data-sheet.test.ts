import { excelWorkbook } from "../../src/excel/excel-workbook";
import { excelRefusals } from "../../src/plan/excel-refusals";
import { readTable } from "../../src/reading/read-table";
import { readTextTable } from "../../src/files/text/read-text-table";
import type { TableReading } from "../../src/reading/table-reading";
import { dataTable, NOTE_PLACE, noteOf, planDataSheet, type DataOrigin } from "../../src/charts/data-sheet";
import { dataSheets, rememberedReadings } from "../../src/taskpane/state/data-sheet";
import { noPlan } from "../../src/taskpane/state/plan-of";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const ORIGIN: DataOrigin = { lang: "en", dateSystem: 1900, today: "2026-11-28", key: "", corrections: {} };

const reading = (text: string, name = "export.csv"): TableReading => readTable(readTextTable(new TextEncoder().encode(text), name));

const originOf = ({ headerKey }: TableReading): DataOrigin => ({ ...ORIGIN, key: headerKey });

const put = (read: TableReading) =>
  excelWorkbook.insertPlan((taken) => planDataSheet(read, dataTable(read, "en", 1900), originOf(read), taken));

async function cellsOf(sheet: string, address: string): Promise<unknown[][]> {
  await excel.settle();
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values,formulas,valueTypes");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const EXPORT = [
  "Campaign report",
  "",
  "Date,Order ID,Channel,Spend,Note",
  '2026-03-01,00123456789012345678,Search,"1,200.50","=HYPERLINK(""http://x"")"',
  "2026-03-02,00123456789012345679,Social,80,+1-555",
  "2026-03-03,00123456789012345680,Search,20,@handle",
  "Total,,,1300.5,",
].join("\n");

test("rows are put into the workbook as a table: typed, without the total, ids and would-be formulas as texts, with source and day", async () => {
  const read = reading(EXPORT);
  const { sheetName } = await put(read);
  expect(sheetName).toBe("export");
  expect(await cellsOf("export", "B4:F7")).toEqual([
    ["Date", "Order ID", "Channel", "Spend", "Note"],
    // 46082 is the serial of 2026-03-01 in the 1900 system.
    [46082, "00123456789012345678", "Search", 1200.5, '=HYPERLINK("http://x")'],
    [46083, "00123456789012345679", "Social", 80, "+1-555"],
    [46084, "00123456789012345680", "Search", 20, "@handle"],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("export");
    const table = sheet.tables.getItemAt(0).getRange().load("address");
    const types = sheet.getRange("F5:F7").load("valueTypes,text");
    await context.sync();
    expect(table.address).toBe("export!B4:F7");
    expect((types.valueTypes as string[][]).flat()).toEqual(["String", "String", "String"]);
  });
  expect(await cellsOf("export", "B2")).toEqual([["From export.csv, 2026-11-28: 3 rows; 1 total, note or heading left out"]]);
});

test("a sheet that was put in is read again as the same table", async () => {
  const read = reading(EXPORT);
  await put(read);
  const again = readTable(await excelWorkbook.read({ kind: "sheet", name: "export" }));
  const plain = ({ columns }: TableReading) => columns.map(({ header, type, values }) => [header, type, [...values]]);
  expect(plain(again)).toEqual(plain(read));
  expect(again.dropped).toEqual([]);
});

test("a newer export takes the place of the rows: the table grows and shrinks, a column beside it and a sum over it follow, and corrections are remembered", async () => {
  const first = reading(EXPORT);
  await put(first);
  const table = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("export");
    const found = sheet.tables.getItemAt(0).load("name");
    await context.sync();
    const other = context.workbook.worksheets.add("Sums");
    other.getRange("A1").formulas = [[`=SUM(${found.name}[Spend])`]];
    await context.sync();
    return found.name;
  });
  const sheets = dataSheets(await excelWorkbook.inserted(noPlan));
  expect(sheets.map(({ key }) => key)).toEqual([first.headerKey]);
  expect(rememberedReadings([], sheets)).toEqual([{ key: first.headerKey, hints: {} }]);
  const refill = async (read: TableReading) => {
    const [one] = dataSheets(await excelWorkbook.inserted(noPlan));
    if (!one) throw new Error("No sheet of data");
    const { headers, rows } = dataTable(read, "en", 1900);
    const above = [{ ...NOTE_PLACE, value: noteOf(read, ORIGIN) }];
    await excelWorkbook.refillTable(one.sheet.sheetId, { headers, rows, above, identity: one.sheet.identity });
  };
  const line = (day: number, spend: number) => `2026-04-${String(day).padStart(2, "0")},00${day},Search,${spend},`;
  const head = "Date,Order ID,Channel,Spend,Note\n";
  await refill(reading(head + Array.from({ length: 12 }, (_, day) => line(day + 1, 10)).join("\n"), "april.csv"));
  expect(await cellsOf("export", "B15:E16")).toEqual([
    [46123, "0011", "Search", 10],
    [46124, "0012", "Search", 10],
  ]);
  const sum = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sums").getRange("A1").load("values");
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
  await excel.settle();
  expect(await sum()).toBe(120);
  await refill(reading(head + [line(1, 5), line(2, 6)].join("\n"), "may.csv"));
  await excel.settle();
  expect(await sum()).toBe(11);
  expect(await cellsOf("export", "B7:C7")).toEqual([["", ""]]);
  expect(table).toBe("export");
});

test("the plan of a sheet of rows is one that Excel takes, whatever the headers and the file are called", () => {
  const read = reading("=1+1,=1+1,A,a,\n1,2,3,4,5\n6,7,8,9,10\n", "[bad]:name*?/.csv");
  const plan = planDataSheet(read, dataTable(read, "en", 1900), ORIGIN, { sheets: ["bad name"], tables: [] });
  expect(excelRefusals(plan)).toEqual([]);
  expect(new Set(plan.tables[0]?.columns.map((name) => name.toLowerCase())).size).toBe(plan.tables[0]?.columns.length);
});

test("what a cell shows finds room in its column, and rates are shown as percent", () => {
  const read = reading("日期,渠道,花费,点击率\n2026-03-01,抖音,1234567.5,5.37%\n2026-03-02,快手,20,1.25%\n");
  const plan = planDataSheet(read, dataTable(read, "zh-CN", 1900), originOf(read), { sheets: [], tables: [] });
  // In characters: 2026-03-01 takes ten, 1,234,567.50 twelve.
  expect(plan.columns[1]?.width).toBeGreaterThan(10);
  expect(plan.columns[3]?.width).toBeGreaterThan(12);
  expect(plan.formats.at(-1)?.format).toContain("0.00%");
});

test("a unit in a header goes along with it, one above the table does not", () => {
  const values = (text: string) => dataTable(reading(text), "zh-CN", 1900).rows.map((row) => row.at(-1));
  expect(values("渠道,花费（万元）\n搜索,1.2\n抖音,3\n")).toEqual([1.2, 3]);
  expect(values("单位：万元,\n渠道,花费\n搜索,1.2\n抖音,3\n")).toEqual([12000, 30000]);
});
