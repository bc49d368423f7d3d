import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { Lang } from "../../../src/core/lang";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import { carryOutFill, fillableSheet, previewFill, type FillPreview } from "../../../src/taskpane/state/fill-from";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const run = <T>(work: (context: Excel.RequestContext) => Promise<T> | T) =>
  Excel.run(async (context) => {
    const result = await work(context);
    await context.sync();
    return result;
  });

type Cells = readonly (readonly (string | number)[])[];

/** A sheet of somebody's data, from A1 on. */
const data = (name: string, cells: Cells) =>
  run((context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells as unknown as (string | number)[][];
  });

const insert = (id: string, lang: Lang, unit?: MoneyUnit) => excelWorkbook.insertPlan(() => planned(id, lang, unit));

async function preview(
  sheetId: string,
  table: string,
  from: string,
): Promise<FillPreview & { fill: (replace?: boolean) => Promise<unknown> }> {
  const fillable = await fillableSheet(excelWorkbook, sheetId);
  if (!fillable?.fills.some((one) => one.table === table)) throw new Error(`${table} takes no rows`);
  const found = await previewFill(excelWorkbook, fillable, table, { kind: "sheet", name: from }, () => undefined);
  return { ...found, fill: (replace = false) => carryOutFill(excelWorkbook, fillable, found, replace, `From ${found.source}`) };
}

/** A table's rows by the headers of its columns. */
const rowsOf = async (table: string, what: "values" | "formulas" | "numberFormat" = "values") => {
  await excel.settle();
  return run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values,formulas,numberFormat");
    await context.sync();
    const [head = []] = range.values as unknown[][];
    return (range[what] as unknown[][]).slice(1).map((row) => Object.fromEntries(row.map((cell, index) => [String(head[index]), cell])));
  });
};
const sheetText = async (sheetName: string) => {
  await excel.settle();
  return run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange().load("formulas");
    await context.sync();
    return JSON.stringify(used.formulas);
  });
};

// 2026-06-01 is serial 46174.
const JUNE = 46174;

test("an ad account's days take the place of a log's samples, in 万元, with formulas, and one undo brings the samples back", async () => {
  const { sheetId, sheetName } = await insert("channel-log", "zh-CN", "wan");
  const before = await sheetText(sheetName);
  await data("投放数据", [
    ["日期", "渠道", "消耗（元）", "展现量", "点击量", "订单数", "成交金额"],
    ["待定", "抖音", 500, 100, 10, 1, 90],
    [JUNE, "抖音", 12000, 90000, 3000, 60, 36000],
    [JUNE, "小红书", 8000, 50000, "", 20, ""],
    [JUNE + 1, "'=1+1", 6500, 40000, 1200, 25, 21000],
    ["合计", "", 27000, 180100, 4210, 106, 57090],
  ]);
  const found = await preview(sheetId, "log", "投放数据");
  expect(found.read.taken.map(({ column, header }) => [column, header])).toEqual([
    ["date", "日期"],
    ["channel", "渠道"],
    ["spend", "消耗(元)"],
    ["impressions", "展现量"],
    ["clicks", "点击量"],
    ["orders", "订单数"],
    ["revenue", "成交金额"],
  ]);
  expect(found.read.unplaced).toEqual(
    expect.arrayContaining([
      { why: "blank", column: "date", count: 1 },
      { why: "notData", count: 1 },
      { why: "missing", column: "activity" },
    ]),
  );
  expect(found.found).toMatchObject({ own: 0, filled: 3, unlisted: ["抖音", "小红书", "=1+1"] });
  await found.fill();
  const rows = await rowsOf("channel_log_log");
  expect(rows.map((row) => [row["日期"], row["渠道"], row["花费"], row["点击"], row["销售额"]])).toEqual([
    [JUNE, "抖音", 1.2, 3000, 3.6],
    [JUNE, "小红书", 0.8, "", ""],
    [JUNE + 1, "=1+1", 0.65, 1200, 2.1],
  ]);
  // 36,000 ÷ 12,000, and nothing where no revenue is known.
  expect(rows.map((row) => row["ROI"])).toEqual([3, "", expect.closeTo(3.230769, 6)]);
  expect(await sheetText(sheetName)).toContain("From 投放数据!A1:G6");
  await excel.workbook.engine.undo();
  expect(await sheetText(sheetName)).toBe(before);
});

