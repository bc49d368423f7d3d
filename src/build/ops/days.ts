const MS_PER_DAY = 86_400_000;
/** 1 January 1970 as an Excel serial. */
const UNIX_EPOCH = 25569;

/** The calendar day of a moment where this runs, as an Excel serial. */
export const serialOfMoment = (moment: Date): number =>
  UNIX_EPOCH + Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / MS_PER_DAY);

/** An ISO day as an Excel serial; `at` says where it was given. */
export function serialOfDay(text: string, at: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(moment)) throw new Error(`${at} takes a date such as 2026-03-05, not “${text}”.`);
  return UNIX_EPOCH + moment / MS_PER_DAY;
}

export const dayOfSerial = (serial: number): string => new Date((Math.floor(serial) - UNIX_EPOCH) * MS_PER_DAY).toISOString().slice(0, 10);
