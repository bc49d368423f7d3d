import { firstDayOfMonth, monthOfDay } from "../numeric/calendar";

/** The last day Excel knows: 31 December 9999. */
export const LAST_DAY = 2_958_465;

/** Months count from 1. Day 0 is "0 January 1900", as Excel has it. */
export function dateOfDay(day: number): { year: number; month: number; day: number } {
  if (day === 0) return { year: 1900, month: 1, day: 0 };
  const month = monthOfDay(day);
  return { year: 1900 + Math.floor(month / 12), month: month - Math.floor(month / 12) * 12 + 1, day: day - firstDayOfMonth(month) + 1 };
}

/** The day of a date; months and days beyond their end roll on. 29 February 1900 is day 60. */
export const dayOfDate = (year: number, month: number, day: number): number => firstDayOfMonth((year - 1900) * 12 + month - 1) + day - 1;

/** How many days a month has, February 1900 with its 29th. */
export const daysInMonth = (year: number, month: number): number => dayOfDate(year, month + 1, 1) - dayOfDate(year, month, 1);

/** 0 is Saturday, 1 Sunday and so on, as Excel counts the days of 1900. */
export const weekdayOfDay = (day: number): number => ((Math.floor(day) % 7) + 7) % 7;
