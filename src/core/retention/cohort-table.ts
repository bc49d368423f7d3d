import { DomainError } from "../errors";
import { periodsOf, type Grain, type Weekday } from "../numeric/periods";
import type { Events } from "./event-log";
import { eventsByPeriod } from "./events-by-period";
import { dayOfTime } from "../numeric/day-of-time";
import { inExactUnits } from "../numeric/exact-units";

/** One cohort: everyone whose first event fell into the same period. */
export interface Cohort {
  /** Excel serial of the period's first day. */
  readonly start: number;
  readonly size: number;
  /** Distinct users active in period 0, 1, …; shorter where later periods have not begun. */
  readonly active: readonly number[];
  /** Sum of the values in each period; zeros where no values were given. */
  readonly value: readonly number[];
}

/** A sheet has 16,384 columns; the table also needs two for the cohort's start and size. */
const MAX_PERIODS = 16_382;
const MAX_CELLS = 20_000_000;

/**
 * Cohorts by the period of the first event, in order of time, up to the period that holds `asOf` (default: the last
 * event). Periods that have not begun are left out, which is not the same as nobody having come back. Cohorts
 * without users are left out too. `values` are aligned with the events.
 *
 * Walks the log period by period: a user never seen before joins the cohort of the period, and a mark of the period each user was
 * last seen in makes everyone count once. A period adds one cell to every cohort there is. Amounts of money add up exactly, so that
 * their order does not matter and a database that adds the same rows gives the same number.
 *
 * @throws DomainError `num` where there are more periods than columns in a sheet.
 */
export function cohortTable(log: Events, grain: Grain, asOf?: number, values?: Float64Array, weekStart?: Weekday): Cohort[] {
  const { of, start } = periodsOf(grain, weekStart);
  const firstDay = dayOfTime(log.first);
  const lastDay = dayOfTime(asOf ?? log.last);
  if (!(firstDay <= lastDay)) return [];
  const firstPeriod = of(firstDay);
  const periods = of(lastDay) - firstPeriod + 1;
  if (periods > MAX_PERIODS) throw new DomainError("num", "too-many-periods", { periods });
  const days = Math.min(lastDay, dayOfTime(log.last)) - firstDay + 1;
  const periodOf = Int32Array.from({ length: days }, (_, day) => of(firstDay + day) - firstPeriod);
  const amounts = values && inExactUnits(values);
  const events = eventsByPeriod(log, firstDay, periodOf, amounts?.numbers);
  const cohortOf = new Int32Array(log.users);
  const lastSeenIn = new Int32Array(log.users).fill(NEVER);
  const cohorts: { start: number; size: number; active: number[]; value: number[] }[] = [];
  let cells = 0;
  for (let period = 0; period < periods; period += 1) {
    // By cohort; the last one is that of this period, if anyone is new in it.
    const active = new Float64Array(cohorts.length + 1);
    const value = new Float64Array(cohorts.length + 1);
    const [from, to] = [events.start[period] ?? 0, events.start[period + 1] ?? 0];
    countPeriod(events.user, events.value, from, to, period, cohorts.length, cohortOf, lastSeenIn, active, value);
    const size = active[cohorts.length] as number;
    if (size > 0) cohorts.push({ start: start(firstPeriod + period), size, active: [], value: [] });
    cells += cohorts.length;
    if (cells > MAX_CELLS) throw new DomainError("num", "too-many-periods", { periods });
    cohorts.forEach((cohort, i) => {
      cohort.active.push(active[i] as number);
      cohort.value.push((value[i] as number) / (amounts?.perOne ?? 1));
    });
  }
  return cohorts;
}

const NEVER = -1;

/** Counts and adds up the events of one period, by cohort; who comes for the first time joins the cohort `newcomers`. */
function countPeriod(
  users: Int32Array,
  values: Float64Array | undefined,
  from: number,
  to: number,
  period: number,
  newcomers: number,
  cohortOf: Int32Array,
  lastSeenIn: Int32Array,
  active: Float64Array,
  value: Float64Array,
): void {
  for (let i = from; i < to; i += 1) {
    const user = users[i] as number;
    const seenIn = lastSeenIn[user] as number;
    if (seenIn === NEVER) cohortOf[user] = newcomers;
    const cohort = cohortOf[user] as number;
    if (seenIn !== period) {
      lastSeenIn[user] = period;
      active[cohort] = (active[cohort] as number) + 1;
    }
    if (values) value[cohort] = (value[cohort] as number) + (values[i] as number);
  }
}
