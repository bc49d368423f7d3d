import "../support/polyfill.js";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { diskSource } from "../../src/build/ops/ask/disk-source";
import { countEvents } from "../../src/warehouse/events/count-events";
import type { EventTable } from "../../src/warehouse/events/event-table";
import { tableOfCells } from "../../src/warehouse/events/table-of-cells";
import { readEventFile } from "../../src/warehouse/file/read-event-file";
import { answerOf } from "../../src/warehouse/question/answer-of";
import type { Question, SpanAnswer } from "../../src/warehouse/question/question";
import { compileQuestion } from "../../src/warehouse/sql/compile";
import { countsOfRows, type SqlRow } from "../../src/warehouse/sql/counts-of-rows";
import { CLICKHOUSE, DUCKDB, type Dialect } from "../../src/warehouse/sql/dialect";
import type { SqlLog } from "../../src/warehouse/sql/sql-log";
import { hasClickHouse, startCluster } from "../oracles/warehouse/clickhouse";
import { findDuckDb, openDuckDb } from "../oracles/warehouse/duckdb";
import { questionsFor } from "../warehouse/questions";
import { lineOf } from "../warehouse/csv-of-events";
import { generatedEvents, serialOf } from "../warehouse/generated-events";
import { writeEvents } from "./event-file/write-events";
import { printTable } from "./support/print-table";

/*
 * The same questions of the same log, asked of every engine: cells (as long as a sheet could hold them), the streamed file, DuckDB,
 * a ClickHouse server and two of them as shards. "read" is what comes before the first question: reading, or filling a table. Answers that
 * differ end the bench. Wall-clock, because the databases are processes of their own: ratios to the file's line, on an idle machine.
 */
const ROWS = Number(process.env["ROWS"] ?? 1_000_000);
const CELLS = 1_048_575;
const KINDS = new Set(["retention", "cohorts", "active", "funnel", "breakdown"]);
/** So many lines go to a server in one request. */
const PIECE = 200_000;

interface Engine {
  readonly name: string;
  readonly read: () => Promise<void>;
  readonly ask: (question: Question) => Promise<object>;
}

const LOG: Omit<SqlLog, "table"> = {
  user: { column: "user_id", isText: true },
  time: "time",
  timeIs: "datetime",
  texts: { event: "event", channel: "channel" },
  amounts: { revenue: "revenue", spend: "spend" },
};
const WANTED = { user: "user_id", time: "time", texts: ["event", "channel"], amounts: ["revenue", "spend"] };

function ofTable(name: string, read: () => Promise<EventTable>): Engine {
  let table: EventTable | undefined;
  const ready = (): EventTable => {
    assert(table);
    return table;
  };
  return {
    name,
    read: async () => void (table = await read()),
    ask: (question) => Promise.resolve(answerOf(question, countEvents(ready(), question))),
  };
}

async function answered(table: readonly string[], dialect: Dialect, rows: (sql: string) => Promise<readonly SqlRow[]>, question: Question) {
  const results: (readonly SqlRow[])[] = [];
  for (const sql of compileQuestion(question, { ...LOG, table }, dialect)) results.push(await rows(sql));
  return answerOf(question, countsOfRows(question, results));
}

function cells(): EventTable {
  const rows = [...generatedEvents(ROWS, false)];
  const amount = (cents: number | null): number | null => (cents === null ? null : cents / 100);
  return tableOfCells({
    user: rows.map(({ user }) => user),
    time: rows.map(({ seconds }) => (seconds === null ? null : serialOf(seconds))),
    texts: { event: rows.map(({ event }) => event), channel: rows.map(({ channel }) => channel) },
    amounts: { revenue: rows.map(({ cents }) => amount(cents)), spend: rows.map(({ spendCents }) => amount(spendCents)) },
  });
}

