import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { monthOfDay } from "../../src/core/numeric/calendar";
import type { CellValue } from "../../src/core/cell";
import { invoke } from "../../src/functions/invoke";
import { COHORT_TABLE } from "../../src/functions/retention/cohort-table";
import { RETENTION_LOG } from "../../src/functions/retention/retention-log";
import { cohortsByHand, retentionByHand } from "./event-log/by-hand";
import { extraMemory } from "./event-log/extra-memory";
import { generatedLog, type Log } from "./event-log/generated-log";
import { cohortsPlainly, retentionPlainly } from "./event-log/plainly";
import { cohortsWithArquero, retentionWithArquero, type Arquero } from "./event-log/with-arquero";
import { cohortsWithDuckDb, retentionWithDuckDb, type DuckDb } from "./event-log/with-duckdb";
import { measure, type Contestant, type Timing } from "./support/measure";
import { installPeers, loadPeer } from "./support/peers";
import { printTable } from "./support/print-table";

/*
 * RETENTION_LOG (day 7, calendar days) and COHORT_TABLE (by month, users) through the whole call a host makes, against what a user would
 * pick instead, on the same nested arrays. Every contestant starts from those arrays and must come to the same answer. All ids are
 * texts the engine has not hashed before, as a host hands them over; see `measure`. "Only reading" adds up the lengths of the ids and
 * the times: nothing can be quicker.
 */
const DAY = 7;
const ROUNDS = 7;
const SIZES = [100_000, 1_000_000];

interface Entry {
  readonly contestant: Contestant<Log>;
  /** The answer as one text, to be compared. */
  readonly answer: (result: unknown) => string | undefined;
}

const onlyReading: Entry = {
  contestant: {
    name: "only reading",
    run: ({ ids, times }) => {
      let sum = 0;
      for (let i = 0; i < ids.length; i += 1) sum += ids[i]![0]!.length + times[i]![0]!;
      return sum;
    },
  },
  answer: () => undefined,
};

const asCells = (cells: Iterable<readonly [cohort: number, month: number, users: number]>): string =>
  [...cells]
    .filter(([, , users]) => users > 0)
    .map(([cohort, month, users]) => `${cohort}|${month} ${users}`)
    .sort()
    .join("\n");

/** COHORT_TABLE's rows: the first day of the cohort, its size, the users of each month since. */
const cellsOfTable = (rows: unknown): string =>
  asCells(
    (rows as CellValue[][]).flatMap(([start, , ...users]) =>
      users.flatMap((count, since) =>
        typeof count === "number" ? [[monthOfDay(start as number), monthOfDay(start as number) + since, count] as const] : [],
      ),
    ),
  );

/** Excel's months since January 1900 and those of year 0. */
const MONTHS_BEFORE_1900 = 1900 * 12;

