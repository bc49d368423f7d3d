import { DomainError } from "../errors";
import type { Events } from "./event-log";
import { dayOfTime, HALF_SECOND } from "../numeric/day-of-time";

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

/**
 * Share of users who came back, among those whose N-th day has fully passed (right-censoring): Σ retained ÷ Σ mature
 * users, as Amplitude and Mixpanel pool it, never a mean of cohort percentages.
 *
 * @throws DomainError `na` where no user is old enough yet.
 */
export function retentionFromLog(log: Events, question: RetentionQuestion): number {
  const { retained, mature } = usersRetained(log, question);
  return retained / mature;
}

/** How many users came back, and of how many: those whose N-th day has fully passed. Faults as {@link retentionFromLog}. */
export function usersRetained(log: Events, question: RetentionQuestion): Retained {
  if (log.count === 0) throw new DomainError("na", "empty", { param: "user_ids" });
  return required(retentionCounts(log, question));
}

/** As {@link usersRetained}, with zeros where nobody is old enough yet. */
export function retentionCounts(log: Events, question: RetentionQuestion): Retained {
  if (log.count === 0) return { retained: 0, mature: 0 };
  const end = dayOfTime(question.asOf ?? log.last) + 1;
  return countsSince(firstTimes(log, end), log, end, question);
}

export interface Retained {
  readonly retained: number;
  readonly mature: number;
}

/**
 * The same for users whose beginnings are known: the time of each, in which Infinity is none, and is written over. Events of users who
 * have no number there are passed over. `end` is the day after the last that counts.
 */
export const retainedSince = (opens: Float64Array, log: Events, end: number, question: RetentionQuestion): Retained =>
  required(countsSince(opens, log, end, question));

function required(counts: Retained): Retained {
  if (counts.mature === 0) throw new DomainError("na", "no-mature-user");
  return counts;
}

function countsSince(opens: Float64Array, log: Events, end: number, question: RetentionQuestion): Retained {
  const { day, mode, window, bracketEnd = day, cohortFrom = -Infinity, cohortTo = Infinity } = question;
  const last = mode === "bracket" ? bracketEnd : day;
  const mature = openWindows(opens, end, day, last, window === "calendar", dayOfTime(cohortFrom), dayOfTime(cohortTo));
  const length = mode === "nday" ? 1 : mode === "unbounded" ? Infinity : bracketEnd - day + 1;
  return { retained: returnsWithin(opens, length, log.user, log.time, end), mature };
}

/** How many users have an event before `end` and from the time on that their window opens, for as many days as it is long. */
function returnsWithin(opens: Float64Array, length: number, users: Int32Array, times: Float64Array, end: number): number {
  let retained = 0;
  for (let event = 0; event < times.length; event += 1) {
    const user = users[event] as number;
    const time = times[event] as number;
    const since = time - (opens[user] as number);
    if (since >= 0 && since < length && time + HALF_SECOND < end) {
      retained += 1;
      // Closed again, so that nobody is counted twice.
      opens[user] = Infinity;
    }
  }
  return retained;
}

/** The time of each user's first event before `end`; Infinity where there is none. */
export function firstTimes(log: Events, end: number): Float64Array {
  const births = new Float64Array(log.users).fill(Infinity);
  keepFirst(births, log.user, log.time, end);
  return births;
}

function keepFirst(births: Float64Array, users: Int32Array, times: Float64Array, end: number): void {
  for (let event = 0; event < times.length; event += 1) {
    const user = users[event] as number;
    const time = times[event] as number;
    if (time < (births[user] as number) && time + HALF_SECOND < end) births[user] = time;
  }
}

/**
 * Turns the time of each user's first event into the time from which a return counts, and answers for how many users: those of the
 * cohorts asked for, from the day `from` to the day `to`, whose `last` day in question has fully passed. For the others it is Infinity.
 */
function openWindows(births: Float64Array, end: number, day: number, last: number, calendar: boolean, from: number, to: number): number {
  let mature = 0;
  for (let user = 0; user < births.length; user += 1) {
    const birth = births[user] as number;
    const date = dayOfTime(birth);
    const dayZero = (calendar ? date : birth) - HALF_SECOND;
    const counts = date >= from && date <= to && dayZero + last + 1 <= end;
    births[user] = counts ? dayZero + day : Infinity;
    if (counts) mature += 1;
  }
  return mature;
}
