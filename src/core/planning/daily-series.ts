import { isBlank, isCellError, type CellValue } from "../cell";
import { requireDate } from "../cells/require-date";
import { headingAt, notADate, notANumberAmong } from "../cells/wrong-cell";
import { DomainError } from "../errors";
import { dayOfTime } from "../numeric/day-of-time";
import { cellsInShape, type CellRows } from "../retention/cells-in-shape";

/** A value for each day that has one; rows of one day are added up. */
export interface DailySeries {
  readonly byDay: ReadonlyMap<number, number>;
  /** The earliest and the latest day with a value; Infinity and −Infinity where there is none. */
  readonly first: number;
  readonly last: number;
  /** The earliest and the latest time as given, for `datesInCalendar`. */
  readonly firstTime: number;
  readonly lastTime: number;
}

/**
 * Reads dates and values of the same size, in any order. A row with a blank date (or 0, which older hosts make of a blank) or a blank
 * value is skipped: it has not been observed yet. Faults `value` for texts, error values and different sizes.
 */
export function readDailySeries(dates: CellRows, values: CellRows): DailySeries {
  const both = "dates, values";
  const rows = cellsInShape(values, dates, both);
  const given = rows.flat();
  const width = dates[0]?.length ?? 1;
  const days = dates.flat();
  if (days.length !== given.length) throw new DomainError("value", "size-mismatch", { param: both });
  const byDay = new Map<number, number>();
  let [first, last, firstTime, lastTime] = [Infinity, -Infinity, Infinity, -Infinity];
  days.forEach((when, row) => {
    const value = given[row] as CellValue;
    if (isCellError(when)) throw notADate(when, "dates");
    if (isCellError(value)) throw new DomainError("value", "text-in-range", { param: "values", position: row + 1, got: value.error });
    if (isBlank(when) || when === 0) return;
    const [line, at] = [Math.floor(row / width), row % width];
    if (typeof when !== "number") throw headingAt(dates, line, at, "dates") ?? notADate(when, "dates");
    if (isBlank(value)) return;
    if (typeof value !== "number") throw notANumberAmong(rows, line, at, "values");
    const day = dayOfTime(when);
    byDay.set(day, (byDay.get(day) ?? 0) + value);
    [first, last] = [Math.min(first, day), Math.max(last, day)];
    [firstTime, lastTime] = [Math.min(firstTime, when), Math.max(lastTime, when)];
  });
  return { byDay, first, last, firstTime, lastTime };
}

/** That all dates lie in Excel's calendar; apart from reading them, because a wrong type elsewhere is the graver fault. */
export function datesInCalendar(series: DailySeries): DailySeries {
  if (series.byDay.size === 0) return series;
  requireDate(series.firstTime, "dates");
  requireDate(series.lastTime, "dates");
  return series;
}

/** The values of the days from one to another, both included, 0 where there is none. */
export function sumOfDays({ byDay }: DailySeries, from: number, to: number): number {
  let [sum, size] = [0, 0];
  for (const [day, value] of byDay) {
    if (day < from || day > to) continue;
    sum += value;
    size += Math.abs(value);
  }
  // Sales and refunds that cancel out leave rounding dust, which is no base of a comparison.
  return Math.abs(sum) <= 1e-12 * size ? 0 : sum;
}