async function main(): Promise<void> {
  installPeers();
  const arquero = await loadPeer<Arquero>("arquero");
  const duckDb = await loadPeer<DuckDb>("@duckdb/node-api");
  const connection = await (await duckDb?.DuckDBInstance.create(":memory:"))?.connect();
  const monthByDay = Object.fromEntries(Array.from({ length: 366 }, (_, i) => [45_658 + i, monthOfDay(45_658 + i)]));

  const retention: Entry[] = [
    { contestant: { name: "OPS.RETENTION_LOG", run: ({ ids, times }) => invoke(RETENTION_LOG, [ids, times, DAY], "en") }, answer: String },
    { contestant: { name: "by hand, this log only", run: (log) => retentionByHand(log, DAY) }, answer: String },
    { contestant: { name: "plain Map and Set", run: (log) => retentionPlainly(log, DAY) }, answer: String },
    ...(arquero ? [{ contestant: { name: "arquero", run: (log: Log) => retentionWithArquero(arquero, log, DAY) }, answer: String }] : []),
    ...(duckDb && connection
      ? [
          {
            contestant: { name: "DuckDB, loading counted", run: (log: Log) => retentionWithDuckDb(duckDb, connection, log, DAY) },
            answer: String,
          },
        ]
      : []),
    onlyReading,
  ];
  const cohorts: Entry[] = [
    {
      contestant: { name: "OPS.COHORT_TABLE", run: ({ ids, times }) => invoke(COHORT_TABLE, [ids, times, "month", "users"], "en") },
      answer: cellsOfTable,
    },
    {
      contestant: { name: "by hand, this log only", run: (log) => cohortsByHand(log, monthOfDay) },
      answer: (result) => {
        const { first, months, users } = result as ReturnType<typeof cohortsByHand>;
        return asCells(Array.from(users, (count, at) => [first + Math.floor(at / months), first + (at % months), count] as const));
      },
    },
    {
      contestant: { name: "plain Map and Set", run: (log) => cohortsPlainly(log) },
      answer: (result) =>
        asCells(
          [...(result as Map<string, number>)].map(
            ([cell, users]) =>
              [Number(cell.split("|")[0]) - MONTHS_BEFORE_1900, Number(cell.split("|")[1]) - MONTHS_BEFORE_1900, users] as const,
          ),
        ),
    },
    ...(arquero
      ? [
          {
            contestant: { name: "arquero", run: (log: Log) => cohortsWithArquero(arquero, log, monthByDay) },
            answer: (result: unknown) =>
              asCells((result as Record<string, number>[]).map(({ cohort = 0, month = 0, users = 0 }) => [cohort, month, users] as const)),
          },
        ]
      : []),
    ...(duckDb && connection
      ? [
          {
            contestant: { name: "DuckDB, loading counted", run: (log: Log) => cohortsWithDuckDb(duckDb, connection, log) },
            answer: (result: unknown) =>
              asCells(
                (result as Record<string, unknown>[]).map(
                  ({ cohort, month, users }) =>
                    [Number(cohort) - MONTHS_BEFORE_1900, Number(month) - MONTHS_BEFORE_1900, Number(users)] as const,
                ),
              ),
          },
        ]
      : []),
    onlyReading,
  ];

  for (const entries of [retention, cohorts]) {
    const bySize: Timing[][] = [];
    for (const size of SIZES) {
      const log = generatedLog(size);
      const timings = await measure(
        entries.map(({ contestant }) => contestant),
        () => structuredClone(log),
        ROUNDS,
      );
      const answers = entries.map(({ answer }, i) => answer(timings[i]?.result)).filter((answer) => answer !== undefined);
      answers.forEach((answer) => assert.equal(answer, answers[0], "All must come to the same answer."));
      bySize.push(timings);
    }
    printTimings(bySize);
  }
  printMemory();
}

function printTimings(bySize: readonly (readonly Timing[])[]): void {
  const [small = [], large = []] = bySize;
  const ours = large[0] as Timing;
  console.log("");
  printTable(
    [`median of ${ROUNDS}`, ...SIZES.map((size) => `${size.toLocaleString("en")} rows`), "1M ÷ 100k", "÷ ours at 1M", "best ÷ best"],
    large.map((timing, i) => [
      timing.name,
      `${(small[i] as Timing).ms.toFixed(1)} ms`,
      `${timing.ms.toFixed(1)} ms`,
      (timing.ms / (small[i] as Timing).ms).toFixed(1),
      (timing.ms / ours.ms).toFixed(2),
      (timing.best / ours.best).toFixed(2),
    ]),
  );
}

/** In a process of its own; see `extraMemory`. */
function printMemory(): void {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-semi-space-size=1024", process.argv[1] as string, "memory"],
    { encoding: "utf8" },
  );
  console.log(status === 0 ? `\n${stdout.trim()}` : `\nThe memory could not be measured: ${stderr}`);
}

function memory(): void {
  const calls = [
    ["OPS.RETENTION_LOG", ({ ids, times }: Log) => invoke(RETENTION_LOG, [ids, times, DAY], "en")],
    ["OPS.COHORT_TABLE", ({ ids, times }: Log) => invoke(COHORT_TABLE, [ids, times, "month", "users"], "en")],
    ["plain Map and Set, retention", (log: Log) => retentionPlainly(log, DAY)],
    ["plain Map and Set, cohorts", (log: Log) => cohortsPlainly(log)],
  ] as const;
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  printTable(
    ["memory at 1,000,000 rows", "input", "taken beyond it", "× input"],
    calls.map(([name, run]) => {
      const { input, extra } = extraMemory(() => structuredClone(generatedLog(1_000_000)), run);
      return [name, megabytes(input), megabytes(extra), (extra / input).toFixed(2)];
    }),
  );
}

if (process.argv[2] === "memory") memory();
else await main();
