import { dateOfDay, dayOfDate, weekdayOfDay } from "../../../../core/cells/calendar-days";

/** The days from the first up to the one before `end`. */
export interface Period {
  readonly first: number;
  readonly end: number;
}

const DAYS = { yesterday: -1, today: 0, tomorrow: 1 } as const;
const STEPS = { last: -1, this: 0, next: 1 } as const;
const WEEK = 7;

/**
 * The days that a filter's name stands for, seen from a day; undefined for other names. Weeks begin on Sunday, and the year to date ends
 * with that day. Source: ECMA-376, part 1, 18.18.26 "ST_DynamicFilterType".
 */
export function periodOf(name: string, today: number): Period | undefined {
  const day = DAYS[name as keyof typeof DAYS] as number | undefined;
  if (day !== undefined) return { first: today + day, end: today + day + 1 };
  const { year, month } = dateOfDay(today);
  const months = (from: number, count: number): Period => ({ first: dayOfDate(year, from, 1), end: dayOfDate(year, from + count, 1) });
  if (name === "yearToDate") return { first: dayOfDate(year, 1, 1), end: today + 1 };
  const [, which = "", unit] = /^(last|this|next)(Week|Month|Quarter|Year)$/.exec(name) ?? [];
  const step = STEPS[which as keyof typeof STEPS] as number | undefined;
  if (step === undefined) return undefined;
  if (unit === "Month") return months(month + step, 1);
  if (unit === "Quarter") return months(month - ((month - 1) % 3) + 3 * step, 3);
  if (unit === "Year") return months(1 + 12 * step, 12);
  // Sunday is the first day of a week, and 1 here.
  const sunday = today - ((weekdayOfDay(today) + WEEK - 1) % WEEK) + WEEK * step;
  return { first: sunday, end: sunday + WEEK };
}

/** Whether a day lies in the month or quarter of any year that a name such as "m11" or "q4" stands for; undefined for other names. */
export function isInPartOfYear(name: string): ((day: number) => boolean) | undefined {
  const [, unit, number] = /^([mq])(\d+)$/i.exec(name) ?? [];
  if (!unit) return undefined;
  const partOf = (month: number): number => (unit.toLowerCase() === "m" ? month : Math.ceil(month / 3));
  return (day) => partOf(dateOfDay(Math.floor(day)).month) === Number(number);
}
