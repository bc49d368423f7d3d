import { columnOf } from "../analysis/aggregate";
import { periodOf, type Period } from "../analysis/periods";
import { dateOfSerial } from "../core/cells/serial-date";
import type { TableReading } from "../reading/table-reading";

const WEEK = 7;
/** A table has days, not weeks or months, where rows stand on more than this share of its days. */
const DAILY = 0.5;

const lengthOf = ({ start, end }: Period): number => end - start + 1;

/**
 * The days that a report is about until others are chosen: the last whole month, or else whole weeks, or else the later half of the weeks
 * or months that a table has; always with as many days before them to be held against. Null where there are too few: then all days.
 */
export function usualPeriod(reading: TableReading): Period | null {
  const values = columnOf(reading, "date")?.values ?? [];
  const days = [...new Set(values.flatMap((value) => (typeof value === "number" ? [Math.floor(value)] : [])))].sort((a, b) => a - b);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const span = { start: first, end: last };
  return days.length / lengthOf(span) > DAILY ? ofDays(span) : laterHalf(days);
}

function ofDays(span: Period): Period | null {
  const running = periodOf(span.end, "month");
  const month = running.end === span.end ? running : periodOf(running.start - 1, "month");
  if (month.start - lengthOf(month) >= span.start) return month;
  const week = periodOf(span.end, "week");
  const end = week.end === span.end ? span.end : week.start - 1;
  const weeks = Math.floor((end - span.start + 1) / (2 * WEEK));
  return weeks === 0 ? null : { start: end - weeks * WEEK + 1, end };
}

/** Weeks and months bear the day they begin with: the last one reaches to its end. */
function laterHalf(days: readonly number[]): Period | null {
  const count = Math.floor(days.length / 2);
  const [start, last] = [days[days.length - count], days.at(-1)];
  if (count === 0 || start === undefined || last === undefined) return null;
  const months = days.every((day) => dateOfSerial(day).day === 1);
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
  return { start, end: months ? periodOf(last, "month").end : last + Math.min(...gaps) - 1 };
}
