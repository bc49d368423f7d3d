import { serialOfIsoDay } from "../../core/cells/serial-date";

/** An ISO day as an Excel serial; `at` says where it was given. */
export function serialOfDay(text: string, at: string): number {
  const serial = serialOfIsoDay(text);
  if (serial === null) throw new Error(`${at} takes a date such as 2026-03-05, not “${text}”.`);
  return serial;
}
