import { DomainError } from "../errors";
import type { EventLog } from "./event-log";

/** Which return counts: on the day itself, on it or any later day, or at least once within a bracket of days. */
export type ReturnMode = "nday" | "unbounded" | "bracket";

/** What a day is: a calendar date, or 24 hours since the user's first event. */
export type DayWindow = "calendar" | "24h";

export interface RetentionQuestion {
  /** Day N; the day of the first event is day 0. */
  readonly day: number;
  readonly mode: ReturnMode;
  readonly window: DayWindow;
  /** Last fully observed date; the last date in the log if undefined. Later events are ignored. */
  readonly asOf?: number | undefined;
  /** Last day of the bracket, for `bracket`. */
  readonly bracketEnd?: number | undefined;
  /** First dates that count, inclusive. */
  readonly cohortFrom?: number | undefined;
  readonly cohortTo?: number | undefined;
}

/** Half a millisecond, in days: date-times are fractions of a day, and 24 hours later must be one day later. */
const TICK = 0.5 / 86_400_000;

/**
 * Share of users who came back, among those whose N-th day has fully passed (right-censoring): Σ retained ÷ Σ mature
 * users, as Amplitude and Mixpanel pool it, never a mean of cohort percentages.
 *
 * @throws DomainError `na` where no user is old enough yet.
 */
export function retentionFromLog(log: EventLog, question: RetentionQuestion): number {
  const { day, mode, window } = question;
  const asOf = Math.floor(question.asOf ?? lastTime(log));
  const last = mode === "bracket" ? (question.bracketEnd ?? day) : day;
  const birth = firstTimes(log, asOf);
  const mature = matureUsers(birth, asOf, last, question);
  const retained = new Uint8Array(log.users);
  for (let i = 0; i < log.count; i += 1) {
    const user = log.user[i] as number;
    const time = log.time[i] as number;
    if (mature[user] === 0 || Math.floor(time) > asOf) continue;
    const age = ageInDays(birth[user] as number, time, window);
    const counts = mode === "nday" ? age === day : mode === "unbounded" ? age >= day : age >= day && age <= last;
    if (counts) retained[user] = 1;
  }
  const denominator = sum(mature);
  if (denominator === 0) throw new DomainError("na", "no-mature-user");
  return sum(retained) / denominator;
}

const ageInDays = (birth: number, time: number, window: DayWindow): number =>
  window === "calendar" ? Math.floor(time) - Math.floor(birth) : Math.floor(time - birth + TICK);

/** 1 for each user of the cohorts asked for whose last day in question has fully passed. */
function matureUsers(birth: Float64Array, asOf: number, last: number, { window, cohortFrom, cohortTo }: RetentionQuestion): Uint8Array {
  const mature = new Uint8Array(birth.length);
  const from = Math.floor(cohortFrom ?? -Infinity);
  const to = Math.floor(cohortTo ?? Infinity);
  for (let user = 0; user < birth.length; user += 1) {
    const born = birth[user] as number;
    const bornDay = Math.floor(born);
    if (born === Infinity || bornDay < from || bornDay > to) continue;
    const passed = window === "calendar" ? bornDay + last <= asOf : born + last <= asOf + TICK;
    if (passed) mature[user] = 1;
  }
  return mature;
}

/** The time of each user's first event up to the end of a day; Infinity where there is none. */
export function firstTimes(log: EventLog, asOf: number): Float64Array {
  const birth = new Float64Array(log.users).fill(Infinity);
  for (let i = 0; i < log.count; i += 1) {
    const user = log.user[i] as number;
    const time = log.time[i] as number;
    if (time < (birth[user] as number) && Math.floor(time) <= asOf) birth[user] = time;
  }
  return birth;
}

/** The latest time in the log; -Infinity for an empty one. */
export function lastTime(log: EventLog): number {
  let last = -Infinity;
  for (let i = 0; i < log.count; i += 1) {
    const time = log.time[i] as number;
    if (time > last) last = time;
  }
  return last;
}

function sum(flags: Uint8Array): number {
  let total = 0;
  for (const flag of flags) total += flag;
  return total;
}
