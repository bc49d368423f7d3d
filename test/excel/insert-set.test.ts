import { NOTHING_TAKEN } from "../../src/plan/taken-names";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { insertSet } from "../../src/taskpane/state/insert-set";
import { planOf } from "../../src/taskpane/state/plan-of";
import { relink, sourcesFor } from "../../src/taskpane/state/relink";
import { openTemplate } from "../../src/templates/define";
import { TEMPLATES } from "../../src/templates/registry";
import { renderTemplate } from "../../src/templates/render";
import { CAMPAIGN_SET } from "../../src/templates/sets/campaign/definition";
import { openExcel, type TestExcel } from "./support/open-excel";

jest.setTimeout(300_000);

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const CHOICE = { lang: "en", moneyUnit: "yuan", samples: true, without: [], existing: {} } as const;
const insert = (choice: Partial<Parameters<typeof insertSet>[2]> = {}) => insertSet(excelWorkbook, CAMPAIGN_SET, { ...CHOICE, ...choice });

const sheetNames = (): string[] => excel.workbook.engine.workbook.getSheets().map((sheet) => sheet.getSheetName());

/** A named cell of a sheet: its value and formula. */
const named = (sheet: string, name: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().load("values,formulas,address");
    await context.sync();
    return { value: range.values[0]?.[0] as unknown, formula: String(range.formulas[0]?.[0]) };
  });

const put = (sheet: string, name: string, value: number | string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });

test("a set is in the workbook after two requests, is taken back by one undo, and links what stands on its sheets", async () => {
  excel.requests.length = 0;
  const sheets = await insert();
  expect(excel.requests).toHaveLength(2);
  await excel.workbook.engine.settle();
  expect(sheets.map(({ planId }) => planId)).toEqual([...CAMPAIGN_SET.templates]);
  expect((await named("Budget tracker", "total_budget")).value).toBe(30000);
  await put("Campaign plan", "campaign_budget", 45000);
  await excel.workbook.engine.settle();
  expect((await named("Budget tracker", "total_budget")).value).toBe(45000);
  expect((await named("Campaign review", "campaign_budget")).value).toBe(45000);
  await excel.workbook.engine.undo();
  await excel.workbook.engine.undo();
  expect(sheetNames()).toEqual(["Sheet1"]);
});

test("clearing the samples leaves links, and what rests on them", async () => {
  const sheets = await insert();
  for (const { sheetId } of sheets) await excelWorkbook.clearSamples(sheetId, planOf);
  await excel.workbook.engine.settle();
  expect((await named("Channel plan", "plan_start")).formula).toContain("campaign_start");
  expect((await named("Budget tracker", "total_budget")).value).toBe("");
  for (const { sheetId } of sheets) expect((await excelWorkbook.damage(sheetId, planOf)).cells).toEqual([]);
});

test("a sheet that is there is taken from instead of a new one, and linking again gives typed-over cells their links back", async () => {
  const plan = TEMPLATES.find(({ id }) => id === "campaign-plan");
  if (!plan) throw new Error("There is no campaign plan");
  const opened = await openTemplate(plan, "en");
  const made = await excelWorkbook.insertPlan((taken) =>
    renderTemplate(opened, { taken: { ...NOTHING_TAKEN, ...taken }, today: 46348, sheetName: "Spring" }),
  );
  const sheets = await insert({ existing: { "campaign-plan": made.sheetId } });
  expect(sheetNames()).not.toContain("Campaign plan");
  await excel.workbook.engine.settle();
  const budget = await named("Budget tracker", "total_budget");
  expect(budget.formula).toBe('=IFERROR(IF(Spring!campaign_budget="","",Spring!campaign_budget),"")');
  expect(budget.value).toBe(30000);

  const tracker = sheets.find(({ planId }) => planId === "budget-tracker")?.sheetId ?? "";
  await put("Budget tracker", "total_budget", 1);
  const sources = await sourcesFor(excelWorkbook, tracker);
  if (!sources) throw new Error("The tracker takes from nothing");
  const chosen = Object.fromEntries(sources.templates.map(({ id, sheets: [first] }) => [id, first?.sheetId ?? ""]));
  expect(await relink(excelWorkbook, sources, chosen)).toBe(1);
  expect((await named("Budget tracker", "total_budget")).formula).toBe(budget.formula);
});

test("a failure on any sheet leaves the workbook as it was", async () => {
  const failing = excelWorkbook.insertPlans((taken) => {
    const template = TEMPLATES.find(({ id }) => id === "campaign-plan");
    if (!template) throw new Error("There is no campaign plan");
    throw new RangeError(`No plan for ${taken.sheets.length} sheets`);
  });
  await expect(failing).rejects.toMatchObject({ code: "InvalidPlan", restored: true });
  expect(sheetNames()).toEqual(["Sheet1"]);
});
