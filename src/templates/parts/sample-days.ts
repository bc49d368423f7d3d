import { dateOfDay, dayOfDate, daysInMonth } from "../../core/cells/calendar-days";
import { firstDayOfMonth, firstDayOfWeek, monthOfDay, weekOfDay } from "../../core/numeric/calendar";

/** A day of a sample, laid around the day of insertion. */
export type SampleDay = (today: number) => number;

/** The first day of the month so many months after that of `today`. */
export const firstOfMonth = (today: number, months: number): number => firstDayOfMonth(monthOfDay(today) + months);

/** So many days after the day of insertion, or before it. */
export const fromToday =
  (days: number): SampleDay =>
  (today) =>
    today + days;

/** So many days after the Monday of the week of insertion. */
export const fromMonday =
  (days: number): SampleDay =>
  (today) =>
    firstDayOfWeek(weekOfDay(today)) + days;

/** So many days after the first of the month that lies so many months off the month of insertion. */
export const fromMonth =
  (months: number, days = 0): SampleDay =>
  (today) =>
    firstOfMonth(today, months) + days;

/** A date in a year that lies so many years after the year of insertion. */
export const inYear =
  (years: number, month: number, day: number): SampleDay =>
  (today) =>
    dayOfDate(dateOfDay(today).year + years, month, day);

/** So many days after the day of insertion, but moved to the first or last day of its month where that lies beyond. */
export const withinMonth =
  (days: number): SampleDay =>
  (today) => {
    const { year, month } = dateOfDay(today);
    const first = dayOfDate(year, month, 1);
    return Math.min(Math.max(today + days, first), first + daysInMonth(year, month) - 1);
  };
