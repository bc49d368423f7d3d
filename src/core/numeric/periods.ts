import { firstDayOfMonth, firstDayOfWeek, monthOfDay, weekOfDay } from "./calendar";

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

export type Weekday = (typeof WEEKDAYS)[number];
export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** Periods of the calendar, numbered one after the other. */
export interface Periods {
  readonly of: (day: number) => number;
  /** Excel serial of the first day. */
  readonly start: (period: number) => number;
}

const ofMonths = (months: number): Periods => ({
  of: (day) => Math.floor(monthOfDay(day) / months),
  start: (period) => firstDayOfMonth(period * months),
});

/** Quarters and years begin with January, weeks on a day of choice. */
export function periodsOf(grain: Grain, weekStart: Weekday = "monday"): Periods {
  if (grain === "day") return { of: (day) => day, start: (day) => day };
  if (grain !== "week") return ofMonths({ month: 1, quarter: 3, year: 12 }[grain]);
  const shift = WEEKDAYS.indexOf(weekStart);
  return { of: (day) => weekOfDay(day - shift), start: (week) => firstDayOfWeek(week) + shift };
}

/** The same day of another month, or its last day where it has none such: Excel's EDATE. */
export function sameDayOfMonth(day: number, months: number): number {
  const month = monthOfDay(day);
  const first = firstDayOfMonth(month + months);
  return first + Math.min(day - firstDayOfMonth(month), firstDayOfMonth(month + months + 1) - first - 1);
}
