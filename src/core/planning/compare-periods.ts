import { DomainError } from "../errors";
import { isoDayOfSerial } from "../cells/serial-date";
import { periodsOf, sameDayOfMonth, type Grain, type Weekday } from "../numeric/periods";
import { sumOfDays, type DailySeries } from "./daily-series";

/** Days from one to another, both included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ComparedPeriods {
  readonly current: Stretch;
  readonly before: Stretch;
  readonly yearBefore: Stretch;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The period to date that holds `asOf`, the one before it to the same day, and the same a year before. Where the last day of a period is
 * reached the compared ones are taken whole, so that February meets all of January. Weeks are 7 and 364 days back, which keeps weekdays.
 */
export function comparedPeriods(asOf: number, grain: Exclude<Grain, "day">, weekStart: Weekday): ComparedPeriods {
  const { of, start } = periodsOf(grain, weekStart);
  const period = of(asOf);
  const from = start(period);
  if (grain === "week") {
    const back = (days: number): Stretch => ({ from: from - days, to: asOf - days });
    return { current: { from, to: asOf }, before: back(7), yearBefore: back(364) };
  }
  const months = MONTHS[grain];
  const isWhole = asOf + 1 === start(period + 1);
  const back = (count: number): Stretch => ({
    from: start(period - count / months),
    to: isWhole ? start(period - count / months + 1) - 1 : sameDayOfMonth(asOf, -count),
  });
  return { current: { from, to: asOf }, before: back(months), yearBefore: back(12) };
}

/** The sum of a stretch. Faults `na` where the list begins after it did: what was before is not known. */
export function sumOfStretch(series: DailySeries, { from, to }: Stretch): number {
  if (series.first > from) throw new DomainError("na", "list-begins-later", { date: isoDayOfSerial(series.first) });
  return sumOfDays(series, from, to);
}
