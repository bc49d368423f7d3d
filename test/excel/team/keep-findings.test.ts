import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { InsertedPlan } from "../../../src/excel/workbook-port";
import { findingKeys } from "../../../src/plan/standing/findings";
import { planOf as sheetOf } from "../../../src/taskpane/state/plan-of";
import { planOf as planned } from "../../templates/support/every-plan";
import { openExcel, type TestExcel } from "../support/open-excel";
import { compareAsSheet, givingWay, inputsBack, keepVersion, versionsIn } from "../../../src/taskpane/state/plan-versions";
import { edit } from "./support";

let excel: TestExcel;
let sheetId: string;
let plan: InsertedPlan;
let stored: Record<string, string> = {};
let forgets = false;

beforeAll(async () => {
  const settings = { read: () => stored, write: (values: Readonly<Record<string, string>>) => void (forgets || (stored = { ...values })) };
  excel = await openExcel({ settings });
  const inserted = await excelWorkbook.insertPlan(() => planned("campaign-plan", "en"));
  ({ sheetId } = inserted);
  plan = inserted;
  await edit((worksheets) => {
    const sheet = worksheets.getItem(inserted.sheetName);
    sheet.names.getItem("breakeven_roi").getRange().values = [[1.2]];
    sheet.names.getItem("_ops.kpis.sales").getRange().values = [[7]];
  });
});
afterAll(() => excel.close());

const keys = async () => findingKeys(await excelWorkbook.damage(sheetId, sheetOf));

test("a finding that is kept is not asked again, and the others are restored one by one", async () => {
  const [first = "", second = ""] = await keys();
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([second]);
  const lock = (how: "protect" | "unprotect") => edit((worksheets) => worksheets.getItem(plan.sheetName).protection[how]());
  await lock("protect");
  const refused = { step: "restore", code: "AccessDenied", restored: true };
  await expect(excelWorkbook.restoreFormulas(sheetId, sheetOf, [second])).rejects.toMatchObject(refused);
  await lock("unprotect");
  expect((await excelWorkbook.restoreFormulas(sheetId, sheetOf, [second])).cells).toHaveLength(1);
  expect(await keys()).toEqual([]);
  expect(await excelWorkbook.keepFindings(sheetId, [])).toBe(true);
  expect(await keys()).toEqual([first]);
});

const named = (names: readonly string[]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.sheetName);
    const ranges = names.map((name) => sheet.names.getItem(name).getRange().load("values"));
    await context.sync();
    return ranges.map(({ values }) => (values as unknown[][])[0]?.[0]);
  });
const BUDGET = "campaign_budget";
const RESULTS = [BUDGET, "expected_roi", "expected_sales", "verdict"];

test("a version of a plan is kept, compared with the sheet now and brought back in one step of undo", async () => {
  await excel.settle();
  const before = await named(RESULTS);
  expect(await keepVersion(excelWorkbook, plan, { name: "Start", kept: "2026-03-05 14:30", gone: [] })).toBe(true);
  const [version] = await versionsIn(excelWorkbook, plan);
  if (!version) throw new Error("No version is kept");
  expect(version).toMatchObject({ name: "Start", template: "campaign-plan", sheetName: plan.sheetName });
  expect(await compareAsSheet(excelWorkbook, plan, version, { minute: "2026-03-06 09:00" }, "en")).toBe("same");
  await edit((worksheets) => {
    const sheet = worksheets.getItem(plan.sheetName);
    sheet.names.getItem(BUDGET).getRange().values = [[Number(before[0]) * 2]];
    sheet.names.getItem("offer").getRange().values = [["'=1 of 2 for free"]];
  });
  await excel.settle();
  const made = await compareAsSheet(excelWorkbook, plan, version, { minute: "2026-03-06 09:00" }, "en");
  if (made === "same" || !made) throw new Error("Nothing differs");
  await excel.settle();
  const rows = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(made.sheetName).getUsedRange(true).load("values");
    await context.sync();
    return (used.values as unknown[][]).map((row) => row.filter((cell) => cell !== ""));
  });
  const row = (label: string) => rows.find(([first]) => first === label);
  // Twice the budget: the same sales are half the return.
  expect(row("Campaign budget")?.slice(1)).toEqual([before[0], Number(before[0]) * 2, Number(before[0]), 1]);
  expect(row("Expected ROI")?.slice(1).map(Number)).toEqual(
    [1, 0.5, -0.5].map((share) => expect.closeTo(Number(before[1]) * share, 9) as number).concat(expect.closeTo(-0.5, 9) as number),
  );
  expect(row("Expected sales")).toBeUndefined();
  expect(rows.some((one) => one.includes("=1 of 2 for free"))).toBe(true);
  const back = await inputsBack(excelWorkbook, plan, version);
  expect([back?.cells.length, back?.formulas, back?.noRoom]).toEqual([2, [], 0]);
  expect((await excelWorkbook.applyChanges(back?.changes as never)).skipped).toEqual([]);
  await excel.settle();
  expect(await named(RESULTS)).toEqual(before);
  await excel.workbook.engine.undo();
  await excel.settle();
  expect(await named([BUDGET])).toEqual([Number(before[0]) * 2]);
  await excelWorkbook.applyChanges(back?.changes as never);
});

test("a version is kept in the settings by a host without XML parts, and told as lost where both forget", async () => {
  const bridge = (excel.workbook.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => send(text.replaceAll("<version xmlns", "<lost xmlns").replaceAll("</version>", "</lost>"));
  const keep = (name: string) => keepVersion(excelWorkbook, plan, { name, kept: "2026-03-07 08:00", gone: [] });
  expect(await keep("Second")).toBe(true);
  forgets = true;
  expect(await keep("Third")).toBe(false);
  forgets = false;
  bridge.sendMessageToHost = send;
  const versions = await versionsIn(excelWorkbook, plan);
  expect(versions.map(({ name }) => name)).toEqual(["Second", "Start"]);
  const many = Array.from({ length: 20 }, (_, at) => ({ ...(versions[0] as (typeof versions)[number]), name: `V${20 - at}` }));
  expect(
    [givingWay(many, "New"), givingWay(many, "V7"), givingWay(many.slice(1), "New")].map((all) => all.map(({ name }) => name)),
  ).toEqual([["V1"], ["V7"], []]);
  for (const one of versions) await excelWorkbook.dropPlanVersion(`${one.sheetId} ${one.name}`);
  expect(await versionsIn(excelWorkbook, plan)).toEqual([]);
});

test("settings that forget leave the choice to the sheet, a sheet that forgets to the settings, and both are told", async () => {
  const [first = ""] = await keys();
  forgets = true;
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([]);
  // What the sheet is given to keep loses its name on the way.
  const bridge = (excel.workbook.window as unknown as { _richApiNativeBridge: { sendMessageToHost(text: string): void } })
    ._richApiNativeBridge;
  const send = bridge.sendMessageToHost.bind(bridge);
  bridge.sendMessageToHost = (text) => send(text.replaceAll("theirs", "others"));
  expect(await excelWorkbook.keepFindings(sheetId, [first, "cell Orders: 7"])).toBe(false);
  forgets = false;
  expect(await excelWorkbook.keepFindings(sheetId, [first])).toBe(true);
  expect(await keys()).toEqual([]);
});
