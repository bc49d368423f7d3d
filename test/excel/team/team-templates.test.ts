import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { InsertedPlan } from "../../../src/excel/workbook-port";
import { collectFiles } from "../../../src/taskpane/state/collect-files";
import { insertTemplate } from "../../../src/taskpane/state/insert-template";
import { planOf } from "../../../src/taskpane/state/plan-of";
import { saveTeamTemplate } from "../../../src/taskpane/state/save-team-template";
import { teamLibrary } from "../../../src/taskpane/state/team-library";
import { renderTeamTemplate } from "../../../src/teams/templates/render-team-template";
import { teamIdOf } from "../../../src/teams/templates/team-template";
import { TEMPLATES } from "../../../src/templates/registry";
import { saveXlsx } from "../../../src/workbench/page/files/xlsx-door";
import { openExcel, type TestExcel } from "../support/open-excel";

const NAME = "大促渠道计划";
let excel: TestExcel;
let plan: InsertedPlan;

const sheetNamed = async <T>(name: string, read: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run(async (context) => read(context.workbook.worksheets.getItem(name), context));
const figures = (name: string) =>
  sheetNamed(name, async (sheet, context) => {
    const used = sheet.getUsedRange(true).load("values");
    await context.sync();
    return used.values as unknown[][];
  });

beforeAll(async () => {
  excel = await openExcel({ saveFile: async () => (await saveXlsx(excel.workbook.engine)).bytes });
  const definition = TEMPLATES.find(({ id }) => id === "channel-plan");
  if (!definition) throw new Error("There is no such template");
  plan = await insertTemplate(excelWorkbook, definition, { lang: "zh-CN", moneyUnit: "yuan", samples: true });
  // What a team changes: a word, a colour, a rule and a formula of its own beside the page.
  await sheetNamed(plan.sheetName, async (sheet, context) => {
    sheet.getRange("B1").values = [["大促渠道计划（华东）"]];
    sheet.getRange("B1").format.fill.color = "#123456";
    sheet.getRange("AZ3").values = [[0.06]];
    sheet.getRange("AZ4").formulas = [["=AZ3*2"]];
    sheet.getRange("AZ3").dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    await context.sync();
  });
  await excel.settle();
});
afterAll(() => excel.close());

const saved = async (replaces = 0) => {
  const bytes = await excelWorkbook.fileBytes();
  const found = await saveTeamTemplate(bytes ?? new Uint8Array(), plan, { name: NAME, summary: "华东大区", replaces });
  if (!found) throw new Error("The sheet is not in the file");
  return found;
};

test("a sheet that a team has changed is saved in the workbook, found in a later session and inserted as it stood", async () => {
  const before = await figures(plan.sheetName);
  const { template, text, left } = await saved();
  expect(left).toEqual({});
  expect(template).toMatchObject({ id: teamIdOf(NAME), version: 1, name: NAME, from: { id: "channel-plan" } });
  expect(await excelWorkbook.keepTeamTemplate(template.id, text)).toBe(true);
  await excel.reopenPane();
  const { entries, refused } = await teamLibrary(excelWorkbook);
  expect([entries.map((entry) => [entry.template.name, entry.inWorkbook, entry.inLibrary]), refused]).toEqual([[[NAME, true, false]], []]);
  const inserted = await excelWorkbook.insertPlan((taken) =>
    renderTeamTemplate((entries[0] as (typeof entries)[number]).template, { taken }),
  );
  await excel.settle();
  expect(inserted).toMatchObject({ sheetName: NAME, planId: template.id, hasSamples: true });
  const after = await figures(NAME);
  const shown = (rows: unknown[][]) =>
    rows.map((row) =>
      row.map((value) => (typeof value === "number" ? Number(value.toPrecision(12)) : String(value).replace(/channel-plan|ours-\w+/, "*"))),
    );
  expect(shown(after)).toEqual(shown(before));
  await sheetNamed(NAME, async (sheet, context) => {
    const [title, rule] = [sheet.getRange("B1").load("values"), sheet.getRange("AZ3").dataValidation.load("rule")];
    const fill = sheet.getRange("B1").format.fill.load("color");
    await context.sync();
    expect([title.values, fill.color]).toEqual([[["大促渠道计划（华东）"]], "#123456"]);
    expect([rule.rule.decimal?.formula1, rule.rule.decimal?.formula2].map(Number)).toEqual([0, 1]);
  });
  // It is a plan like ours from then on: nothing of it is damaged, and its samples are cleared by key.
  expect(await excelWorkbook.damage(inserted.sheetId, planOf)).toMatchObject({ cells: [], names: [], validations: [] });
  await excelWorkbook.clearSamples(inserted.sheetId, planOf);
  const [known] = (await excelWorkbook.inserted(planOf)).filter(({ sheetId }) => sheetId === inserted.sheetId);
  expect(known?.hasSamples).toBe(false);
});

test("saved again under its name it is the next version, and there is one of it", async () => {
  const { template, text } = await saved(1);
  expect(await excelWorkbook.keepTeamTemplate(template.id, text)).toBe(true);
  expect((await teamLibrary(excelWorkbook)).entries.map((entry) => entry.template.version)).toEqual([2]);
  const newer = (await excelWorkbook.inserted(planOf)).filter(({ planId }) => planId === template.id);
  expect(newer.map(({ newVersion }) => newVersion)).toEqual([2]);
});

test("a workbook that keeps nothing is told, and the template that was there stays", async () => {
  const { template, text } = await saved(2);
  const parts = excel.workbook.window as unknown as { Excel: typeof Excel };
  const forgets = jest.spyOn(parts.Excel.CustomXmlPartCollection.prototype, "add").mockReturnValue(undefined as never);
  expect(await excelWorkbook.keepTeamTemplate(template.id, text)).toBe(false);
  forgets.mockRestore();
  expect((await teamLibrary(excelWorkbook)).entries.map((entry) => entry.template.version)).toEqual([2]);
});

test("a template that somebody put in by hand is told with its reasons, not listed", async () => {
  await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(
      '<template xmlns="urn:opsplan:team-template">{"format":"opsplan-team-template","formatVersion":9,"name":"New"}</template>',
    );
    await context.sync();
  });
  const { entries, refused } = await teamLibrary(excelWorkbook);
  expect([entries.length, refused.map(({ name, refusals }) => [name, refusals[0]?.key])]).toEqual([1, [["New", "newer"]]]);
  await excelWorkbook.dropTeamTemplate(teamIdOf(NAME));
  expect((await teamLibrary(excelWorkbook)).entries).toEqual([]);
});

