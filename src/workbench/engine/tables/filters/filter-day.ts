import { dayOfDate } from "../../../../core/cells/calendar-days";

/** The serial of a day as a person chose it in a filter, which is kept as the moment at which it began for them. */
export function serialOfFilterDay(day: unknown): number {
  const date = new Date(day as string);
  return typeof day === "string" && !day.includes("T")
    ? dayOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    : dayOfDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
