import { UNIX_EPOCH } from "../../core/cells/serial-date";

export const DAY_SECONDS = 86_400;
/** From Excel's zero. */
export const SECONDS_TO_1970 = UNIX_EPOCH * DAY_SECONDS;

/** Seconds to add to an instant for the wall clock of a zone: `seconds[i]` from the instant `since[i]` on, in seconds since 1970. */
export interface ZoneOffsets {
  readonly since: readonly number[];
  readonly seconds: readonly number[];
}

/**
 * The changes of a zone's clock between two instants, in seconds since 1970, from the platform's own calendar: one time zone database for
 * every engine that is asked. Two changes
 * within a day are told from none only by what they leave behind, and no zone had such.
 *
 * @param zone As IANA names it: Asia/Shanghai.
 * @throws RangeError for a zone that does not exist.
 */
export function zoneOffsets(zone: string, first: number, last: number): ZoneOffsets {
  const offsetAt = offsetsOf(zone);
  const begin = Math.floor(first);
  const since = [-Infinity];
  const seconds = [offsetAt(begin)];
  for (let from = begin; from < last; from += DAY_SECONDS) {
    let [low, high] = [from, Math.min(from + DAY_SECONDS, Math.ceil(last))];
    const after = offsetAt(high);
    if (after === seconds.at(-1)) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle) === after) high = middle;
      else low = middle;
    }
    since.push(high);
    seconds.push(after);
  }
  return { since, seconds };
}

function offsetsOf(zone: string): (instant: number) => number {
  const parts = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric" } as const;
  const clock = new Intl.DateTimeFormat("en-US", { timeZone: zone, hourCycle: "h23", ...parts });
  return (instant) => {
    const found = Object.fromEntries(clock.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - instant;
  };
}

/** What to add to an instant, in seconds since 1970. */
export function offsetAt({ since, seconds }: ZoneOffsets, instant: number): number {
  let at = seconds.length - 1;
  while (at > 0 && instant < (since[at] as number)) at -= 1;
  return seconds[at] as number;
}
