import { ask } from "../../src/charts/ask";
import { findingsOf } from "../../src/charts/findings";
import { CHARTS } from "../../src/charts/registry";
import { offersOf } from "../../src/charts/offers";
import { planChart } from "../../src/charts/plan-chart";
import type { ChartSettings } from "../../src/charts/define";
import { isoDayOfSerial } from "../../src/core/cells/serial-date";
import type { Lang } from "../../src/core/lang";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { NOTHING_TAKEN, type TakenNames } from "../../src/plan/taken-names";
import { readTable } from "../../src/reading/read-table";
import type { Role } from "../../src/reading/roles/role";
import type { TableReading } from "../../src/reading/table-reading";
import { answerCorrections } from "../../src/taskpane/state/answer-reading";
import { answerSheets, newRowsOf, planAnswer, type AnswerSheet } from "../../src/taskpane/state/answer-sheet";
import { carryOutFill, fillableSheet, previewFill } from "../../src/taskpane/state/fill-from";
import { noPlan } from "../../src/taskpane/state/plan-of";
import { sampleLog } from "../../src/templates/catalogue/retention/sample-log";
import { sampleOrders } from "../../src/templates/catalogue/user-segments/sample-orders";
import { answerTable, type SourceField } from "../../src/warehouse/answer-table/answer-table";
import { askTable } from "../../src/warehouse/events/ask-table";
import type { EventTable } from "../../src/warehouse/events/event-table";
import { tableOfCells } from "../../src/warehouse/events/table-of-cells";
import { readEventFile } from "../../src/warehouse/file/read-event-file";
import { performanceOf, planTrend } from "../charts/both-charts";
import { planOf as planned, TODAY } from "../templates/support/every-plan";
import { openExcel, type TestExcel } from "./support/open-excel";

let excel: TestExcel;
beforeAll(async () => {
  excel = await openExcel();
});
afterAll(() => excel.close());

const DAYS = 28;
/** A Monday; the four weeks from it hold the campaign of the samples. */
const FROM = TODAY - 27;
const CHANNELS = ["抖音", "Search", "小红书"] as const;
const ROLES: Readonly<Record<string, Role>> = { 渠道: "channel", 花费: "spend", 销售额: "revenue", 订单数: "orders" };
const fieldOf = (name: string): SourceField => ({ role: ROLES[name] ?? "other" });
const HEADERS = ["日期", "渠道", "花费", "销售额", "订单数", "用户"];

/** Four orders a day and channel, of whole cents; one channel costs what the other two do together. */
const linesOf = (more: number) =>
  Array.from({ length: DAYS }, (_, day) => day).flatMap((day) =>
    CHANNELS.flatMap((channel, at) =>
      Array.from({ length: 4 }, (_, order) => {
        const spend = [3, 1, 2][at]! * (10 + (day % 7)) + order;
        return [FROM + day, channel, spend, spend * 2 + (day > 20 ? 7 : 0) + more, 1, `u${(day * 5 + at + order) % 40}`] as const;
      }),
    ),
  );
const csvOf = (more: number): string =>
  [HEADERS.join(","), ...linesOf(more).map(([day, ...rest]) => [isoDayOfSerial(day), ...rest].join(",")), ""].join("\n");

/** As a large file is read, from its bytes. */
async function tableOfFile(more = 0): Promise<EventTable> {
  const bytes = new TextEncoder().encode(csvOf(more));
  const source = {
    name: "log.csv",
    size: bytes.length,
    slice: (from: number, to: number) => Promise.resolve(bytes.slice(from, to)),
    stream: async function* () {
      yield await Promise.resolve(bytes);
    },
  };
  const wanted = { user: "用户", time: "日期", texts: ["渠道"], amounts: ["花费", "销售额", "订单数"] };
  return (await readEventFile(source, wanted)).table;
}

