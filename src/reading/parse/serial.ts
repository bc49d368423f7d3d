import { serialOfDate } from "../../core/cells/serial-date";

/** The serial of a day that a text states, or null where the calendar has no such day. Years after 2199 are misread rather than meant. */
export const statedDay = (year: number, month: number, day: number): number | null => (year > 2199 ? null : serialOfDate(year, month, day));

/** Serials that are plausible dates of business data: 2000 to 2099. */
export const isPlausibleSerial = (value: number): boolean => value >= 36_526 && value < 73_051;
