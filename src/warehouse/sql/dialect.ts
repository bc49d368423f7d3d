import { UNIX_EPOCH } from "../../core/cells/serial-date";
import { DAY_SECONDS, SECONDS_TO_1970 } from "../zone/wall-clock";
import type { SqlLog } from "./sql-log";

/**
 * The few words in which databases differ; everything else is common SQL. Expressions are SQL texts, days Excel serials, seconds counted
 * since 1970.
 */
export interface Dialect {
  readonly id: "duckdb" | "clickhouse";
  readonly name: (name: string) => string;
  readonly text: (value: string) => string;
  /** A time as whole seconds, halves up. */
  readonly seconds: (column: string, timeIs: SqlLog["timeIs"]) => string;
  /** A day as a value of the time's own type, for the engine's index. */
  readonly dayAs: (day: number, timeIs: SqlLog["timeIs"]) => string;
  readonly isThere: (column: string, isText: boolean) => string;
  /** Whether a time is what the database has instead of none. */
  readonly isTime: (seconds: string) => string;
  readonly divided: (whole: string, by: number) => string;
  readonly month: (day: string) => string;
  /** An amount in whole ten-thousandths, halves up. */
  readonly units: (column: string) => string;
  readonly sum: (expression: string) => string;
  readonly distinct: (expression: string) => string;
  readonly setOf: (expression: string) => string;
  readonly each: (set: string) => string;
  readonly holds: (set: string, value: string) => string;
  /** Whether an element x of a set meets a condition on x. */
  readonly some: (set: string, condition: string) => string;
  readonly atLeast: (value: string, by: string) => string;
  readonly asText: (expression: string) => string;
  readonly join: string;
  /** Whether there are window functions: in ClickHouse since 21.9. */
  readonly windows: boolean;
  readonly nextDay: string;
}

/** A text that reaches a database as it is: some end a statement at a NUL, and half of a pair becomes another character on the way. */
function sound(text: string): string {
  if (text.includes("\0") || !isWellFormed(text)) throw new RangeError("This text cannot be asked of a database.");
  return text;
}

const isWellFormed = (text: string): boolean => !/[\ud800-\udfff]/u.test(text);

/** Quotes within quotes. */
const doubled = (text: string, quote: string): string => text.split(quote).join(quote + quote);

export const DUCKDB: Dialect = {
  id: "duckdb",
  name: (name) => `"${doubled(sound(name), '"')}"`,
  text: (value) => `'${doubled(sound(value), "'")}'`,
  seconds: (column, timeIs) =>
    timeIs === "date"
      ? `(CAST(${column} - DATE '1970-01-01' AS BIGINT) * ${DAY_SECONDS})`
      : `((epoch_us(${column}) + ${SECONDS_TO_1970}500000) // 1000000 - ${SECONDS_TO_1970})`,
  dayAs: (day, timeIs) =>
    timeIs === "date" ? `(DATE '1899-12-30' + ${day})` : `make_timestamp(${(day - UNIX_EPOCH) * DAY_SECONDS}000000)`,
  isThere: (column, isText) => (isText ? `${column} <> ''` : `${column} IS NOT NULL`),
  isTime: () => "TRUE",
  divided: (whole, by) => `CAST((${whole}) // ${by} AS INTEGER)`,
  month: (day) => `((year(DATE '1899-12-30' + ${day}) - 1900) * 12 + month(DATE '1899-12-30' + ${day}) - 1)`,
  units: (column) => `CAST(floor(CAST(${column} AS DOUBLE) * 10000 + 0.5) AS BIGINT)`,
  // Sums of integers have 128 bits otherwise, which reach JavaScript as four words.
  sum: (expression) => `CAST(sum(${expression}) AS BIGINT)`,
  distinct: (expression) => `count(DISTINCT ${expression})`,
  setOf: (expression) => `list(DISTINCT ${expression})`,
  each: (set) => `unnest(${set})`,
  holds: (set, value) => `list_contains(${set}, ${value})`,
  some: (set, condition) => `len(list_filter(${set}, lambda x: ${condition})) > 0`,
  atLeast: (value, by) => `arg_min(${value}, ${by})`,
  asText: (expression) => `CAST(${expression} AS VARCHAR)`,
  join: "INNER JOIN",
  windows: true,
  nextDay: "lead(ops_d) OVER (PARTITION BY ops_u ORDER BY ops_d)",
};

/** Its dates begin in 1970 and end, in old releases, in 2105; beyond that they come round again. */
const CLICKHOUSE_DAYS = 49_000;
const sinceUnix = (day: number): number => Math.min(Math.max(day - UNIX_EPOCH, 0), CLICKHOUSE_DAYS);

/** What 18.16 and today's releases share: no window functions, no WITH, no parameters, joins with their strictness. */
export const CLICKHOUSE: Dialect = {
  id: "clickhouse",
  name: (name) => `\`${sound(name).replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
  text: (value) => `'${sound(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
  seconds: (column, timeIs) =>
    ({
      date: `(toInt64(toRelativeDayNum(assumeNotNull(${column}))) * ${DAY_SECONDS})`,
      datetime: `toInt64(toUnixTimestamp(assumeNotNull(${column})))`,
      datetime64: `intDiv(toUnixTimestamp64Milli(assumeNotNull(${column})) + 500, 1000)`,
    })[timeIs],
  dayAs: (day, timeIs) => (timeIs === "date" ? `toDate(toUInt16(${sinceUnix(day)}))` : `toDateTime(${sinceUnix(day) * DAY_SECONDS})`),
  isThere: (column, isText) => (isText ? `isNotNull(${column}) AND ${column} != ''` : `isNotNull(${column})`),
  // What a column that cannot be NULL has where nothing was entered.
  isTime: (seconds) => `${seconds} <> 0`,
  divided: (whole, by) => `toInt32(intDiv(${whole}, ${by}))`,
  month: (day) => {
    const date = `toDate(toUInt16(${day} - ${UNIX_EPOCH}))`;
    return `((toInt32(toYear(${date})) - 1900) * 12 + toMonth(${date}) - 1)`;
  },
  units: (column) => `toInt64(floor(toFloat64(${column}) * 10000 + 0.5))`,
  sum: (expression) => `sum(${expression})`,
  distinct: (expression) => `uniqExact(${expression})`,
  setOf: (expression) => `groupUniqArray(${expression})`,
  each: (set) => `arrayJoin(${set})`,
  holds: (set, value) => `has(${set}, toInt32(${value}))`,
  some: (set, condition) => `arrayExists(x -> ${condition}, ${set})`,
  atLeast: (value, by) => `argMin(${value}, ${by})`,
  asText: (expression) => `toString(${expression})`,
  join: "ALL INNER JOIN",
  windows: false,
  nextDay:
    "leadInFrame(toNullable(ops_d)) OVER (PARTITION BY ops_u ORDER BY ops_d ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)",
};

/** ClickHouse since 21.9. */
export const CLICKHOUSE_WITH_WINDOWS: Dialect = { ...CLICKHOUSE, windows: true };
