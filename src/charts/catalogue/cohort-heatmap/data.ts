import type { Answer, Query } from "../../../analysis/query";
import { cohortsOf, pooled, rateOf, type Cohorts, type ShownCohort } from "../../cohorts";
import type { Asked } from "../../define";

/** What stands in the cells. */
export const SHOWS = ["rate", "users", "value"] as const;
export type Shows = (typeof SHOWS)[number];
/** The key of the choice. */
export const SHOWS_KEY = "cohort_shows";

export interface CohortMap extends Cohorts {
  readonly shows: Shows;
  /** One row for each cohort; null where a period has not come or is not over. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** Weighted by size, over the cohorts that have reached a period: a share, people per cohort's person, or money per person. */
  readonly averages: readonly (number | null)[];
  /** The share that is there, whatever the cells show. */
  readonly rates: readonly (number | null)[];
}

export const query = (): Query => ({ measures: [] });

export function data(_answer: Answer, asked: Asked): CohortMap {
  const cohorts = cohortsOf(asked);
  const wanted = asked.settings.own?.[SHOWS_KEY];
  const valued = cohorts.cohorts.some(({ value }) => value !== null);
  const shows = SHOWS.find((one) => one === wanted && (one !== "value" || valued)) ?? "rate";
  const rates = pooled(cohorts).map(rateOf);
  return {
    ...cohorts,
    shows,
    cells: cohorts.cohorts.map((cohort) => cellsOf(cohort, shows)),
    rates,
    averages: shows === "value" ? pooled(cohorts, ({ value }) => value ?? []).map(rateOf) : rates,
  };
}

function cellsOf({ users, value, size }: ShownCohort, shows: Shows): readonly (number | null)[] {
  if (shows === "users") return users;
  if (shows === "value") return value ?? [];
  // A table of shares without sizes has them already.
  return size === null ? users : users.map((one) => (one === null ? null : one / size));
}

/** The first period after the beginning, and the last that half of the cohorts have reached; places among the periods. */
export function toldPeriods({ periods, cohorts, rates }: CohortMap): { readonly first: number; readonly later: number | null } | null {
  const reached = (at: number): number => cohorts.filter(({ users }) => (users[at] ?? null) !== null).length;
  const first = periods.findIndex((number, at) => number >= 1 && rates[at] !== null && rates[at] !== undefined);
  if (first < 0) return null;
  const later = periods.findLastIndex((_, at) => at > first && reached(at) * 2 >= cohorts.length && (rates[at] ?? null) !== null);
  return { first, later: later < 0 ? null : later };
}
