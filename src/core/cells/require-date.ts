import { DomainError, type FaultDetail } from "../errors";
import { daysInMonth, LAST_DAY } from "./calendar-days";
import { UNIX_EPOCH } from "./serial-date";

const END_OF_CALENDAR = LAST_DAY + 1;

/** Whether a number is a day or a time of Excel's calendar. 0 is none: it is what some hosts make of a blank. */
export const isInCalendar = (serial: number): boolean => serial > 0 && serial < END_OF_CALENDAR;

/**
 * That a number is a date Excel knows. What people paste instead is called by its name: the digits of a date, 20260301, and seconds or
 * milliseconds since 1970. `param` is what a fault calls it.
 *
 * @throws DomainError `num` outside the calendar.
 */
export function requireDate(serial: number, param: string): void {
  if (isInCalendar(serial)) return;
  const digits = dateInDigits(serial);
  if (digits) throw new DomainError("num", "date-in-digits", { param, got: serial, ...digits });
  const perDay = unitsPerDay(serial);
  if (perDay !== undefined) throw new DomainError("num", "unix-time", { param, got: serial, perDay, epoch: UNIX_EPOCH });
  throw new DomainError("num", "outside-calendar", { param, got: serial });
}

/** The date that digits run together spell, 20260301; undefined where the calendar has no such day. Years 1900 to 9999. */
function dateInDigits(number: number): FaultDetail | undefined {
  if (!Number.isInteger(number) || number < 19_000_101 || number > 99_991_231) return undefined;
  const [year, month, day] = [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** How many seconds or milliseconds since 1970 a day has, by the size of a number that reads as such a time. */
function unitsPerDay(number: number): number | undefined {
  if (number >= 1e9 && number <= 1e10) return 86_400;
  return number >= 1e12 && number <= 1e13 ? 86_400_000 : undefined;
}
