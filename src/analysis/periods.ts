import { dateOfSerial, serialOfDate } from "../core/cells/serial-date";

export type Grain = "day" | "week" | "month";

export interface Period {
  /** Serial of the first day. */
  readonly start: number;
  /** Serial of the last day. */
  readonly end: number;
}

/** Weeks begin on Monday; serial 2 of the 1900 system was one. */
export function periodOf(serial: number, grain: Grain): Period {
  const day = Math.floor(serial);
  if (grain === "day") return { start: day, end: day };
  if (grain === "week") {
    const start = day - ((((day - 2) % 7) + 7) % 7);
    return { start, end: start + 6 };
  }
  const { year, month } = dateOfSerial(day);
  const start = serialOfDate(year, month, 1) ?? day;
  const next = month === 12 ? serialOfDate(year + 1, 1, 1) : serialOfDate(year, month + 1, 1);
  return { start, end: (next ?? start + 31) - 1 };
}

/** All periods from the first date to the last, those without data too. */
export function periodsBetween(first: number, last: number, grain: Grain): readonly Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(first, grain); period.start <= last; period = periodOf(period.end + 1, grain)) periods.push(period);
  return periods;
}
