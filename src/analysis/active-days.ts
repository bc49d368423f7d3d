import { isUnique, type UniqueMeasure } from "../reading/roles/role";
import type { TableReading } from "../reading/table-reading";
import { columnOf } from "./aggregate";
import { isLog } from "./event-log";

/** How many different people were active, a row for each day. */
export interface ActiveDays {
  readonly role: UniqueMeasure;
  readonly header: string;
  /** Whether each day counts the people of that day alone, and not those of some days up to it. */
  readonly isOfOneDay: boolean;
}

/** Says that people are counted anew for each day. "Users" or "visitors" of a day may be new ones, or members so far. */
const SAYS_ACTIVE = /^(?:(?:daily|weekly|monthly|\d+-day)\s+)?active\s+users?\b|^[dwm]au\b|活跃(?:用户|人数|会员|买家)|^[日周月]活/i;
const SAYS_SEVERAL = /\d|\bweekly\b|\bmonthly\b|^[wm]au\b|近|[周月]活/i;
const LEAST = 2;

/**
 * The table as a curve of active people: one column of them, and a row for each day without a gap. What has two rows of a day, or one
 * a week, is none, because people of several rows do not add. Null where it is none.
 */
export function activeDays(reading: TableReading): ActiveDays | null {
  const people = reading.columns.filter(({ role }) => isUnique(role));
  const [column] = people;
  const days = columnOf(reading, "date")?.values ?? [];
  if (!column || people.length > 1 || column.at === null || !SAYS_ACTIVE.test(column.header.trim()) || isLog(reading)) return null;
  const isWhole = column.values.every((value) => Number.isInteger(value) && Number(value) >= 0);
  const sorted = days.map(Number).sort((a, b) => a - b);
  const isDaily = days.every((day) => Number.isInteger(day)) && sorted.every((day, at) => at === 0 || day === (sorted[at - 1] ?? 0) + 1);
  if (days.length < LEAST || !isWhole || !isDaily) return null;
  return { role: column.role as UniqueMeasure, header: column.header, isOfOneDay: !SAYS_SEVERAL.test(column.header) };
}
