import { compileQuestion } from "../../src/warehouse/sql/compile";
import { CLICKHOUSE, CLICKHOUSE_WITH_WINDOWS, DUCKDB } from "../../src/warehouse/sql/dialect";
import type { SqlLog } from "../../src/warehouse/sql/sql-log";
import { questionsFor } from "./questions";

const LOG: SqlLog = {
  table: ["shop", "events; DROP"],
  user: { column: "user`id", isText: true },
  time: 'when"',
  timeIs: "datetime",
  zone: { since: [-Infinity, 1_772_000_000], seconds: [28_800, 32_400] },
  texts: { event: "event", channel: "channel" },
  amounts: { revenue: "GMV", spend: "cost" },
};
const DIALECTS = [DUCKDB, CLICKHOUSE, CLICKHOUSE_WITH_WINDOWS];
const QUESTIONS = questionsFor(46_082, 46_172);

/** What is left of a statement without its names and texts. */
const bare = (sql: string): string => sql.replaceAll(/'(?:[^'\\]|''|\\.)*'|"(?:[^"]|"")*"|`(?:[^`\\]|\\.)*`/g, "·");

test("a question becomes SELECTs alone, with every name and text quoted", () => {
  for (const dialect of DIALECTS)
    for (const question of QUESTIONS)
      for (const sql of compileQuestion(question, LOG, dialect)) {
        expect(sql).toMatch(/^SELECT /);
        expect(bare(sql)).not.toMatch(/;|--|\/\*|#|\b(?:INSERT|DROP|ALTER|CREATE|SET|SYSTEM|GMV|cost|event|shop)\b|undefined|NaN|Infinity/);
      }
});

test("only a server with window functions is asked for them", () => {
  for (const question of QUESTIONS) {
    const statements = compileQuestion(question, LOG, CLICKHOUSE).join("\n");
    expect(bare(statements)).not.toMatch(/\bOVER\b|\bWITH\b/);
  }
});

test.each(["a\0b", "\ud83d", "\ude00"])("a text that would not arrive as it is, %j, is refused", (text) => {
  for (const dialect of DIALECTS) {
    expect(() => dialect.text(text)).toThrow(RangeError);
    expect(() => dialect.name(text)).toThrow(RangeError);
  }
  expect(DUCKDB.text("😀中")).toBe("'😀中'");
});

test("a number that is no whole number never reaches a statement", () => {
  for (const windowDays of [1.5, NaN, Infinity, 2 ** 60])
    expect(() => compileQuestion({ kind: "active", windowDays, from: 46_082, to: 46_090 }, LOG, DUCKDB)).toThrow(RangeError);
});

test.each([
  [{ kind: "breakdown", by: "city", from: 1, to: 2, sums: [] }, "no-text-field"],
  [{ kind: "breakdown", from: 1, to: 2, sums: ["orders"] }, "no-amount-field"],
  [{ kind: "span", filters: [{ field: "city", in: ["a"] }] }, "no-text-field"],
] as const)("a field that the log has no column for is refused: %j", (question, key) => {
  let fault: unknown;
  try {
    compileQuestion(question, LOG, DUCKDB);
  } catch (problem) {
    fault = problem;
  }
  expect(fault).toMatchObject({ key });
});
