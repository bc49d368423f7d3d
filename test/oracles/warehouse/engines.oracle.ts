import fc from "fast-check";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { countEvents } from "../../../src/warehouse/events/count-events";
import { answerOf } from "../../../src/warehouse/question/answer-of";
import type { Question, SpanAnswer } from "../../../src/warehouse/question/question";
import { compileQuestion } from "../../../src/warehouse/sql/compile";
import { countsOfRows, type SqlRow } from "../../../src/warehouse/sql/counts-of-rows";
import { CLICKHOUSE, DUCKDB, type Dialect } from "../../../src/warehouse/sql/dialect";
import type { SqlLog } from "../../../src/warehouse/sql/sql-log";
import { zoneOffsets } from "../../../src/warehouse/zone/wall-clock";
import { lineOf } from "../../warehouse/csv-of-events";
import { cellsOfEvents, generatedEvents, type EventRow } from "../../warehouse/generated-events";
import { questionsFor } from "../../warehouse/questions";
import { hasClickHouse, startCluster, type Cluster } from "./clickhouse";
import { findDuckDb, openDuckDb, type SqlEngine } from "./duckdb";

/** Few enough for every run; more by hand. */
const ROWS = Number(process.env["ROWS"] ?? 600);
const DAY = 86_400;

interface Log {
  readonly name: string;
  readonly rows: readonly EventRow[];
  readonly userIsText: boolean;
  readonly timeIs: "date" | "datetime";
  readonly zones: readonly string[];
}

const onDays = (rows: readonly EventRow[]): readonly EventRow[] =>
  rows.map((row) => (row.seconds === null ? row : { ...row, seconds: row.seconds - (row.seconds % DAY) }));

/** Two clock changes an hour and half an hour wide, and zones off by half hours. */
const LOGS: readonly Log[] = [
  {
    name: "texts_at_times",
    rows: [...generatedEvents(ROWS, true)],
    userIsText: true,
    timeIs: "datetime",
    zones: ["", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"],
  },
  {
    name: "numbers_at_times",
    rows: [...generatedEvents(ROWS, false, 11)],
    userIsText: false,
    timeIs: "datetime",
    zones: ["", "America/St_Johns"],
  },
  { name: "texts_on_days", rows: onDays([...generatedEvents(ROWS, true, 5)]), userIsText: true, timeIs: "date", zones: [""] },
];

/** Lines without a header; a day without a time. */
const linesOf = ({ rows, timeIs }: Log, blank: string): string =>
  rows
    .map((row) => lineOf(row, ",", blank))
    .map((line) => (timeIs === "date" ? line.replace(" 00:00:00", "") : line))
    .join("\n");

const PEER = findDuckDb();
const HAS_CLUSTER = hasClickHouse();
const withDuck = PEER ? test : test.skip;
const withCluster = HAS_CLUSTER ? test : test.skip;

let duck: SqlEngine | undefined;
let cluster: Cluster | undefined;
beforeAll(async () => {
  if (PEER) duck = await openDuckDb(PEER);
  if (HAS_CLUSTER) cluster = await startCluster();
  if (duck) for (const log of LOGS) await fillDuckDb(duck, log);
  if (cluster) for (const log of LOGS) await fillCluster(cluster, log);
});
afterAll(() => cluster?.stop());

async function fillDuckDb(engine: SqlEngine, log: Log): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "opsplan-duckdb-"));
  const file = path.join(folder, "log.csv");
  writeFileSync(file, linesOf(log, ""));
  const [user, time] = [log.userIsText ? "VARCHAR" : "BIGINT", log.timeIs === "date" ? "DATE" : "TIMESTAMP"];
  const columns = `{'user': '${user}', 'when "it" was': '${time}', event: 'VARCHAR', channel: 'VARCHAR', revenue: 'DOUBLE', spend: 'DOUBLE'}`;
  await engine.run(`CREATE TABLE ${log.name} AS SELECT * FROM read_csv('${file}', header=false, columns=${columns})`);
  rmSync(folder, { recursive: true });
}

