import { NOTHING_TAKEN } from "../../../src/plan/taken-names";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { insertSet } from "../../../src/taskpane/state/insert-set";
import { planOf } from "../../../src/taskpane/state/plan-of";
import { relink, sourcesFor } from "../../../src/taskpane/state/relink";
import { openTemplate } from "../../../src/templates/define";
import { TEMPLATES } from "../../../src/templates/registry";
import { renderTemplate } from "../../../src/templates/render";
import { CAMPAIGN_SET } from "../../../src/templates/sets/campaign/definition";
import { openExcel, type TestExcel } from "../support/open-excel";

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

const FEW = { without: ["channel-plan", "channel-log", "campaign-review"] } as const;

/** Of what a request asks for: a method of an object. */
const CALL = 3;

/** Makes the host refuse the last call of the next large request, as Excel refuses one of many. */
function refuseNearTheEnd(): void {
  interface Request {
    message: { body: string | object };
  }
  const bridge = (excel.workbook.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const send = bridge.sendMessageToHost;
  bridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text) as Request;
    const { body } = request.message;
    const parsed = (typeof body === "string" ? JSON.parse(body) : body) as { Actions: { Name: string; ActionType: number }[] };
    const action = parsed.Actions.findLast(({ ActionType, Name }) => ActionType === CALL && !Name.startsWith("_"));
    if (parsed.Actions.length < 500 || !action) return send.call(bridge, text);
    bridge.sendMessageToHost = send;
    action.Name = "NoSuchMember";
    request.message.body = typeof body === "string" ? JSON.stringify(parsed) : parsed;
    return send.call(bridge, JSON.stringify(request));
  };
}

test("a host that refuses a step when most is written leaves the workbook as it was", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").formulas = [
      [1, "=A1*2"],
      ["a", ""],
    ];
    await context.sync();
  });
  await excel.settle();
  const before = JSON.stringify(excel.workbook.engine.save().sheets);
  refuseNearTheEnd();
  await expect(insert(FEW)).rejects.toMatchObject({ restored: true });
  await excel.settle();
  expect(sheetNames()).toEqual(["Sheet1"]);
  expect(JSON.stringify(excel.workbook.engine.save().sheets)).toBe(before);
  expect(await excelWorkbook.inserted(planOf)).toEqual([]);
});

test("the campaign's row is the first of the overview that comes with it, and is added to one that is there", async () => {
  const plans = (sheet: string) =>
    Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItem("portfolio_plans").getDataBodyRange().load("values");
      await context.sync();
      return table.values.map(([name]) => String(name));
    });
  const told: (readonly [number, number])[] = [];
  const few = { ...CHOICE, ...FEW, without: [...FEW.without, "budget-tracker"] };
  const sheets = await insertSet(excelWorkbook, CAMPAIGN_SET, few, (done, of) => told.push([done, of]));
  expect(told.at(-1)).toEqual([told.length, told.length]);
  await put("Campaign plan", "campaign", "Spring");
  await excel.workbook.engine.settle();
  const before = await plans("Plan overview");
  expect(before[0]).toBe("Spring");
  const again = await insertSet(excelWorkbook, CAMPAIGN_SET, { ...few, existing: { portfolio: sheets[1]?.sheetId ?? "" } });
  await excel.workbook.engine.settle();
  expect(again.map(({ planId }) => planId)).toEqual(["campaign-plan"]);
  expect(await plans("Plan overview")).toEqual([...before, (await named(again[0]?.sheetName ?? "", "campaign")).value]);
});
