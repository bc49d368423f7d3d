const DAY_MS = 86_400_000;
/** Serial 0 of the 1900 system, counted back from 1 March 1900, before which Excel has a leap day that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_TRUE_SERIAL = 61;

/** Months count from zero. */
export function dateOfSerial(serial: number): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + (serial < FIRST_TRUE_SERIAL ? serial + 1 : serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

export function serialOfDate(year: number, month: number, day: number): number {
  const serial = Math.round((Date.UTC(year, month, day) - EPOCH) / DAY_MS);
  return serial < FIRST_TRUE_SERIAL ? serial - 1 : serial;
}