async function fillCluster(servers: Cluster, log: Log): Promise<void> {
  const user = `Nullable(${log.userIsText ? "String" : "UInt64"})`;
  const time = `Nullable(${log.timeIs === "date" ? "Date" : "DateTime('UTC')"})`;
  const columns = `user ${user}, \`when "it" was\` ${time}, event String, channel String, revenue Nullable(Float64), spend Nullable(Float64)`;
  await servers.everywhere(`CREATE TABLE default.${log.name}_part (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
  const key = "cityHash64(ifNull(toString(user), ''))";
  await servers.everywhere(`CREATE TABLE default.${log.name} (${columns}) ENGINE = Distributed(two, default, ${log.name}_part, ${key})`);
  await servers.insert(`INSERT INTO default.${log.name} FORMAT CSV`, linesOf(log, "\\N"));
}

/** Rows of all statements of a question, turned into its answer. */
async function answered(
  question: Question,
  log: SqlLog,
  dialect: Dialect,
  ask: (sql: string) => Promise<readonly SqlRow[]>,
): Promise<object> {
  const results: (readonly SqlRow[])[] = [];
  for (const sql of compileQuestion(question, log, dialect)) results.push(await ask(sql));
  return answerOf(question, countsOfRows(question, results));
}

const opened = <T>(engine: T | undefined): T => {
  if (engine === undefined) throw new Error("It has not been opened.");
  return engine;
};

const cases = LOGS.flatMap((log) => log.zones.map((zone) => [log.name, zone === "" ? "the clock of the log" : zone, log, zone] as const));

describe.each(cases)("the log %s by %s", (_name, _zone, log, zone) => {
  const known = log.rows.flatMap(({ seconds }) => seconds ?? []);
  const [first, last] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
  const offsets = zone === "" ? undefined : zoneOffsets(zone, first, last);
  const cells = cellsOfEvents(log.rows, offsets);
  const span = answerOf({ kind: "span" }, countEvents(cells, { kind: "span" })) as SpanAnswer;
  const questions = questionsFor(span.first ?? 0, span.last ?? 0);
  const sqlLog = (table: readonly string[]): SqlLog => ({
    table,
    user: { column: "user", isText: log.userIsText },
    time: 'when "it" was',
    timeIs: log.timeIs,
    ...(offsets && { zone: offsets }),
    texts: { event: "event", channel: "channel" },
    amounts: { revenue: "revenue", spend: "spend" },
  });
  const expected = questions.map((question) => answerOf(question, countEvents(cells, question)));
  const agree = async (own: SqlLog, dialect: Dialect, ask: (sql: string) => Promise<readonly SqlRow[]>): Promise<void> => {
    for (const [at, question] of questions.entries())
      expect([question, await answered(question, own, dialect, ask)]).toEqual([question, expected[at]]);
  };

  withDuck("is answered by DuckDB as by its cells, to the last bit", async () => {
    await agree(sqlLog([log.name]), DUCKDB, opened(duck).rows);
  });

  withCluster.each([
    ["states of groups", "distributed_group_by_no_merge=0"],
    ["finished groups", "distributed_group_by_no_merge=1"],
  ])("is answered by a cluster whose shards hand over %s", async (_way, settings) => {
    await agree(sqlLog(["default", log.name]), CLICKHOUSE, (sql) => opened(cluster).rows(sql, settings));
  });
});

/** Builders made wrong on purpose: each must give another answer, or none, for some question. */
const WRONG: readonly (readonly [string, Partial<Dialect>])[] = [
  ["weeks that begin a day early", { divided: (expression, by) => DUCKDB.divided(by === 7 ? `${expression} + 1` : expression, by) }],
  ["days that begin an hour late", { divided: (expression, by) => DUCKDB.divided(by === DAY ? `${expression} - 3600` : expression, by) }],
  ["months a month late", { month: (day) => `(${DUCKDB.month(day)} + 1)` }],
  ["a return on the day after", { holds: (set, value) => DUCKDB.holds(set, `${value} + 1`) }],
  ["a window that holds its end", { some: (set, condition) => DUCKDB.some(set, condition.replace("x <", "x <=")) }],
  ["a window without its start", { some: (set, condition) => DUCKDB.some(set, condition.replace("x >=", "x >")) }],
  ["amounts cut off instead of rounded", { units: (column) => `CAST(trunc(CAST(${column} AS DOUBLE) * 10000) AS BIGINT)` }],
  ["amounts in cents of cents", { units: (column) => `CAST(${column} AS BIGINT) * 10000` }],
  ["rows counted for users", { distinct: (expression) => `count(${expression})` }],
  ["bounds of the index that are too narrow", { dayAs: (day, timeIs) => DUCKDB.dayAs(day + 4, timeIs) }],
  ["stretches that end with the day before", { nextDay: DUCKDB.nextDay.replace("lead", "lag") }],
  ["money of the last day for that of the first", { atLeast: (value, by) => `arg_max(${value}, ${by})` }],
  ["texts without escapes", { text: (value) => `'${value}'` }],
  ["texts in two cases taken for one", { name: (name) => (name === "user" ? 'lower("user")' : DUCKDB.name(name)) }],
];

withDuck.each(WRONG)("%s are found out", async (_name, wrong) => {
  const log = opened(LOGS[0]);
  const cells = cellsOfEvents(log.rows);
  const span = answerOf({ kind: "span" }, countEvents(cells, { kind: "span" })) as SpanAnswer;
  const own: SqlLog = {
    table: [log.name],
    user: { column: "user", isText: true },
    time: 'when "it" was',
    timeIs: "datetime",
    texts: { event: "event", channel: "channel" },
    amounts: { revenue: "revenue", spend: "spend" },
  };
  const differs = async (question: Question): Promise<boolean> => {
    const right = JSON.stringify(answerOf(question, countEvents(cells, question)));
    const found = await answered(question, own, { ...DUCKDB, ...wrong }, opened(duck).rows).catch(String);
    return JSON.stringify(found) !== right;
  };
  for (const question of questionsFor(span.first ?? 0, span.last ?? 0)) if (await differs(question)) return;
  throw new Error("nothing differed");
});

describe("times in milliseconds are whole seconds, halves up,", () => {
  const times = [1, 499, 500, 501, 1_499, 1_500, 1_772_324_999_499, 1_772_324_999_500];
  const seconds = times.map((ms) => Math.floor((ms + 500) / 1000));
  const found = (rows: readonly SqlRow[]): readonly number[] => rows.map(({ s }) => Number(s));
  withDuck("by DuckDB", async () => {
    const listed = times.map((ms) => `(make_timestamp(${ms} * 1000::BIGINT))`).join(", ");
    const sql = `SELECT ${DUCKDB.seconds("t", "datetime64")} AS s FROM (VALUES ${listed}) AS v(t) ORDER BY t`;
    expect(found(await opened(duck).rows(sql))).toEqual(seconds);
  });
  withCluster("by ClickHouse, whose old releases have no such times and the same integers", async () => {
    const own = CLICKHOUSE.seconds("t", "datetime64").replace("toUnixTimestamp64Milli(assumeNotNull(t))", "t");
    const sql = `SELECT ${own} AS s FROM (SELECT arrayJoin([${times.map((ms) => `toInt64(${ms})`).join(", ")}]) AS t) ORDER BY t`;
    expect(found(await opened(cluster).rows(sql))).toEqual(seconds);
  });
});

describe("every text and name comes back as it was", () => {
  const sign = fc.constantFrom(..."'\"`\\;-/*#%_?$\n\r\t ab中𝒳é{}()");
  const texts = fc.sample(fc.array(sign, { maxLength: 12 }), 200).map((signs) => signs.join(""));
  const asked = async (dialect: Dialect, rows: (sql: string) => Promise<readonly SqlRow[]>): Promise<void> => {
    const columns = texts.map((text, at) => `${dialect.text(text)} AS ${dialect.name(`${at}${text}`)}`).join(", ");
    const [row = {}] = await rows(`SELECT ${columns}`);
    expect(row).toEqual(Object.fromEntries(texts.map((text, at) => [`${at}${text}`, text])));
  };
  withDuck("from DuckDB", () => asked(DUCKDB, opened(duck).rows));
  withCluster("from ClickHouse", () => asked(CLICKHOUSE, (sql) => opened(cluster).rows(sql)));
});
