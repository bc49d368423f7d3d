import { serialOfTime } from "../../core/cells/serial-date";

/**
 * The serial, in UTC, of a count of seconds or milliseconds since 1970, as logs write times; null where the count is none of a time between
 * September 2001 and September 2039, which ten or thirteen digits are.
 */
export function serialSinceEpoch(count: number): number | null {
  if (count >= 1e9 && count < 2.2e9) return serialOfTime(count * 1000);
  if (count >= 1e12 && count < 2.2e12) return serialOfTime(count);
  return null;
}

/** As serialSinceEpoch, of a cell that holds nothing but the count. */
export function epochOf(cell: unknown): number | null {
  if (typeof cell === "number") return serialSinceEpoch(cell);
  return typeof cell === "string" && /^\s*(?:\d{10}|\d{13})\s*$/.test(cell) ? serialSinceEpoch(Number(cell)) : null;
}
