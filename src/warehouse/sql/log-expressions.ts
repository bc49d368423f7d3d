import type { Grain, Weekday } from "../../core/numeric/periods";
import { WEEKDAYS } from "../../core/numeric/periods";
import { WarehouseFault } from "../fault";
import type { Filter } from "../question/question";
import { DAY_SECONDS, SECONDS_TO_1970 } from "../zone/wall-clock";
import type { Dialect } from "./dialect";
import type { SqlLog } from "./sql-log";

/** Numbers enter a statement only through here. */
export function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number: ${value}`);
  return value;
}

/** The expressions of a log that statements are made of. */
export interface LogExpressions {
  readonly table: string;
  readonly user: string;
  /** On the wall clock. */
  readonly seconds: string;
  /** Excel serial. */
  readonly day: string;
  readonly period: (grain: Grain, weekStart?: Weekday) => string;
  /** Ten-thousandths; NULL where there is none. */
  readonly units: (field: string) => string;
  readonly isGiven: (field: string) => string;
  /** A blank is "". */
  readonly field: (field: string) => string;
  /** Rows that name who and when, of some days, that pass the filters. */
  readonly events: (from: number | undefined, to: number | undefined) => string;
  /** The same of rows that need name nobody. */
  readonly rows: (from: number, to: number) => string;
}

export function logExpressions(log: SqlLog, dialect: Dialect, filters: readonly Filter[] = []): LogExpressions {
  const { name, text } = dialect;
  const time = name(log.time);
  const raw = dialect.seconds(time, log.timeIs);
  const seconds = log.zone ? `(${raw} + ${offsetOf(raw, log.zone)})` : raw;
  const day = dialect.divided(`${seconds} + ${SECONDS_TO_1970}`, DAY_SECONDS);
  const textColumn = (field: string): string => {
    const column = log.texts[field];
    if (column === undefined) throw new WarehouseFault("no-text-field", { field, fields: Object.keys(log.texts).join(", ") });
    return `coalesce(${name(column)}, '')`;
  };
  const amountColumn = (field: string): string => {
    const column = log.amounts[field];
    if (column === undefined) throw new WarehouseFault("no-amount-field", { field, fields: Object.keys(log.amounts).join(", ") });
    return name(column);
  };
  const userColumn = (): string => {
    if (!log.user) throw new WarehouseFault("no-users");
    return name(log.user.column);
  };
  const passes = filters.flatMap(({ field, in: only, notIn }) => [
    ...(only ? [`${textColumn(field)} IN (${only.map(text).join(", ")})`] : []),
    ...(notIn ? [`${textColumn(field)} NOT IN (${notIn.map(text).join(", ")})`] : []),
  ]);
  // The bound on the raw column is for the engine's index; no zone is two days off.
  const within = (from: number | undefined, to: number | undefined): readonly string[] => [
    dialect.isThere(time, false),
    dialect.isTime(raw),
    ...(from === undefined ? [] : [`${day} >= ${whole(from)}`, `${time} >= ${dialect.dayAs(whole(from) - 2, log.timeIs)}`]),
    ...(to === undefined ? [] : [`${day} <= ${whole(to)}`, `${time} < ${dialect.dayAs(whole(to) + 3, log.timeIs)}`]),
    ...passes,
  ];
  return {
    table: log.table.map(name).join("."),
    get user() {
      return userColumn();
    },
    seconds,
    day,
    period: (grain, weekStart = "monday") => {
      if (grain === "day") return day;
      if (grain === "week") return dialect.divided(`${day} - ${whole(WEEKDAYS.indexOf(weekStart) + 2)}`, 7);
      const month = dialect.month(day);
      return grain === "month" ? month : dialect.divided(month, grain === "quarter" ? 3 : 12);
    },
    units: (field) => dialect.units(amountColumn(field)),
    isGiven: (field) => dialect.isThere(amountColumn(field), false),
    field: textColumn,
    events: (from, to) => [dialect.isThere(userColumn(), log.user?.isText ?? false), ...within(from, to)].join(" AND "),
    rows: (from, to) => within(from, to).join(" AND "),
  };
}

function offsetOf(instant: string, { since, seconds }: NonNullable<SqlLog["zone"]>): string {
  const last = whole(seconds.at(-1) ?? 0);
  const cases = seconds.slice(0, -1).map((offset, at) => `WHEN ${instant} < ${whole(since[at + 1] as number)} THEN ${whole(offset)}`);
  return cases.length === 0 ? String(last) : `CASE ${cases.join(" ")} ELSE ${last} END`;
}
