import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { PlanProgress } from "../../../src/excel/workbook-port";
import { guideFrom, type Guide } from "../../../src/taskpane/state/guide-of";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { opened } from "../../templates/support/opened";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const progress = async (sheetId: string): Promise<PlanProgress> => {
  const found = await excelWorkbook.progress(sheetId, sheetOf);
  if (!found) throw new Error("There is no such plan.");
  return found;
};
const guide = async (sheetId: string): Promise<Guide> => guideFrom(await progress(sheetId), opened("campaign-plan", "en"));
const states = ({ values, tables }: Guide): Readonly<Record<string, string>> =>
  Object.fromEntries([...values, ...tables].map(({ key, state }) => [key, state]));
const change = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test("a new plan holds samples everywhere, in the order in which it is read, and says what stands in its checks", async () => {
  const { sheetId, sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  const found = await guide(sheetId);
  expect(new Set(Object.values(states(found)))).toEqual(new Set(["sample"]));
  expect(found.values.slice(0, 3).map(({ label }) => label)).toEqual(["Campaign", "Start", "End"]);
  expect(found.tables.every(({ rows = 0 }) => rows > 1)).toBe(true);
  expect(found.checks.length).toBeGreaterThan(5);
  const failing = found.checks.filter(({ passes }) => !passes);
  expect(found.checks.slice(0, failing.length)).toEqual(failing);
  expect(failing.map(({ text }) => text)).toEqual(["! Tasks on time: Some tasks overdue"]);
  expect(found.values[0]?.address).toMatch(new RegExp(`^'?${sheetName}'?!B\\d$`));
});

test("what is typed is done, what is cleared is to do, wherever the sheet's rows went and whatever it is called now", async () => {
  const { sheetId, sheetName } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  await change(sheetName, (sheet) => {
    sheet.getRange("4:5").insert("Down");
    sheet.names.getItem("campaign_budget").getRange().values = [[77_000]];
    sheet.tables.getItem("campaign_plan_budget").getDataBodyRange().getCell(0, 0).values = [["Own line"]];
    sheet.name = "It's ours";
  });
  await excelWorkbook.clearSamples(sheetId, sheetOf);
  const found = await guide(sheetId);
  const { campaign_budget, budget, ...rest } = states(found);
  expect([campaign_budget, budget]).toEqual(["entered", "entered"]);
  expect(new Set(Object.values(rest))).toEqual(new Set(["blank"]));
  expect(found.sheetName).toBe("It's ours");
  const step = found.values.find(({ key }) => key === "campaign_budget");
  await excelWorkbook.showCell(step?.address ?? "");
  expect((await excelWorkbook.activeCell()).value).toBe(77_000);
});

test("what may stay blank is no step", async () => {
  const { sheetId } = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  expect(Object.keys(states(await guide(sheetId)))).not.toContain("refund_rate");
  expect((await progress(sheetId)).values.map(({ key }) => key)).toContain("refund_rate");
});

test("of a sheet that is gone it is said that it is", async () => {
  const { sheetId } = await excelWorkbook.insertPlan(() => planned("ltv-model", "en"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheetId).delete();
    await context.sync();
  });
  await expect(excelWorkbook.progress(sheetId, sheetOf)).rejects.toThrow("no longer there");
});