const rawOf = (more = 0): TableReading =>
  readTable(
    {
      sheet: "Log",
      source: "Log!A1",
      row: 0,
      column: 0,
      values: [HEADERS.slice(0, 5), ...linesOf(more).map((line) => line.slice(0, 5))],
      formats: [[], ...linesOf(more).map(() => ["yyyy-mm-dd"])].map((row) => HEADERS.slice(0, 5).map((_, at) => row[at] ?? "General")),
      hiddenRows: [],
      dateSystem: 1900,
    },
    { keepRows: linesOf(more).map((_, row) => row + 1) },
  );

const toWrite = (table: EventTable, question: object, name: string, lang: Lang = "zh-CN") => {
  const answered = askTable(table, question);
  return {
    asked: { source: { kind: "file", name: "log.csv" }, columns: {}, form: "channels", draft: {}, filters: [] },
    question: answered.question,
    table: answerTable(answered.question, answered.answer, lang, fieldOf),
    name,
    notes: ["What was asked", "From log.csv"],
    lang,
    dateSystem: 1900,
  } as const;
};

const answerOn = async (sheetId: string): Promise<AnswerSheet> => {
  const found = answerSheets(await excelWorkbook.inserted(noPlan)).find(({ sheet }) => sheet.sheetId === sheetId);
  if (!found) throw new Error("The sheet does not know itself.");
  return found;
};

async function put(table: EventTable, question: object, name: string): Promise<{ readonly sheetId: string; readonly sheetName: string }> {
  const answer = toWrite(table, question, name);
  return excelWorkbook.insertPlan((taken) => planAnswer(answer, taken));
}

async function readingOf(sheetId: string, kind: "table" | "sheet"): Promise<TableReading> {
  const answer = await answerOn(sheetId);
  const { tables } = await excelWorkbook.readable();
  const table = tables.find(({ sheet }) => sheet === answer.sheet.sheetName)?.name ?? "";
  const cells = await excelWorkbook.read({ kind, name: kind === "table" ? table : answer.sheet.sheetName });
  return readTable(cells, answerCorrections(answer, cells, answer.roles));
}

const SETTINGS: ChartSettings = { economics: { grossMargin: 0.4 }, grain: "week", measure: "revenue", byChannel: true };
const BY_DAY = { kind: "breakdown", by: "渠道", grain: "day", sums: ["花费", "销售额", "订单数"] };

test("a channel that is named as totals are stays a channel", async () => {
  const names = ["合计", "抖音", "抖音"];
  const table = tableOfCells({ time: [FROM, FROM, FROM + 1], texts: { 渠道: names }, amounts: { 花费: [3, 1, 2] } });
  const { sheetId } = await put(table, { kind: "breakdown", by: "渠道", sums: ["花费"] }, "合计");
  const reading = await readingOf(sheetId, "table");
  expect(reading.columns[0]?.values).toEqual(["合计", "抖音"]);
  expect(reading.questions).toEqual([]);
});

test("sums by channel and day are read as what they are, and have the charts and findings of the rows they sum up", async () => {
  const { sheetId } = await put(await tableOfFile(), BY_DAY, "渠道");
  const raw = rawOf();
  for (const kind of ["table", "sheet"] as const) {
    const reading = await readingOf(sheetId, kind);
    expect([reading.rows.length, reading.questions]).toEqual([CHANNELS.length * DAYS, []]);
    const bars = (one: TableReading) => performanceOf(one, SETTINGS).bars.map(({ name, spend, roi }) => ({ name, spend, roi }));
    expect(bars(reading)).toEqual(bars(raw));
    const offered = (one: TableReading) =>
      offersOf(CHARTS, one, SETTINGS).flatMap(({ chart, unmet }) => (unmet === null ? [chart.id] : []));
    expect(offered(reading)).toEqual(offered(raw));
    const said = async (one: TableReading) => (await findingsOf(CHARTS, one, SETTINGS, "zh-CN")).findings.map(({ text }) => text);
    expect(await said(reading)).toEqual(await said(raw));
    expect((await said(raw)).length).toBeGreaterThan(0);
  }
});

