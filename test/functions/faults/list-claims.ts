import { isBlank } from "../../../src/core/cell";
import type { FaultKey } from "../../../src/core/errors";
import { settledId } from "../../../src/core/retention/settled-id";
import { cellsOf, detailOf, isNothing, isText, namedIn, numberOf, numbersOf, rawOf, total, type FailedCall } from "./call";

type Claim = (call: FailedCall) => boolean;

const HALF_SECOND = 0.5 / 86_400;
const dayOf = (time: number): number => Math.floor(time + HALF_SECOND);
const got = (call: FailedCall): number => detailOf(call, "got");

interface Row {
  readonly id: string;
  readonly day: number;
  readonly amount: number;
}

const first = ({ definition }: FailedCall, names: readonly string[]): string =>
  definition.params.find(({ name }) => names.includes(name))?.name ?? "";

/** The rows of a list that have an id and a date, in days; of a list without ids, those with a date and a value. */
function rowsOfList(call: FailedCall): Row[] {
  const ids = cellsOf(call, first(call, ["user_ids", "start_ids"]));
  const times = cellsOf(
    call,
    first(call, ["dates", "event_times", "times", "start_dates"]).replace(
      "event_times",
      rawOf(call, "start_dates") === null ? "event_times" : "start_dates",
    ),
  );
  const amounts = cellsOf(call, first(call, ["amounts", "values"]));
  const hasIds = first(call, ["user_ids", "start_ids"]) !== "";
  return times.flatMap((time, i) => {
    const id = hasIds ? settledId(String(ids[i] ?? "")) : "all";
    const isSkipped = typeof time !== "number" || time === 0 || id === "" || (!hasIds && isBlank(amounts[i] ?? null));
    return isSkipped ? [] : [{ id, day: dayOf(time), amount: typeof amounts[i] === "number" ? amounts[i] : 0 }];
  });
}

/** The last day that counts. */
function lastDayOf(call: FailedCall, rows: readonly Row[]): number {
  const asOf = cellsOf(call, "as_of")[0];
  if (typeof asOf === "number" && asOf !== 0) return dayOf(asOf);
  const events = numbersOf(call, rawOf(call, "event_ids") === null ? "" : "event_times");
  return Math.max(...(events.length > 0 ? events.map(dayOf) : rows.map(({ day }) => day)));
}

/** The first purchase, or start, of each up to the last day, of those asked for. */
function firstDays(call: FailedCall): { readonly days: readonly number[]; readonly end: number } {
  const rows = rowsOfList(call);
  const end = lastDayOf(call, rows);
  const days = new Map<string, number>();
  for (const { id, day, amount } of rows) if (amount >= 0 && day <= end) days.set(id, Math.min(day, days.get(id) ?? Infinity));
  const bound = (name: string, open: number): number => (numberOf(call, name) > 0 ? dayOf(numberOf(call, name)) : open);
  const [from, to] = [bound("cohort_from", -Infinity), bound("cohort_to", Infinity)];
  return { days: [...days.values()].filter((day) => day >= from && day <= to), end };
}

const isObserved = (call: FailedCall, age: number): boolean => {
  const { days, end } = firstDays(call);
  return days.some((day) => day + age <= end);
};

/** What the sentences about dates and lists of events say of the arguments. */
export const LIST_CLAIMS = {
  "text-date": (call) =>
    namedIn(call).some((name) => cellsOf(call, name).some((cell) => typeof cell === "string" && isText(cell, call.fault.detail["got"]))),
  "not-a-date": (call) =>
    namedIn(call).some((name) => cellsOf(call, name).some((cell) => typeof cell !== "number" && isText(cell, call.fault.detail["got"]))),
  "date-in-digits": (call) => got(call) === detailOf(call, "year") * 10_000 + detailOf(call, "month") * 100 + detailOf(call, "day"),
  "unix-time": (call) => got(call) / detailOf(call, "perDay") > 10_000 && got(call) / detailOf(call, "perDay") < 120_000,
  "outside-calendar": (call) => !(got(call) > 0 && got(call) < 2_958_466),
  empty: (call) => {
    const rows = rowsOfList(call);
    const values = numbersOf(call, namedIn(call)[0] as string);
    if (call.definition.params[0]?.unit !== "text" && call.definition.params[0]?.unit !== "date")
      return values.length === 0 || total(values) === 0;
    return rowsOfEvents(call).length === 0 || !rows.some(({ day, amount }) => day <= lastDayOf(call, rows) && amount >= 0);
  },
  "no-mature-user": (call) =>
    isText(cellsOf(call, "window")[0], "24h") ||
    !isObserved(call, isText(cellsOf(call, "mode")[0], "bracket") ? numberOf(call, "bracket_end") : numberOf(call, "day")),
  "nobody-observed": (call) => !isObserved(call, numberOf(call, "within")),
  "no-second-order": (call) => {
    const rows = rowsOfList(call).filter(({ amount }) => amount >= 0);
    const end = lastDayOf(call, rowsOfList(call));
    return !rows.some((row) => {
      const start = Math.min(...rows.filter(({ id }) => id === row.id).map(({ day }) => day));
      return row.day <= end && row.day > start && row.day - start <= detailOf(call, "within");
    });
  },
  // Which period it was the sentence leaves to the row it stands in.
  "zero-period": (call) => rowsOfList(call).length > 0,
  "negative-part": (call) => rowsOfList(call).some(({ amount }) => amount < 0),
  "zero-base": (call) => rowsOfList(call).length > 0,
  "nobody-before": (call) => {
    const rows = rawOf(call, "mrr") as readonly (readonly unknown[])[];
    return (rows[0] ?? []).some((_, month) => isNothing(total(rows.map((row) => Number(row[month] ?? 0)))));
  },
  "no-measured-visit": (call) => !numbersOf(call, namedIn(call)[0] as string).some((time) => time > 0),
  "period-over": (call) =>
    rawOf(call, "elapsed") === null
      ? isLastOfMonth(lastDayOf(call, rowsOfList(call)))
      : numberOf(call, "elapsed") === numberOf(call, "total"),
  "list-begins-later": (call) => String(call.fault.detail["date"]) === iso(Math.min(...rowsOfList(call).map(({ day }) => day))),
  "no-weekday-pattern": (call) => detailOf(call, "days") < detailOf(call, "min"),
  "missing-values": (call) => namedIn(call).every((name) => rawOf(call, name) === null),
  "too-many-rows": (call) => cellsOf(call, namedIn(call)[0] as string).length >= detailOf(call, "rows"),
  "too-many-periods": (call) => detailOf(call, "periods") > 16_000,
} as const satisfies Partial<Record<FaultKey, Claim>>;

const rowsOfEvents = (call: FailedCall): number[] =>
  numbersOf(call, first(call, ["event_times", "dates", "times"])).filter((time) => time > 0);
const iso = (day: number): string => new Date(Date.UTC(1899, 11, 30 + day)).toISOString().slice(0, 10);
const isLastOfMonth = (day: number): boolean => iso(day + 1).endsWith("-01");
