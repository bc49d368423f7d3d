import { serialOfTime } from "../../../core/cells/serial-date";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/;
const TIME = /^(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?$/;
const DAY_SECONDS = 86_400;

/** The serial, in the 1900 system, of a date, a time or both as strict files write them; undefined for anything else. */
export function serialOfIsoTime(text: string): number | undefined {
  const [, year, month, day, hours = "0", minutes = "0", seconds = "0"] = ISO.exec(text) ?? [];
  const clock = (h: string, m: string, s: string): number => (Number(h) * 3600 + Number(m) * 60 + Number(s)) / DAY_SECONDS;
  if (year !== undefined) return serialOfTime(Date.UTC(Number(year), Number(month) - 1, Number(day))) + clock(hours, minutes, seconds);
  const [, h, m, s] = TIME.exec(text) ?? [];
  return h === undefined ? undefined : clock(h, m ?? "0", s ?? "0");
}