test("a chart of an answer follows when a newer file takes its place", async () => {
  const { sheetId } = await put(await tableOfFile(), BY_DAY, "刷新");
  const reading = await readingOf(sheetId, "table");
  const chart = await excelWorkbook.insertPlan((taken) => planTrend({ reading, settings: SETTINGS, lang: "zh-CN", taken }).sheet);
  const shown = async (): Promise<readonly unknown[]> => {
    await excel.settle();
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(chart.sheetId).getUsedRange().load("values");
      await context.sync();
      return (used.values as unknown[][]).flat();
    });
  };
  // Of the first week of 抖音, 28 orders: each costs 10 to 16 times 3 and 0 to 3, and earns twice that and, later, 1 more.
  const spend = 28 * 3 * 13 + 7 * 6;
  expect(await shown()).toContain(2 * spend);
  const rows = newRowsOf(toWrite(await tableOfFile(1), BY_DAY, "刷新"), await answerOn(sheetId));
  if (!rows) throw new Error("The columns are the same.");
  await excelWorkbook.refillTable(sheetId, rows);
  expect(await shown()).toContain(2 * spend + 28);
  expect(await shown()).not.toContain(2 * spend);
});

test.each([
  ["retention-curves", { kind: "retention", days: [1, 2, 7], mode: "nday", window: "calendar" }, "retention", ["D1", "D7"]],
  ["funnel", { kind: "funnel", field: "渠道", steps: ["抖音", "Search", "小红书"], withinSeconds: 604_800 }, "funnel", ["抖音", "小红书"]],
  ["trend", { kind: "active", windowDays: 7, from: FROM, to: FROM + 20 }, "active", ["近 7 天活跃用户"]],
])("an answer has its own chart, %s, which takes the cells and their numbers", async (id, question, name, labels) => {
  const table = await tableOfFile();
  const { sheetId } = await put(table, question, name);
  const reading = await readingOf(sheetId, "table");
  const offered = offersOf(CHARTS, reading, SETTINGS).flatMap(({ chart, unmet }) => (unmet === null ? [chart] : []));
  expect(offered.map((chart) => chart.id)).toEqual([id]);
  const [definition] = offered;
  if (!definition) throw new Error("No chart is offered.");
  const { CHART } = await definition.chart();
  // What everybody came to and, of these, who stayed or went on, as the answer has it.
  const { answer } = askTable(table, question);
  const expected =
    answer.kind === "retention"
      ? answer.days.map(({ mature, retained }) => [mature, retained])
      : answer.kind === "funnel"
        ? answer.steps.map(({ count, dropOff }) => [count, dropOff])
        : answer.kind === "active"
          ? answer.days.map(({ users }) => [users])
          : [];
  const { columns, rows } = CHART.words(ask(CHART, reading, SETTINGS).data, "zh-CN").table;
  const keys = { funnel: ["count", "lost"], trend: ["active"] }[id] ?? ["all_people", "all_there"];
  const places = keys.map((key) => columns.findIndex((column) => column.key === key));
  expect(rows.map((row) => places.map((at) => row[at]))).toEqual(expected);
  const maker = await CHART.sheet();
  const planned = (taken: TakenNames) => planChart(definition, CHART, maker, { reading, settings: SETTINGS, lang: "zh-CN", taken });
  expect(planned(NOTHING_TAKEN).linked).toEqual({ ok: true, reach: id === "trend" ? "table" : "rows" });
  const shown = await excelWorkbook.insertPlan((taken) => planned(taken).sheet);
  await excel.settle();
  const cells = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(shown.sheetId).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
  expect(cells.flat()).toEqual(expect.arrayContaining([...labels, ...expected.map(([people]) => people)]));
});

type Numbers = Readonly<Record<string, unknown>>;

