import type { Lang } from "../../../src/core/lang";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { InsertedPlan } from "../../../src/excel/workbook-port";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import { insertSet } from "../../../src/taskpane/state/insert-set";
import { addToOverview, overviewState } from "../../../src/taskpane/state/overview";
import { CAMPAIGN_SET } from "../../../src/templates/sets/campaign/definition";
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

const insert = (id: string, lang: Lang, unit?: MoneyUnit) => excelWorkbook.insertPlan(() => planned(id, lang, unit));

/** The overview's list, by the headers of its columns. */
const plans = async (what: "values" | "formulas" = "values") => {
  await excel.settle();
  return run(async (context) => {
    const range = context.workbook.tables.getItem("portfolio_plans").getRange().load("values,formulas");
    await context.sync();
    const [head = []] = range.values as unknown[][];
    return (range[what] as unknown[][]).slice(1).map((row) => Object.fromEntries(row.map((cell, index) => [String(head[index]), cell])));
  });
};

const named = (sheet: string, name: string) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

/** What a sheet holds and how the font of a column of its list is coloured. */
const standing = async (sheetName: string) => {
  await excel.settle();
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange().load("formulas");
    const body = context.workbook.tables.getItem("portfolio_plans").getDataBodyRange();
    const fonts = Array.from({ length: 5 }, (_, row) => body.getCell(row, 0).load("format/font/color"));
    await context.sync();
    return JSON.stringify([used.formulas, fonts.map(({ format }) => format.font.color)]);
  });
};

const failing = async (overview: InsertedPlan) => {
  await excel.settle();
  const progress = await excelWorkbook.progress(overview.sheetId, () => Promise.resolve(planned("portfolio", overview.identity.lang)));
  return progress?.checks.filter(({ text }) => !text.startsWith("✓")).map(({ key }) => key);
};

const LINK = "#0E7A4B";

test("plans get a row of links in the place of samples, in the overview's unit, once; a renamed sheet keeps it and one undo takes it back", async () => {
  const overview = await insert("portfolio", "zh-CN");
  const campaign = await insert("campaign-plan", "zh-CN", "wan");
  const tracker = await insert("budget-tracker", "en");
  await excel.settle();
  const before = await standing(overview.sheetName);
  const state = await overviewState(excelWorkbook);
  expect(state).toMatchObject({ samples: 10, unlisted: [{ sheetName: campaign.sheetName }, { sheetName: tracker.sheetName }] });

  const ids = [campaign.sheetId, tracker.sheetId];
  expect((await addToOverview(excelWorkbook, overview, ids, true)).added).toEqual([campaign.sheetName, tracker.sheetName]);
  const [first, second, third, ...rest] = await plans();
  expect(first).toMatchObject({
    名称: await named(campaign.sheetName, "campaign"),
    类型: "活动",
    负责人: await named(campaign.sheetName, "plan_owner"),
    开始: await named(campaign.sheetName, "campaign_start"),
    结束: await named(campaign.sheetName, "campaign_end"),
    状态: "",
    // The plan counts in 万元, the overview in 元.
    预算: expect.closeTo(Number(await named(campaign.sheetName, "campaign_budget")) * 10000, 6),
    预期销售: expect.closeTo(Number(await named(campaign.sheetName, "expected_sales")) * 10000, 6),
    "保本 ROI": await named(campaign.sheetName, "breakeven_roi"),
    完成度: await named(campaign.sheetName, "progress"),
    实际销售: "",
    来源表: campaign.sheetName,
  });
  expect(Number(first?.["预算"])).toBeGreaterThan(0);
  expect(second).toMatchObject({
    // It has no name of its own.
    名称: tracker.sheetName,
    类型: "预算",
    预算: await named(tracker.sheetName, "total_budget"),
    已签未付: await named(tracker.sheetName, "committed_total"),
    已付: await named(tracker.sheetName, "spent_total"),
  });
  expect([third, ...rest].map((row) => [row?.["名称"], row?.["预算"]])).toEqual(Array.from({ length: 8 }, () => ["", ""]));
  expect(await named(overview.sheetName, "plan_count")).toBe(2);
  const { color, plain } = await run(async (context) => {
    const body = context.workbook.tables.getItem("portfolio_plans").getDataBodyRange();
    const [linked, typed] = [body.getCell(0, 0), body.getCell(1, 0)].map((cell) => cell.load("format/font/color"));
    await context.sync();
    return { color: linked?.format.font.color, plain: typed?.format.font.color };
  });
  expect(color).toBe(LINK);
  expect(plain).not.toBe(LINK);

  await run((context) => {
    context.workbook.worksheets.getItem(campaign.sheetName).name = "夏天 '26";
  });
  await excel.settle();
  expect((await addToOverview(excelWorkbook, overview, ids, false)).added).toEqual([]);
  expect((await overviewState(excelWorkbook))?.unlisted).toEqual([]);
  expect((await plans())[0]?.["预算"]).toBe(first?.["预算"]);

  await excel.workbook.engine.undo();
  await excel.workbook.engine.undo();
  expect(await standing(overview.sheetName)).toBe(before);
});

