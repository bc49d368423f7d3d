import { excelWorkbook } from "../../src/excel/excel-workbook";
import { isNothing } from "../../src/plan/standing/is-nothing";
import { planOf as sheetOf } from "../../src/taskpane/state/plan-of";
import { planOf as planned } from "../templates/support/every-plan";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const change = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const damage = (sheetId: string) => excelWorkbook.damage(sheetId, sheetOf);
const labels = async (sheetId: string) => (await damage(sheetId)).cells.map(({ label }) => label);

test("computed cells that were typed over come back, and undo takes that back", async () => {
  const { sheetId, sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  await change(sheetName, (sheet) => {
    sheet.names.getItem("breakeven_roi").getRange().values = [[1.2]];
    sheet.names.getItem("_ops.checks.goals").getRange().values = [["✓ fine"]];
    sheet.names.getItem("_ops.kpis.sales").getRange().clear("Contents");
    sheet.names.getItem("_ops.totals.budget.amount").getRange().formulas = [["=SUM(E1:E3)"]];
    sheet.tables.getItem("campaign_plan_channels").columns.getItem("Orders").getDataBodyRange().getCell(1, 0).values = [[7]];
  });
  const found = await damage(sheetId);
  expect(found.cells.map(({ before }) => before).sort()).toEqual(["", 1.2, 7, "=SUM(E1:E3)", "✓ fine"].sort());
  await excelWorkbook.restoreFormulas(sheetId, sheetOf);
  expect(isNothing(await damage(sheetId))).toBe(true);
  await excel.workbook.engine.undo();
  expect((await damage(sheetId)).cells).toHaveLength(5);
});

test("rows and columns of one's own, entries and places that moved are left alone", async () => {
  const { sheetId, sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "zh-CN"));
  await change(sheetName, (sheet) => {
    const channels = sheet.tables.getItem("campaign_plan_channels");
    channels.rows.add(1, [["播客", 3000, 2, 0.02, "", "", "", "", "自填"]]);
    sheet.getRange("4:5").insert("Down");
  });
  await change(sheetName, (sheet) => {
    const channels = sheet.tables.getItem("campaign_plan_channels");
    channels.columns.getItemAt(4).getDataBodyRange().getCell(1, 0).values = [[99]];
    channels.columns.getItemAt(1).getDataBodyRange().getCell(0, 0).values = [[12345]];
  });
  const { cells } = await damage(sheetId);
  expect(cells.some(({ before }) => before === 99)).toBe(true);
  await excelWorkbook.restoreFormulas(sheetId, sheetOf);
  expect(isNothing(await damage(sheetId))).toBe(true);
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.tables.getItem("campaign_plan_channels").getDataBodyRange().load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  expect([rows[0]?.[1], rows[1]?.slice(0, 4), rows[1]?.[8]]).toEqual([12345, ["播客", 3000, 2, 0.02], "自填"]);
  expect(rows[1]?.[4]).toBe(30);
});

test("a name that was deleted, rules that were pasted over and colours that were cleared come back", async () => {
  const { sheetId, sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  await change(sheetName, (sheet) => {
    sheet.names.getItem("gross_margin").delete();
    sheet.names.getItem("refund_rate").getRange().dataValidation.clear();
    sheet.tables.getItem("campaign_plan_channels").columns.getItem("Expected ROI").getDataBodyRange().conditionalFormats.clearAll();
    sheet.tables.getItem("campaign_plan_budget").columns.getItem("Category").getDataBodyRange().getCell(2, 0).dataValidation.clear();
  });
  const found = await damage(sheetId);
  expect(found.names.map(({ name }) => name)).toEqual(["gross_margin"]);
  expect(found.validations.map(({ prompt }) => prompt.title).sort()).toEqual(["Category", "Refund rate"]);
  expect(found.conditionals).toHaveLength(1);
  await excelWorkbook.restoreFormulas(sheetId, sheetOf);
  expect(isNothing(await damage(sheetId))).toBe(true);
});

test("a copy is restored to its own tables, under headers that were renamed", async () => {
  const { sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  const copy = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getItem(sheetName).copy("End").load("id,name");
    await context.sync();
    return { id: made.id, name: made.name };
  });
  await change(copy.name, (sheet) => {
    const channels = sheet.tables.getItem("campaign_plan_channels2");
    channels.columns.getItem("Cost per click").name = "CPC";
  });
  await change(copy.name, (sheet) => {
    sheet.tables.getItem("campaign_plan_channels2").columns.getItem("Orders").getDataBodyRange().getCell(0, 0).values = [[7]];
  });
  expect((await damage(copy.id)).cells.map(({ formula }) => formula)).toEqual([expect.stringMatching(/\[@\[?CPC/)]);
  await excelWorkbook.restoreFormulas(copy.id, sheetOf);
  expect(await labels(copy.id)).toEqual([]);
});
