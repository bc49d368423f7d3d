import { UNIX_EPOCH } from "../../core/cells/serial-date";
import { offsetsOfZone } from "./offsets-of-zone";
import { DAY_SECONDS, offsetAt } from "./wall-clock";

/** Instants as the wall clock of a zone shows them, in place. */
export function onWallClock(time: Float64Array, zone: string | undefined): Float64Array {
  if (zone === undefined || time.length === 0) return time;
  const secondsOf = (serial: number): number => Math.round((serial - UNIX_EPOCH) * DAY_SECONDS);
  const ends = [time.reduce((a, b) => Math.min(a, b)), time.reduce((a, b) => Math.max(a, b))] as const;
  const offsets = offsetsOfZone(zone, secondsOf(ends[0]), secondsOf(ends[1]));
  for (let i = 0; i < time.length; i += 1) {
    const seconds = secondsOf(time[i] as number);
    time[i] = (seconds + offsetAt(offsets, seconds)) / DAY_SECONDS + UNIX_EPOCH;
  }
  return time;
}
