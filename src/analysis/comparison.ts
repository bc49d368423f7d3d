import { dateOfSerial, serialOfDate } from "../core/cells/serial-date";
import type { Period } from "./periods";

/** What a period is held against: as many days directly before it, the same weekdays before it, or the same days a year before. */
export type Comparison = "before" | "weekdaysBefore" | "yearBefore";

const WEEK = 7;
const DAYS_OF_YEAR = 365;

/** The days that a period is held against. */
export function comparedPeriod({ start, end }: Period, comparison: Comparison): Period {
  const days = end - start + 1;
  switch (comparison) {
    case "before":
      return { start: start - days, end: start - 1 };
    case "weekdaysBefore": {
      const back = Math.ceil(days / WEEK) * WEEK;
      return { start: start - back, end: end - back };
    }
    case "yearBefore":
      return { start: yearBefore(start), end: yearBefore(end) };
  }
}

/** The same day a year before; 29 February becomes the 28th. */
function yearBefore(serial: number): number {
  const { year, month, day } = dateOfSerial(serial);
  return serialOfDate(year - 1, month, day) ?? serialOfDate(year - 1, month, day - 1) ?? serial - DAYS_OF_YEAR;
}