test("a row comes in behind samples that are to stay, and a plan whose sheet is deleted leaves blanks that the checks tell", async () => {
  const overview = await insert("portfolio", "en");
  const campaign = await insert("campaign-plan", "en");
  await addToOverview(excelWorkbook, overview, [campaign.sheetId], false);
  const rows = await plans();
  expect(rows).toHaveLength(11);
  expect(rows[10]).toMatchObject({
    "Linked sheet": campaign.sheetName,
    Budget: await named(campaign.sheetName, "campaign_budget"),
    Counts: 1,
    Status: "",
  });
  const formulas = await plans("formulas");
  expect(formulas[10]?.["Health"]).toBe(formulas[9]?.["Health"]);
  expect(await failing(overview)).not.toContain("sources_there");

  await excelWorkbook.removeInserted(campaign.sheetId);
  const gone = (await plans())[10];
  // The row says which plan has lost its sheet.
  expect(gone).toMatchObject({ Plan: campaign.sheetName, Budget: "", Start: "", Owner: "", Done: "", "Reason code": 9 });
  expect(await failing(overview)).toEqual(expect.arrayContaining(["sources_there", "complete"]));
  expect(Object.values((await plans()).flatMap((row) => Object.values(row))).filter((cell) => String(cell).startsWith("#"))).toEqual([]);
});

test("a campaign's tracker and review feed its one row, and are offered as part of it", async () => {
  const choice = {
    lang: "en",
    moneyUnit: "yuan",
    samples: true,
    without: ["channel-plan", "channel-log", "portfolio"],
    existing: {},
  } as const;
  const sheets = await insertSet(excelWorkbook, CAMPAIGN_SET, choice);
  const overview = await insert("portfolio", "en");
  const name = (id: string): string => sheets.find(({ planId }) => planId === id)?.sheetName ?? "";
  const plan = name("campaign-plan");
  const within = (await overviewState(excelWorkbook))?.unlisted.map((one) => [one.sheetName, one.within]);
  expect(within).toEqual(sheets.map(({ sheetName }) => [sheetName, sheetName === plan ? undefined : plan]));
  await addToOverview(excelWorkbook, overview, [sheets[0]?.sheetId ?? ""], true);
  expect((await plans())[0]).toMatchObject({
    Approved: await named(name("budget-tracker"), "approved_total"),
    Committed: await named(name("budget-tracker"), "committed_total"),
    Paid: await named(name("budget-tracker"), "spent_total"),
    "Actual sales": await named(name("campaign-review"), "campaign_sales"),
  });
  // What feeds a row is in the overview.
  expect((await overviewState(excelWorkbook))?.unlisted).toEqual([]);
});

test("what fails leaves the overview as it was, and a workbook without one says so", async () => {
  const campaign = await insert("campaign-plan", "en");
  expect(await overviewState(excelWorkbook)).toBeUndefined();
  const overview = await insert("portfolio", "en");
  await run(async (context) => {
    const table = context.workbook.tables.getItem("portfolio_plans").getRange().load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(overview.sheetName);
    // A table that sticks out to the right, which rows that come in would tear.
    const below = sheet.getRangeByIndexes(table.rowIndex + table.rowCount + 200, table.columnIndex + table.columnCount - 2, 3, 4);
    below.values = Array.from({ length: 3 }, (_, row) => Array.from({ length: 4 }, (__, column) => `${row}-${column}`));
    sheet.tables.add(below, true);
  });
  const before = await standing(overview.sheetName);
  await expect(addToOverview(excelWorkbook, overview, [campaign.sheetId], false)).rejects.toMatchObject({ step: "fill", restored: true });
  expect(await standing(overview.sheetName)).toBe(before);
});
