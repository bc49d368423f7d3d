/**
 * Days as serials of Excel's 1900 system from 1 March 1900 on, where they agree with the calendar. `calendar-days.ts` has the sixty days
 * before, which Excel counts with a 29 February that never was.
 */
const DAY_MS = 86_400_000;
/** 1 January 1970. */
export const UNIX_EPOCH = 25_569;

/** The serial of a moment in milliseconds since 1970, UTC; its time of day is the fraction. */
export const serialOfTime = (ms: number): number => ms / DAY_MS + UNIX_EPOCH;

/** Milliseconds since 1970, UTC. */
export const timeOfSerial = (serial: number): number => Math.round((serial - UNIX_EPOCH) * DAY_MS);

/** The day of a moment on the clock's wall, whatever the time zone. */
export const serialOfToday = (now: Date): number => serialOfTime(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));

/** The serial of a day of the calendar, or null where it has no such day. Years 1901 to 9999. */
export function serialOfDate(year: number, month: number, day: number): number | null {
  if (year < 1901 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? serialOfTime(time) : null;
}

/** Year, month (from 1) and day of a serial. */
export function dateOfSerial(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(timeOfSerial(Math.floor(serial)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2026-03-05`. */
export const isoDayOfSerial = (serial: number): string => new Date(timeOfSerial(Math.floor(serial))).toISOString().slice(0, 10);

/** `2026-03-05`, with the time of day where there is one: `2026-03-05 14:30`. */
export function isoTextOfSerial(serial: number): string {
  const iso = new Date(timeOfSerial(serial)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 16).replace("T", " ");
}

/** The serial of `2026-03-05`; null for anything else. */
export function serialOfIsoDay(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Date.parse takes 30 February for a day of March.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : serialOfTime(time);
}

/** The midnight on the clock's wall with which a day begins. */
export function startOfDay(serial: number): Date {
  const { year, month, day } = dateOfSerial(serial);
  return new Date(year, month - 1, day);
}
