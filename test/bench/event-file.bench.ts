import "../support/polyfill.js";
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { diskSource } from "../../src/build/ops/ask/disk-source";
import { countEvents } from "../../src/warehouse/events/count-events";
import { readEventFile, type EventFile } from "../../src/warehouse/file/read-event-file";
import type { SpanAnswer } from "../../src/warehouse/question/question";
import { questionsFor } from "../warehouse/questions";
import { splitPlainly } from "./event-file/split-plainly";
import { writeEvents } from "./event-file/write-events";
import { printTable } from "./support/print-table";

/*
 * A log as CSV, read into columns that answer questions, beside the plainest reader; then what some questions take once it is read. Memory
 * is that of the whole process at its highest, and ours is read first.
 */
const ROWS = Number(process.env["ROWS"] ?? 1_000_000);

/** Kept from the answers, so that the same questions are asked of every size. */
const SHOWN = new Set(["retention", "cohorts", "active", "funnel", "breakdown"]);

async function timed<T>(run: () => Promise<T> | T): Promise<{ readonly seconds: number; readonly result: T }> {
  const start = performance.now();
  const result = await run();
  return { seconds: (performance.now() - start) / 1000, result };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "opsplan-bench-"));
  try {
    const file = path.join(folder, "log.csv");
    await writeEvents(file, ROWS, false);
    let peak = 0;
    const watch = (): void => {
      peak = Math.max(peak, process.memoryUsage().rss);
    };
    const read = async (texts: readonly string[], amounts: readonly string[]): Promise<EventFile> =>
      readEventFile(await diskSource(file), { user: "user_id", time: "time", texts, amounts }, { onProgress: watch });
    const lean = await timed(() => read([], []));
    watch();
    const leanPeak = peak;
    const all = await timed(() => read(["event", "channel"], ["revenue"]));
    watch();
    const allPeak = peak;
    const plain = await timed(() => splitPlainly(file));
    const span = countEvents(lean.result.table, { kind: "span" }) as SpanAnswer;
    assert.deepEqual([span.events, span.users], [plain.result.events, plain.result.users]);
    const row = (name: string, seconds: number, memory: number | undefined): string[] => [
      name,
      seconds.toFixed(2),
      (ROWS / seconds / 1e6).toFixed(2),
      (plain.seconds / seconds).toFixed(2),
      memory === undefined ? "" : (memory / 1e6).toFixed(0),
    ];
    console.log(`${ROWS} rows, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${span.users} users`);
    printTable(
      ["reading", "s", "million rows/s", "× split", "MB"],
      [
        row("users and times", lean.seconds, leanPeak),
        row("with event, channel and revenue", all.seconds, allPeak),
        row("split", plain.seconds, undefined),
      ],
    );
    const asked = questionsFor(span.first ?? 0, span.last ?? 0).filter(
      ({ kind, ...rest }) => SHOWN.has(kind) && !JSON.stringify(rest).includes("spend"),
    );
    const kinds = [...new Map(asked.map((question) => [question.kind, question])).values()];
    const answers: string[][] = [];
    for (const question of kinds) {
      const { seconds } = await timed(() => countEvents(all.result.table, question));
      answers.push([question.kind, seconds.toFixed(2)]);
    }
    printTable(["answering", "s"], answers);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
