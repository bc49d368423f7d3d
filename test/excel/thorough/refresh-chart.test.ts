import { excelWorkbook } from "../../../src/excel/excel-workbook";
import type { ReadTarget } from "../../../src/excel/read/read-target";
import type { InsertedPlan } from "../../../src/excel/workbook-port";
import type { CellValue } from "../../../src/core/cell";
import type { ChartSettings, PlanRequest, PlannedChart } from "../../../src/charts/define";
import { readTable } from "../../../src/reading/read-table";
import { noPlan } from "../../../src/taskpane/state/plan-of";
import { refreshChart } from "../../../src/taskpane/state/refresh-chart";
import { planChannels, planTrend } from "../../charts/both-charts";
import { resolveChart } from "../../../src/workbench/engine/resolve-chart";
import { openExcel, type TestExcel } from "../support/open-excel";

let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await write("Sheet1", "A1:D5", [
    ["Date", "Channel", "Spend", "Revenue"],
    [46_082, "Search", 100, 300],
    [46_083, "Social", 200, 500],
    [46_084, "Search", 50, 100],
    [46_084, "Social", 10, 20],
  ]);
});
afterEach(() => excel.close());

const SETTINGS: ChartSettings = { economics: { grossMargin: 0.4 }, grain: "day", measure: "spend", byChannel: true };

const change = (name: string, work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
const write = (name: string, address: string, values: readonly (readonly CellValue[])[]) =>
  change(name, (sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });

const insert = async (planned: (request: PlanRequest) => PlannedChart, target: ReadTarget = { kind: "sheet", name: "Sheet1" }) => {
  const reading = readTable(await excelWorkbook.read(target));
  const { sheetId } = await excelWorkbook.insertPlan((taken) => planned({ reading, settings: SETTINGS, lang: "en", taken }).sheet);
  return sheetId;
};

const sheetOf = async (sheetId: string): Promise<InsertedPlan> => {
  await excel.settle();
  const found = (await excelWorkbook.inserted(noPlan)).find((one) => one.sheetId === sheetId);
  if (!found) throw new Error("The sheet is not known.");
  return found;
};
const refresh = async (sheetId: string, answer = false) => {
  const asked: string[] = [];
  const notice = await refreshChart(excelWorkbook, await sheetOf(sheetId), "en", (question) => {
    asked.push(...(question.lines ?? []));
    return Promise.resolve(answer);
  });
  return { notice, asked };
};

/** A range by the name of an anchor, or by its address. */
const read = (sheetId: string, what: { readonly name?: string; readonly address?: string }) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = what.name === undefined ? sheet.getRange(what.address) : sheet.names.getItem(what.name).getRange();
    range.load("values,formulas,address");
    await context.sync();
    return range;
  });
const namesIn = async (sheetId: string, table: string) =>
  Excel.run(async (context) => {
    const body = context.workbook.worksheets.getItem(sheetId).tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([name]) => name as string);
  });
const tablesOf = (sheetId: string) =>
  Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheetId);
    tables.load("items/name");
    await context.sync();
    return tables.items.map(({ name }) => name);
  });

test("a channel that came since is on the sheet after a refresh, which keeps the sheet, its name and its place, and its check passes", async () => {
  const id = await insert(planChannels);
  await write("Sheet1", "A6:D6", [[46_085, "Video", 40, 200]]);
  await change("Sheet1", (sheet) => {
    sheet.name = "Log 2026";
  });
  await change(id, (sheet) => {
    sheet.name = "Mine";
    sheet.position = 0;
  });
  await excel.settle();
  expect((await read(id, { name: "_ops.checks.all_in" })).values[0]?.[0]).toBe("✗ All names here: new names since, refresh");
  const tables = await tablesOf(id);
  const { notice, asked } = await refresh(id);
  expect([notice?.title, asked]).toEqual(["“Mine” is up to date.", []]);
  await excel.settle();
  expect((await read(id, { name: "_ops.checks.all_in" })).values[0]?.[0]).toBe("✓ All names here");
  expect(await tablesOf(id)).toEqual(tables);
  expect(await namesIn(id, tables.find((name) => name.includes("ranking")) ?? "")).toEqual(["Video", "Search", "Social"]);
  const order = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(order).toEqual(["Mine", "Log 2026"]);
});

test("a sheet refreshed without a change of its source holds the same cells as before", async () => {
  for (const planned of [planChannels, planTrend]) {
    const id = await insert(planned);
    await excel.settle();
    const all = { address: "A1:Z120" };
    const before = (await read(id, all)).formulas;
    await refresh(id);
    await excel.settle();
    expect((await read(id, all)).formulas).toEqual(before);
  }
});