test("payments come in below a ledger's own entries, which stay until somebody lets them go, and nothing of another currency is taken", async () => {
  const { sheetId, sheetName } = await insert("budget-tracker", "en");
  await run((context) => {
    const ledger = context.workbook.tables.getItem("budget_tracker_ledger").getDataBodyRange();
    ledger.getRow(1).getCell(0, 2).values = [["Own booking"]];
  });
  await data("Payments", [
    ["Date", "Campaign", "Cost", "Notes"],
    ...Array.from({ length: 40 }, (_, index) => [JUNE + index, "Search ads", 100 + index, index === 0 ? "=danger" : "paid"]),
  ]);
  await data("Euros", [
    ["Date", "Cost (EUR)"],
    [JUNE, 100],
    [JUNE + 1, 200],
  ]);
  const euros = await preview(sheetId, "ledger", "Euros");
  expect(euros.read.lacks).toEqual(["amount"]);
  expect(euros.read.unplaced).toContainEqual({ why: "currency", column: "Cost (EUR)", count: 2, currency: "EUR" });
  expect(euros.found).toBeUndefined();

  const found = await preview(sheetId, "ledger", "Payments");
  expect(found.found).toMatchObject({ own: 1, filled: 40, sheetName });
  await found.fill();
  const kept = await rowsOf("budget_tracker_ledger");
  expect(kept).toHaveLength(41);
  expect(kept.filter((row) => row["Item"] === "Own booking")).toHaveLength(1);
  // 100 + … + 139.
  expect(kept.filter((row) => row["Line"] === "Search ads").reduce((sum, row) => sum + Number(row["Amount"]), 0)).toBe(4780);
  expect(new Set(kept.filter((row) => row["Line"] === "Search ads").map((row) => row["State"]))).toEqual(new Set(["Paid"]));
  // The last row looks like the first.
  const formats = await rowsOf("budget_tracker_ledger", "numberFormat");
  expect(formats.at(-1)).toEqual(formats[0]);

  const again = await preview(sheetId, "ledger", "Payments");
  expect(again.found).toMatchObject({ own: 41 });
  await again.fill(true);
  const filled = await rowsOf("budget_tracker_ledger");
  expect(filled.filter((row) => row["Line"] === "Search ads")).toHaveLength(40);
  expect(filled.some((row) => row["Item"] === "Own booking")).toBe(false);
});

test("a plan's channels and weeks get what was spent on the plan's days, by name, and unknown channels are told", async () => {
  const { sheetId, sheetName } = await insert("channel-plan", "en");
  const channels = await rowsOf("channel_plan_channels");
  const [first = "", second = ""] = channels.map((row) => String(row["Channel"]));
  const [{ values }] = await run(async (context) => {
    const start = context.workbook.worksheets.getItem(sheetName).names.getItem("plan_start").getRange().load("values");
    await context.sync();
    return [start];
  });
  const from = Number((values as unknown[][])[0]?.[0]);
  await data("Log", [
    ["Date", "Channel", "Spend", "Orders", "Revenue"],
    [from - 1, first, 999, 9, 999],
    [from, first.toUpperCase(), 100, 2, 300],
    [from + 1, first, 50, "", 150],
    [from + 7, second, 70, 1, 140],
    [from + 1, "Billboards", 10, 1, 20],
  ]);
  const found = await preview(sheetId, "channels", "Log");
  expect(found.read.unplaced).toContainEqual({ why: "outside", count: 1 });
  expect(found.found).toMatchObject({ unknown: ["Billboards"], own: 0 });
  await found.fill();
  const rows = await rowsOf("channel_plan_channels");
  const actual = rows.map((row) => [row["Channel"], row["Spent"], row["Orders so far"], row["Sales so far"]]);
  expect(actual.slice(0, 2)).toEqual([
    [first, 150, 2, 450],
    [second, 70, 1, 140],
  ]);
  // Samples of the others would be taken for what they really brought.
  expect(new Set(actual.slice(2).flatMap(([, ...rest]) => rest))).toEqual(new Set([""]));

  await (await preview(sheetId, "weeks", "Log")).fill();
  const weeks = await rowsOf("channel_plan_weeks");
  expect(weeks.slice(0, 3).map((row) => [row["Spent"], row["Sales"]])).toEqual([
    [160, 470],
    [70, 140],
    ["", ""],
  ]);
});

test("a table that cannot grow because another stands below keeps its rows and entries", async () => {
  const { sheetId, sheetName } = await insert("budget-tracker", "en");
  await run(async (context) => {
    const ledger = context.workbook.tables.getItem("budget_tracker_ledger").getRange().load("rowIndex,columnIndex,rowCount");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const below = sheet.getRangeByIndexes(ledger.rowIndex + ledger.rowCount + 30, ledger.columnIndex + 3, 3, 6);
    below.values = Array.from({ length: 3 }, (_, row) => Array.from({ length: 6 }, (__, column) => `${row}-${column}`));
    sheet.tables.add(below, true);
  });
  const before = await sheetText(sheetName);
  await data("Payments", [["Date", "Channel", "Cost"], ...Array.from({ length: 60 }, (_, index) => [JUNE + index, "Search ads", 100])]);
  await expect((await preview(sheetId, "ledger", "Payments")).fill()).rejects.toMatchObject({ step: "fill", restored: true });
  expect(await sheetText(sheetName)).toBe(before);
});
