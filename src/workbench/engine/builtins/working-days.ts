import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { LAST_DAY, weekdayOfDay } from "../../../core/cells/calendar-days";
import { NUM, VALUE } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { overElements } from "../../../functions/formula/over-elements";
import { plainDay, plainNumber } from "./dates";
import { rowsOf, single, type SheetFunctionDefinition } from "./sheet-function";

/**
 * NETWORKDAYS and WORKDAY: the library's WORKDAY.INTL counted from the wrong day where a weekend was named, and none of them took the texts
 * of dates. Sources: Microsoft Support, "NETWORKDAYS.INTL function", "WORKDAY.INTL function".
 */
type FreeDays = ReadonlySet<number>;

/** Which weekdays are free, by Excel's numbers; 0 is Saturday. */
function weekendOf(cell: CellValue): FreeDays | CellError {
  if (typeof cell === "string") {
    if (!/^[01]{7}$/.test(cell)) return VALUE;
    // The text begins with Monday.
    return new Set([...cell].flatMap((free, i) => (free === "1" ? [(i + 2) % 7] : [])));
  }
  const kind = plainNumber.read(cell);
  if (isCellError(kind)) return kind;
  const first = Math.trunc(kind);
  if (first >= 1 && first <= 7) return new Set([(first + 6) % 7, first % 7]);
  return first >= 11 && first <= 17 ? new Set([(first - 10) % 7]) : NUM;
}

function holidaysOf(arg: RawArgument | undefined): FreeDays | CellError {
  const days = new Set<number>();
  for (const cell of rowsOf(arg ?? null).flat()) {
    if (cell === null) continue;
    const day = plainDay.read(cell);
    if (isCellError(day)) return day;
    days.add(day);
  }
  return days;
}

const works = (day: number, weekend: FreeDays, holidays: FreeDays): boolean => !weekend.has(weekdayOfDay(day)) && !holidays.has(day);

function between(from: number, to: number, weekend: FreeDays, holidays: FreeDays): number {
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1) if (works(day, weekend, holidays)) count += 1;
  return from <= to ? count : -count;
}

function later(from: number, days: number, weekend: FreeDays, holidays: FreeDays): CellValue {
  if (weekend.size === 7) return VALUE;
  const step = Math.sign(days);
  let day = from;
  for (let left = Math.abs(days); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_DAY) return NUM;
    if (works(day, weekend, holidays)) left -= 1;
  }
  return day;
}

type Count = (from: number, second: number, weekend: FreeDays, holidays: FreeDays) => CellValue;

function counting(
  name: string,
  secondIsDay: boolean,
  international: boolean,
  count: Count,
  format?: () => string,
): SheetFunctionDefinition {
  return {
    name,
    min: 2,
    max: international ? 4 : 3,
    ...(format && { format }),
    compute([start = null, second = null, ...rest]) {
      const weekend = weekendOf(international && rest[0] !== undefined ? (single(rest[0]) ?? 1) : 1);
      if (isCellError(weekend)) return weekend;
      const holidays = holidaysOf(rest[international ? 1 : 0]);
      if (isCellError(holidays)) return holidays;
      return overElements([start, second], (a = null, b = null) => {
        const from = plainDay.read(a);
        if (isCellError(from)) return from;
        const other = (secondIsDay ? plainDay : plainNumber).read(b);
        return isCellError(other) ? other : count(from, Math.trunc(other), weekend, holidays);
      });
    },
  };
}

export const workingDays = (shortDate: string): readonly SheetFunctionDefinition[] => [
  counting("NETWORKDAYS", true, false, between),
  counting("NETWORKDAYS.INTL", true, true, between),
  counting("WORKDAY", false, false, later, () => shortDate),
  counting("WORKDAY.INTL", false, true, later, () => shortDate),
];
