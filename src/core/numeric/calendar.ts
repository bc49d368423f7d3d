/**
 * Excel's calendar of whole days, 1900 system: 1 is 1 January 1900, and 60 is the 29 February 1900 that
 * never was, kept for compatibility with Lotus 1-2-3.
 */

/** Months since January 1900 of a day. */
export function monthOfDay(day: number): number {
  // Days since 1 March of year 0 of the proleptic Gregorian calendar; see Hinnant, "chrono-compatible low-level date algorithms".
  const shifted = day + (day < 60 ? 1 : 0) + 693_899;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  return (era * 400 + yearOfEra - 1900) * 12 + monthFromMarch + 2;
}

/** The first day of a month counted from January 1900. */
export function firstDayOfMonth(month: number): number {
  const fromMarch = month - 2;
  const year = 1900 + Math.floor(fromMarch / 12);
  const monthFromMarch = fromMarch - Math.floor(fromMarch / 12) * 12;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const day = era * 146_097 + dayOfEra - 693_899;
  return day < 60 ? day - 1 : day;
}

/** Weeks since the one that began on Monday, 2 January 1900 by Excel's count. */
export const weekOfDay = (day: number): number => Math.floor((day - 2) / 7);

/** The Monday a week began. */
export const firstDayOfWeek = (week: number): number => week * 7 + 2;