test("rows above the source, a table around it and its renaming are followed", async () => {
  const id = await insert(planChannels);
  await change("Sheet1", (sheet) => {
    sheet.getRange("1:2").insert("Down");
  });
  await excel.settle();
  await change("Sheet1", (sheet) => {
    sheet.tables.add("A3:D7", true).name = "Daily";
  });
  expect(await excelWorkbook.chartSource(id, true)).toEqual({ kind: "table", name: "Daily" });
  await change("Sheet1", (sheet) => {
    sheet.tables.getItem("Daily").rows.add(undefined, [[46_085, "Video", 40, 200]]);
  });
  await refresh(id);
  await excel.settle();
  const figures = (await tablesOf(id)).find((name) => name.includes("figures")) ?? "";
  expect(await namesIn(id, figures)).toContain("Video");
});

test("what the user wrote beside the chart stays, and what stands where it grows is asked for first", async () => {
  const id = await insert(planChannels);
  await excel.settle();
  await write(id, "Q2", [["my note"]]);
  const { values: header, address } = await read(id, { name: "_ops.tables.ranking" });
  expect(header[0]?.[0]).toBe("Channel");
  // Two channels below the header; the third will stand where the note is.
  const row = Number(/\d+/.exec(address.split("!").at(-1) ?? "")?.[0]) + 3;
  const column = /[A-Z]+/.exec(address.split("!").at(-1) ?? "")?.[0] ?? "";
  await write(id, `${column}${row}`, [["below"]]);
  await write("Sheet1", "A6:D6", [[46_085, "Video", 40, 200]]);
  const before = (await read(id, { address: "A1:Z120" })).formulas;
  const held = await refresh(id, false);
  expect([held.notice, held.asked]).toEqual([undefined, [`${column}${row}`]]);
  expect((await read(id, { address: "A1:Z120" })).formulas).toEqual(before);
  await refresh(id, true);
  await excel.settle();
  expect((await read(id, { address: "Q2" })).values).toEqual([["my note"]]);
  expect((await read(id, { address: `${column}${row}` })).values).toEqual([["Social"]]);
});

test("a margin that was typed into the sheet stays the margin", async () => {
  const id = await insert(planChannels);
  await change(id, (sheet) => {
    sheet.names.getItem("gross_margin").getRange().values = [[0.5]];
  });
  await refresh(id);
  await excel.settle();
  expect((await read(id, { name: "gross_margin" })).values).toEqual([[0.5]]);
  expect((await read(id, { name: "breakeven_roi" })).values[0]?.[0]).toBeCloseTo(1 / 0.5, 12);
});

test("a source that was deleted is said to be gone, and the sheet stays as it is", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
  const id = await insert(planTrend);
  await change("Sheet1", (sheet) => sheet.delete());
  await excel.settle();
  await expect(refresh(id)).rejects.toMatchObject({ step: "read", code: "ItemNotFound" });
});

test("a trend has tomorrow's day in its chart, and after a refresh the line of a channel that came since", async () => {
  const id = await insert(planTrend);
  await write("Sheet1", "A6:D7", [
    [46_085, "Search", 70, 100],
    [46_085, "Video", 40, 200],
  ]);
  await excel.settle();
  const chart = () => {
    const { engine } = excel.workbook;
    const [first] = engine.charts.list(id);
    if (!first) throw new Error("The sheet has no chart.");
    const { title, series } = resolveChart(engine, id, first);
    return {
      title: title.text,
      days: series[0]?.categories.length,
      lines: Object.fromEntries(series.map(({ name, values }) => [name, values])),
    };
  };
  // Days by halves: 200 on the first of three, 70 on the last.
  expect(chart()).toEqual({
    title: "Spend down 65.0% from the first half to the second",
    days: 3,
    lines: { Social: [200, 10, 0], Search: [0, 50, 70] },
  });
  expect((await read(id, { name: "_ops.checks.all_in" })).values[0]?.[0]).toMatch(/^✗/);
  await refresh(id);
  await excel.settle();
  // 300 on the first two of four, 60 + 110 on the last two.
  expect(chart()).toEqual({
    title: "Spend down 43.3% from the first half to the second",
    days: 4,
    lines: { Search: [100, 0, 50, 70], Social: [0, 200, 10, 0], Video: [0, 0, 0, 40] },
  });
  expect((await read(id, { name: "_ops.checks.all_in" })).values[0]?.[0]).toMatch(/^✓/);
});
