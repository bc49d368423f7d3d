import { dateOfSerial, serialOfDate } from "../core/cells/serial-date";
import { periodOf, type Period } from "./periods";

/** Days that are often looked at, counted from the last day that a table has. */
export type PresetKey = "days7" | "days28" | "month" | "monthBefore" | "days90" | "year";

export interface PeriodPreset extends Period {
  readonly key: PresetKey;
}

/**
 * The presets that say less than the whole table. A month or a year that is still running ends with the last day there is, so that what
 * it is held against is as long.
 */
export function periodPresets({ start, end }: Period): readonly PeriodPreset[] {
  const month = periodOf(end, "month");
  const before = periodOf(month.start - 1, "month");
  const newYear = serialOfDate(dateOfSerial(end).year, 1, 1) ?? end;
  const last = (key: PresetKey, days: number): PeriodPreset => ({ key, start: end - days + 1, end });
  const presets: readonly PeriodPreset[] = [
    last("days7", 7),
    last("days28", 28),
    { key: "month", start: month.start, end },
    { key: "monthBefore", ...before },
    last("days90", 90),
    { key: "year", start: newYear, end },
  ];
  return presets.filter((one) => one.end > start && (one.start > start || one.end < end));
}
