import { DomainError } from "../errors";
import { firstDayOfMonth, firstDayOfWeek, monthOfDay, weekOfDay } from "../numeric/calendar";
import type { EventLog } from "./event-log";
import { groupByUser } from "./group-by-user";
import { firstTimes, lastTime } from "./retention-log";

export type CohortGrain = "month" | "week" | "day";

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

const GRAINS: Readonly<Record<CohortGrain, { readonly of: (day: number) => number; readonly start: (period: number) => number }>> = {
  month: { of: monthOfDay, start: firstDayOfMonth },
  week: { of: weekOfDay, start: firstDayOfWeek },
  day: { of: (day) => day, start: (day) => day },
};

/**
 * Cohorts by the period of the first event, in order of time, up to the period that holds `asOf` (default: the last
 * event). Periods that have not begun are left out, which is not the same as nobody having come back. Cohorts
 * without users are left out too. `values` are aligned with the events.
 */
export function cohortTable(log: EventLog, grain: CohortGrain, asOf?: number, values?: Float64Array): Cohort[] {
  if (log.count === 0) return [];
  const { of, start } = GRAINS[grain];
  const lastDay = Math.floor(asOf ?? lastTime(log));
  const birth = firstTimes(log, lastDay);
  const bornIn = new Int32Array(log.users).fill(NONE);
  let first = Infinity;
  for (let user = 0; user < log.users; user += 1) {
    const born = birth[user] as number;
    if (born === Infinity) continue;
    const period = of(Math.floor(born));
    bornIn[user] = period;
    if (period < first) first = period;
  }
  if (first === Infinity) return [];
  const size = countBy(bornIn, of(lastDay) - first + 1, first);
  const cells = new Cells(size, first, bornIn);
  fill(cells, log, lastDay, of, values);
  return cells.cohorts.map((period, row) => ({ start: start(period), size: size[period - first] as number, ...cells.row(row) }));
}

const NONE = -2_147_483_648;

/** A sheet has 16,384 columns; the table also needs two for the cohort's start and size. */
const MAX_PERIODS = 16_382;
const MAX_CELLS = 20_000_000;

/** Users born in each period from the first on. */
function countBy(bornIn: Int32Array, periods: number, first: number): Float64Array {
  if (periods > MAX_PERIODS) throw new DomainError("num", "too-many-periods", { periods });
  const size = new Float64Array(periods);
  for (const period of bornIn) if (period !== NONE) size[period - first] = (size[period - first] as number) + 1;
  return size;
}

/** Counts per cohort and period, one row for each cohort that has users. */
class Cells {
  /** The periods that have a cohort, in order. */
  readonly cohorts: number[] = [];
  private readonly rowOf: Int32Array;
  private readonly periods: number;
  private readonly active: Float64Array;
  private readonly value: Float64Array;

  constructor(
    size: Float64Array,
    private readonly first: number,
    private readonly bornIn: Int32Array,
  ) {
    this.periods = size.length;
    this.rowOf = new Int32Array(this.periods);
    size.forEach((users, offset) => {
      if (users > 0) this.rowOf[offset] = this.cohorts.push(first + offset) - 1;
    });
    if (this.cohorts.length * this.periods > MAX_CELLS) throw new DomainError("num", "too-many-periods", { periods: this.periods });
    this.active = new Float64Array(this.cohorts.length * this.periods);
    this.value = new Float64Array(this.cohorts.length * this.periods);
  }

  add(user: number, period: number, isNew: boolean, value: number): void {
    const born = this.bornIn[user] as number;
    const at = (this.rowOf[born - this.first] as number) * this.periods + (period - born);
    if (isNew) this.active[at] = (this.active[at] as number) + 1;
    this.value[at] = (this.value[at] as number) + value;
  }

  /** The part of a cohort's row that has begun. */
  row(row: number): { active: number[]; value: number[] } {
    const from = row * this.periods;
    const to = from + this.periods - ((this.cohorts[row] as number) - this.first);
    return { active: Array.from(this.active.subarray(from, to)), value: Array.from(this.value.subarray(from, to)) };
  }
}

/** Visits the events user by user, so that one "seen last" mark per period tells whether a user is new in it. */
function fill(cells: Cells, log: EventLog, lastDay: number, of: (day: number) => number, values: Float64Array | undefined): void {
  const lastSeenBy = new Map<number, number>();
  for (const event of groupByUser(log).order) {
    const day = Math.floor(log.time[event] as number);
    if (day > lastDay) continue;
    const user = log.user[event] as number;
    const period = of(day);
    const isNew = lastSeenBy.get(period) !== user;
    if (isNew) lastSeenBy.set(period, user);
    cells.add(user, period, isNew, values === undefined ? 0 : (values[event] as number));
  }
}
