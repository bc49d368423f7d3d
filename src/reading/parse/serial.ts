const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The Excel serial of a calendar day, or null where the calendar has no such day. Years 1901 to 2199. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1901 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? (time - EPOCH) / DAY : null;
}

/** Year, month and day of a serial of the 1900 system. */
export function dayOf(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Serials that are plausible dates of business data: 2000 to 2099. */
export const isPlausibleSerial = (value: number): boolean => value >= 36_526 && value < 73_051;
