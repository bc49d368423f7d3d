import type { CohortUnit } from "../../../reading/header/cohort-period";
import { firstNames, partOfLog, type ReadLog } from "../../../analysis/event-log";
import type { NameRole } from "../../../analysis/name-role";
import type { Period } from "../../../analysis/periods";
import type { Answer, Query } from "../../../analysis/query";
import type { ReadyCurve } from "../../../analysis/ready-curve";
import { dayOfTime } from "../../../core/numeric/day-of-time";
import { fitRetentionCurve, type RetentionCurve } from "../../../core/retention/fit-retention-curve";
import { firstTimes, retainedSince } from "../../../core/retention/retention-log";
import type { EventLog } from "../../../core/retention/event-log";
import { cohortsOf, cohortsOfLog, lastDayOf, pooled, type Cohorts, type ShownCohort } from "../../cohorts";
import type { Asked, ChartSettings } from "../../define";

/** What has a curve of its own, beside that of all. */
export const BY = ["names", "cohorts", "all"] as const;
/** The key of the choice. */
export const BY_KEY = "curves_by";

export interface CurvePoint {
  /** How many were old enough to be judged, and how many of them were there. */
  readonly people: number;
  readonly there: number;
}

export interface Curve {
  /** A name or, for a cohort, its first day; null for all together and for the rest. */
  readonly name: string | number | null;
  readonly kind: "all" | "named" | "cohort" | "rest";
  /** One for each of the periods; null where nobody is old enough. */
  readonly points: readonly (CurvePoint | null)[];
  /** The power curve through its shares; null for fewer than three. */
  readonly fit: RetentionCurve | null;
  /** Of a table of cohorts, those that it is made of. */
  readonly cohorts: readonly ShownCohort[];
}

export interface Curves {
  readonly unit: CohortUnit;
  readonly periods: readonly number[];
  /** Periods that people ask for, as places among the periods. */
  readonly marks: readonly number[];
  /** All together first. */
  readonly curves: readonly Curve[];
  /** What the curves name; null where they name cohorts or nothing. */
  readonly of: NameRole | null;
  readonly unfinished: Period | null;
  readonly at: Cohorts["at"];
  /** Where the points stand in a table that has them row by row; null for other tables. */
  readonly listed: ReadyCurve | null;
  /** Whether a table of cohorts says no sizes, so that shares cannot be taken together. */
  readonly unsized: boolean;
}

/** Longer spans are shown by month. */
const MOST_DAYS = 120;
const LAST_DAY = 30;
const MARKS: Readonly<Record<CohortUnit, readonly number[]>> = { day: [1, 7, 30], week: [1, 3, 6], month: [1, 3, 6], period: [1, 3, 6] };
/** With all together: at most seven. */
const MOST_CURVES = 6;
const LEAST_FIT = 3;

export const query = (): Query => ({ measures: [] });

export function data(_answer: Answer, asked: Asked): Curves {
  const { settings, facts } = asked;
  const read = asked.log();
  const chosen = BY.find((one) => one === settings.own?.[BY_KEY]);
  const by = chosen ?? (read && facts.names && settings.byChannel ? "names" : read ? "all" : "cohorts");
  if (read && by !== "cohorts") return ofLog(read, asked, by === "names");
  const listed = facts.curve;
  if (listed)
    return { ...PLAIN, ...frameOf({ ...listed, unfinished: null }), listed, curves: [curveOf(null, "all", listed.periods, listed.points)] };
  const cohorts = cohortsOf(asked);
  const own = by === "cohorts" ? cohorts.cohorts.filter(({ users }) => (users[1] ?? null) !== null).slice(-MOST_CURVES) : [];
  return {
    ...PLAIN,
    ...frameOf(cohorts),
    at: cohorts.at,
    unsized: cohorts.cohorts.some(({ size }) => size === null),
    curves: [
      curveOf(null, "all", cohorts.periods, pooledPoints(cohorts), cohorts.cohorts),
      ...own.map((one) => curveOf(one.name, "cohort", cohorts.periods, pooledPoints({ ...cohorts, cohorts: [one] }), [one])),
    ],
  };
}

const PLAIN = { of: null, at: null, listed: null, unsized: false } as const;

const frameOf = ({ unit, periods, unfinished }: Pick<Cohorts, "unit" | "periods" | "unfinished">) => ({
  unit,
  periods,
  unfinished,
  marks: marksOf(unit, periods),
});

const marksOf = (unit: CohortUnit, periods: readonly number[]): readonly number[] =>
  MARKS[unit].flatMap((mark) => (periods.includes(mark) ? [periods.indexOf(mark)] : []));

const pooledPoints = (cohorts: Cohorts): readonly (CurvePoint | null)[] =>
  pooled(cohorts).map(({ size, users }) => (size > 0 ? { people: size, there: users } : null));