/** Everything a sheet says above its long table, and what became of filling it. */
async function filled(
  id: string,
  table: string,
  from: readonly string[],
): Promise<readonly [before: Numbers, after: Numbers, note: string]> {
  const { sheetId } = await excelWorkbook.insertPlan(() => planned(id, "zh-CN"));
  const numbers = async (): Promise<Numbers> => {
    await excel.settle();
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      sheet.names.load("items/name,items/value,items/type");
      await context.sync();
      const ranges = sheet.names.items.map(
        ({ name, ...item }) => [name, sheet.names.getItem(name).getRange().load("values"), item] as const,
      );
      await context.sync();
      return Object.fromEntries(ranges.map(([name, { values }]) => [name, (values as unknown[][])[0]?.[0]]));
    });
  };
  const before = await numbers();
  const fillable = await fillableSheet(excelWorkbook, sheetId);
  if (!fillable) throw new Error(`${id} takes no rows`);
  let note = "";
  for (const [at, name] of from.entries()) {
    const preview = await previewFill(excelWorkbook, fillable, table, { kind: "sheet", name }, () => undefined);
    note = preview.source;
    expect([preview.read.lacks, preview.found?.own]).toEqual([[], at === 0 ? 0 : expect.any(Number)]);
    await carryOutFill(excelWorkbook, fillable, preview, false, note);
  }
  const after = await numbers();
  await excelWorkbook.removeInserted(sheetId);
  return [before, after, note];
}

test("retention's own log, counted as cohorts by day and by week, gives the sheet the same numbers", async () => {
  const rows = sampleLog("zh-CN", TODAY);
  const log = tableOfCells({ user: rows.map(([user]) => user as string), time: rows.map(([, time]) => time as number) });
  const of = (grain: string, metric: string) => ({ kind: "cohorts", grain, metric });
  await put(log, of("day", "users"), "按日");
  await put(log, of("week", "rate"), "按周");
  const [before, after, note] = await filled("retention", "log", ["按日", "按周"]);
  expect(note).toContain("log.csv");
  // Of rows, which are fewer now.
  const { events_counted: _events, "_ops.blocks.counting": _same, ...numbers } = before;
  expect(numbers["day7_rate"]).toBeGreaterThan(0);
  expect(after).toMatchObject(numbers);
});

test("user segments' own orders, counted as customers, give the sheet the same numbers", async () => {
  const rows = [...sampleOrders(98, TODAY)] as unknown as (readonly [string, number, number])[];
  const log = tableOfCells({
    user: rows.map(([user]) => user),
    time: rows.map(([, day]) => day),
    amounts: { 销售额: rows.map(([, , amount]) => amount) },
  });
  await put(log, { kind: "customers", form: "each", amount: "销售额" }, "客户");
  const [before, after] = await filled("user-segments", "orders", ["客户"]);
  expect(before["orders_total"]).toBe(rows.length);
  expect(after).toEqual(before);
});

test.each([
  ["channel-log", "log"],
  ["campaign-review", "daily"],
  ["campaign-review", "costs"],
])("the %s takes into its %s what the rows themselves would give it", async (id, table) => {
  const raw = `明细 ${id} ${table}`;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(raw);
    const cells = [HEADERS.slice(0, 5), ...linesOf(0).map((line) => line.slice(0, 5))];
    sheet.getRangeByIndexes(0, 0, cells.length, 5).values = cells as (string | number)[][];
    sheet.getRangeByIndexes(1, 0, cells.length - 1, 1).numberFormat = cells.slice(1).map(() => ["yyyy-mm-dd"]);
    await context.sync();
  });
  const { sheetName } = await put(await tableOfFile(), BY_DAY, "渠道日报");
  const [samples, ofRows] = await filled(id, table, [raw]);
  expect(ofRows).not.toEqual(samples);
  const [, ofAnswer, note] = await filled(id, table, [sheetName]);
  expect(note).toContain("log.csv");
  expect(ofAnswer).toEqual(ofRows);
});
