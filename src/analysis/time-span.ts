import { periodOf, periodsBetween, type Grain } from "./periods";
import type { TimeSpan } from "./query";

const NO_TIME: TimeSpan = { periods: [], unfinished: false, partialStart: false, datedByMonth: false };

/** The periods that days fall into, without gaps, and how whole the outer ones are. */
export function timeSpan(days: readonly (number | null)[], grain: Grain): TimeSpan {
  let first = Infinity,
    last = -Infinity,
    monthly = grain === "month";
  const known = new Map<number, boolean>();
  const isFirst = (day: number): boolean => {
    const before = known.get(day) ?? periodOf(day, "month").start === day;
    known.set(day, before);
    return before;
  };
  for (const moment of days) {
    if (moment === null) continue;
    const day = Math.floor(moment);
    first = Math.min(first, day);
    last = Math.max(last, day);
    monthly &&= isFirst(day);
  }
  if (last < first) return NO_TIME;
  const periods = periodsBetween(first, last, grain);
  const [begin, end] = [periods[0]?.start ?? first, periods.at(-1)?.end ?? last];
  return { periods, unfinished: last < end && !monthly, partialStart: begin < Math.floor(first), datedByMonth: monthly };
}