function ofLog(read: ReadLog, { settings, facts }: Asked, byName: boolean): Curves {
  const names = byName ? firstNames(read) : [];
  const groups = groupsOf(names);
  const days = lastDayOf(read, settings) - dayOfTime(read.log.first) + 1;
  const grain = settings.grain ?? (days <= MOST_DAYS ? "day" : "month");
  const keepOf = (own: ReadonlySet<string | null>) => (event: number) => own.has(names[read.log.user[event] as number] ?? null);
  const shown = groups.length < 2 ? [] : groups;
  if (grain === "day") {
    const periods = Array.from({ length: Math.min(LAST_DAY, days - 1) + 1 }, (_, day) => day);
    const points = (log: EventLog): readonly (CurvePoint | null)[] => pointsByDay(log, periods, lastDayOf(read, settings), settings);
    return {
      ...PLAIN,
      ...frameOf({ unit: "day", periods, unfinished: null }),
      of: shown.length > 0 ? facts.names : null,
      curves: [
        curveOf(null, "all", periods, points(read.log)),
        ...shown.map(({ name, kind, own }) => curveOf(name, kind, periods, points(partOfLog(read.log, keepOf(own))))),
      ],
    };
  }
  const all = cohortsOfLog(read, settings, grain);
  const fitting = (points: readonly (CurvePoint | null)[]) => all.periods.map((_, at) => points[at] ?? null);
  return {
    ...PLAIN,
    ...frameOf(all),
    of: shown.length > 0 ? facts.names : null,
    curves: [
      curveOf(null, "all", all.periods, pooledPoints(all)),
      ...shown.map(({ name, kind, own }) =>
        curveOf(name, kind, all.periods, fitting(pooledPoints(cohortsOfLog(read, settings, grain, keepOf(own))))),
      ),
    ],
  };
}

/** Day N by day N as `RETENTION_LOG` counts it: dates, each day on its own, of those whose day N has passed. */
function pointsByDay(log: EventLog, days: readonly number[], asOf: number, settings: ChartSettings): readonly (CurvePoint | null)[] {
  const births = firstTimes(log, asOf + 1);
  const first = births.reduce((least, birth) => Math.min(least, birth), Infinity);
  const begin = Math.max(dayOfTime(first), settings.from ?? -Infinity);
  return days.map((day) => {
    // Nobody is old enough: the arithmetic would have nobody to divide by.
    if (!births.some((birth) => Number.isFinite(birth) && dayOfTime(birth) >= begin && dayOfTime(birth) + day <= asOf)) return null;
    const question = { day, mode: "nday", window: "calendar", cohortFrom: settings.from } as const;
    const { retained, mature } = retainedSince(births.slice(), log, asOf + 1, question);
    return { people: mature, there: retained };
  });
}

interface NameGroup {
  readonly name: string | null;
  readonly kind: "named" | "rest";
  readonly own: ReadonlySet<string | null>;
}

/** The names that most people began with; the others are the rest. */
function groupsOf(names: readonly (string | null)[]): readonly NameGroup[] {
  const people = new Map<string, number>();
  for (const name of names) if (name !== null) people.set(name, (people.get(name) ?? 0) + 1);
  const sorted = [...people].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  const shown = sorted.length > MOST_CURVES ? sorted.slice(0, MOST_CURVES - 1) : sorted;
  const rest = sorted.slice(shown.length);
  return [
    ...shown.map((name): NameGroup => ({ name, kind: "named", own: new Set([name]) })),
    ...(rest.length > 0 ? [{ name: null, kind: "rest", own: new Set(rest) } as const] : []),
  ];
}

function curveOf(
  name: Curve["name"],
  kind: Curve["kind"],
  periods: readonly number[],
  points: Curve["points"],
  cohorts: readonly ShownCohort[] = [],
): Curve {
  const known = periods.flatMap((number, at) => {
    const point = points[at] ?? null;
    return number > 0 && point && point.there > 0 ? [{ number, rate: point.there / point.people }] : [];
  });
  const fit =
    known.length < LEAST_FIT
      ? null
      : fitRetentionCurve(
          known.map(({ number }) => number),
          known.map(({ rate }) => rate),
        );
  return { name, kind, points, fit, cohorts };
}

export const shareAt = ({ points }: Curve, at: number): number | null => {
  const point = points[at] ?? null;
  return point && point.people > 0 ? point.there / point.people : null;
};

/** Of fewer people a share is chance. */
const ENOUGH_PEOPLE = 30;

/** The last of the marked periods that all curves have reached with enough people, else with any; null where there is none. */
export function toldMark({ marks, curves }: Curves): number | null {
  const reached = marks.filter((at) => curves.every((curve) => shareAt(curve, at) !== null));
  const enough = reached.filter((at) => curves.every(({ points }) => (points[at]?.people ?? 0) >= ENOUGH_PEOPLE));
  return enough.at(-1) ?? reached.at(-1) ?? null;
}