async function engines(file: string): Promise<{ readonly all: readonly Engine[]; readonly stop: () => void }> {
  const own = [
    ...(ROWS <= CELLS ? [ofTable("cells", () => Promise.resolve(cells()))] : []),
    ofTable("file", async () => (await readEventFile(await diskSource(file), WANTED)).table),
  ];
  const [peer, cluster] = [findDuckDb(), hasClickHouse() ? await startCluster() : undefined];
  const duck = peer && (await openDuckDb(peer));
  const types = "{'user_id': 'VARCHAR', 'time': 'TIMESTAMP', event: 'VARCHAR', channel: 'VARCHAR', revenue: 'DOUBLE', spend: 'DOUBLE'}";
  const databases: Engine[] = [];
  if (duck)
    databases.push({
      name: "DuckDB",
      read: () => duck.run(`CREATE TABLE log AS SELECT * FROM read_csv('${file}', header=true, columns=${types})`),
      ask: (question) => answered(["log"], DUCKDB, duck.rows, question),
    });
  if (cluster) {
    const columns =
      "user_id Nullable(String), time Nullable(DateTime('UTC')), event String, channel String, revenue Nullable(Float64), spend Nullable(Float64)";
    await cluster.everywhere(`CREATE TABLE default.one (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
    await cluster.everywhere(`CREATE TABLE default.part (${columns}) ENGINE = MergeTree ORDER BY tuple()`);
    await cluster.everywhere(
      `CREATE TABLE default.two (${columns}) ENGINE = Distributed(two, default, part, cityHash64(ifNull(user_id, '')))`,
    );
    const fill = async (table: string): Promise<void> => {
      const into = (lines: readonly string[]) => cluster.insert(`INSERT INTO default.${table} FORMAT CSV`, lines.join("\n"));
      let lines: string[] = [];
      for (const row of generatedEvents(ROWS, false)) {
        if (lines.push(lineOf(row, ",", "\\N")) < PIECE) continue;
        await into(lines);
        lines = [];
      }
      if (lines.length > 0) await into(lines);
    };
    const rows = (settings: string) => (sql: string) => cluster.rows(sql, settings);
    const of = (name: string, table: string, settings: string): Engine => ({
      name,
      read: () => fill(table),
      ask: (question) => answered(["default", table], CLICKHOUSE, rows(settings), question),
    });
    databases.push(of("ClickHouse, one server", "one", ""), of("ClickHouse, two shards", "two", "distributed_group_by_no_merge=1"));
  }
  return { all: [...own, ...databases], stop: () => cluster?.stop() };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "opsplan-bench-"));
  const file = path.join(folder, "log.csv");
  await writeEvents(file, ROWS, false);
  const { all, stop } = await engines(file);
  try {
    let questions: readonly Question[] = [];
    let expected: readonly object[] = [];
    const lines: { readonly name: string; readonly seconds: readonly number[] }[] = [];
    for (const engine of all) {
      const times = [performance.now()];
      await engine.read();
      times.push(performance.now());
      if (questions.length === 0) {
        const span = (await engine.ask({ kind: "span" })) as SpanAnswer;
        const asked = questionsFor(span.first ?? 0, span.last ?? 0).filter(({ kind }) => KINDS.has(kind));
        questions = [...new Map(asked.map((question) => [question.kind, question])).values()];
        times[times.length - 1] = performance.now();
      }
      const answers: object[] = [];
      for (const question of questions) {
        answers.push(await engine.ask(question));
        times.push(performance.now());
      }
      if (expected.length === 0) expected = answers;
      assert.deepEqual(answers, expected, engine.name);
      lines.push({ name: engine.name, seconds: times.slice(1).map((time, at) => (time - (times[at] as number)) / 1000) });
    }
    const base = lines.find(({ name }) => name === "file")?.seconds ?? [];
    console.log(`${ROWS} rows; seconds, and in brackets how many times as long as the file takes`);
    printTable(
      ["engine", "read", ...questions.map(({ kind }) => kind)],
      lines.map(({ name, seconds }) => [name, ...seconds.map((one, at) => `${one.toFixed(2)} (${(one / (base[at] ?? 1)).toFixed(1)})`)]),
    );
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
}

void main();