test("plans of other files are rows of values in the overview, and choosing them again refreshes these", async () => {
  const bytes = await excelWorkbook.fileBytes();
  const definition = TEMPLATES.find(({ id }) => id === "portfolio");
  if (!definition || !bytes) throw new Error("There is no overview or no file");
  const overview = await insertTemplate(excelWorkbook, definition, { lang: "zh-CN", moneyUnit: "yuan", samples: false });
  const file = new File([bytes as Uint8Array<ArrayBuffer>], "华东.xlsx", { lastModified: Date.UTC(2026, 2, 5, 12) });
  const first = await collectFiles(excelWorkbook, overview, [file, new File(["a,b"], "no.xlsx")]);
  expect(first).toMatchObject({ refreshed: [], old: [], without: [], unread: ["no.xlsx"] });
  const sheets = first.added.map(({ sheet }) => sheet);
  expect(sheets).toContain(plan.sheetName);
  await excel.settle();
  const said = (await figures(overview.sheetName)).flat().filter((value) => String(value).startsWith("[华东.xlsx]"));
  expect(said).toEqual(sheets.map((sheet) => `[华东.xlsx]${sheet} · 2026-03-05`));
  const again = await collectFiles(excelWorkbook, overview, [file]);
  expect([again.added.length, again.refreshed.map(({ sheet }) => sheet)]).toEqual([0, sheets]);
  expect((await figures(overview.sheetName)).flat().filter((value) => String(value).startsWith("[华东.xlsx]"))).toEqual(said);
});
