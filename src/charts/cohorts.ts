import type { CohortUnit } from "../reading/header/cohort-period";
import { partOfLog, type ReadLog } from "../analysis/event-log";
import { periodOf, type Grain, type Period } from "../analysis/periods";
import { timeSpan } from "../analysis/time-span";
import { cohortTable } from "../core/retention/cohort-table";
import { dayOfTime } from "../core/numeric/day-of-time";
import { pooledCounts, type PooledCount } from "../core/retention/pooled-counts";
import type { Asked, ChartSettings } from "./define";

/** Everyone who began in the same period. */
export interface ShownCohort {
  /** Its first day, or what a table of cohorts calls it. */
  readonly name: number | string;
  /** Null where the table does not say. */
  readonly size: number | null;
  /** How many were there, for each of the periods; shares without a size. Null where a period has not come or is not over. */
  readonly users: readonly (number | null)[];
  /** What they brought; null without amounts. */
  readonly value: readonly (number | null)[] | null;
  /** In a table of cohorts, index into the reading's rows and offset in the source. */
  readonly row: number | null;
  readonly line: number | null;
}

export interface Cohorts {
  readonly unit: CohortUnit;
  /** The number of each period, the one of the beginning 0. */
  readonly periods: readonly number[];
  readonly cohorts: readonly ShownCohort[];
  /** The running period, which is left out. */
  readonly unfinished: Period | null;
  /** Offsets of the columns of a table of cohorts; null for a log. */
  readonly at: { readonly size: number | null; readonly periods: readonly number[]; readonly share: number | null } | null;
}

/** Longer spans are shown by week, and from half a year on by month. */
const MOST_BY_DAY = 21;
const MOST_BY_WEEK = 182;

/** The last day that counts: the one that was chosen, else that of the last event. */
export const lastDayOf = ({ log }: ReadLog, { to }: ChartSettings): number => Math.floor(to ?? dayOfTime(log.last));

export function cohortGrain(read: ReadLog, settings: ChartSettings): Grain {
  const days = lastDayOf(read, settings) - dayOfTime(read.log.first) + 1;
  return settings.grain ?? (days <= MOST_BY_DAY ? "day" : days <= MOST_BY_WEEK ? "week" : "month");
}

/** The running period of a log, or null where its last day is that of a period, or only months are dated. */
export function runningPeriod(read: ReadLog, settings: ChartSettings, grain: Grain): Period | null {
  const last = periodOf(lastDayOf(read, settings), grain);
  const { datedByMonth } = timeSpan([...read.log.time], grain);
  return datedByMonth || lastDayOf(read, settings) >= last.end ? null : last;
}

/** The cohorts of a log, by `COHORT_TABLE`'s own arithmetic, or those of a table of cohorts. */
export function cohortsOf(asked: Asked): Cohorts {
  const read = asked.log();
  if (read) return cohortsOfLog(read, asked.settings, cohortGrain(read, asked.settings));
  const ready = asked.cohorts();
  if (!ready) return { unit: "period", periods: [], cohorts: [], unfinished: null, at: null };
  return {
    unit: ready.unit,
    periods: ready.periods,
    cohorts: ready.cohorts.map(({ kept, ...one }) => ({ ...one, users: kept, value: null })),
    unfinished: null,
    at: { ...ready.at, share: ready.share },
  };
}

/** Of a log, or of some of its users. */
export function cohortsOfLog(read: ReadLog, settings: ChartSettings, grain: Grain, keep?: (event: number) => boolean): Cohorts {
  const unfinished = runningPeriod(read, settings, grain);
  const amounts = read.amounts ?? undefined;
  const log = keep ? partOfLog(read.log, keep) : read.log;
  const all = log.count === 0 ? [] : cohortTable(log, grain, lastDayOf(read, settings), keep ? undefined : amounts);
  const whole = all
    .filter(({ start }) => start >= (settings.from ?? -Infinity))
    .map((one) => (unfinished ? { ...one, active: one.active.slice(0, -1), value: one.value.slice(0, -1) } : one))
    .filter(({ active }) => active.length > 0);
  const periods = Array.from({ length: Math.max(0, ...whole.map(({ active }) => active.length)) }, (_, at) => at);
  const padded = (cells: readonly number[]): readonly (number | null)[] => periods.map((at) => cells[at] ?? null);
  return {
    unit: grain,
    periods,
    cohorts: whole.map(({ start, size, active, value }) => ({
      name: start,
      size,
      users: padded(active),
      value: read.amounts && !keep ? padded(value) : null,
      row: null,
      line: null,
    })),
    unfinished,
    at: null,
  };
}

/** All cohorts that have reached a period taken together, weighted by their size; none where a size is not known. */
export function pooled({ cohorts, periods }: Cohorts, cells = (cohort: ShownCohort) => cohort.users): readonly PooledCount[] {
  if (cohorts.some(({ size }) => size === null)) return periods.map(() => ({ cohorts: 0, size: 0, users: 0 }));
  return pooledCounts(
    cohorts.map(({ size }) => size ?? 0),
    cohorts.map(cells),
  );
}

export const rateOf = ({ users, size }: Pick<PooledCount, "users" | "size">): number | null => (size > 0 ? users / size : null);
