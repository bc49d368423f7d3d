import { DomainError } from "../errors";
import type { EventLog } from "./event-log";

/** The day after the last of Excel's calendar, 31 December 9999. */
const END_OF_CALENDAR = 2_958_466;

/**
 * The log itself, if all its times are dates Excel knows. Apart from reading the log, because a wrong type or size in a further
 * column is the graver fault. `timeName` is what faults call the times.
 *
 * @throws DomainError `num` for a time outside Excel's calendar.
 */
export function inCalendar(log: EventLog, timeName = "event_times"): EventLog {
  if (log.first < 0) throw new DomainError("num", "out-of-range", { param: timeName, got: log.first, min: 0 });
  if (log.last >= END_OF_CALENDAR) throw new DomainError("num", "out-of-range", { param: timeName, got: log.last, below: END_OF_CALENDAR });
  return log;
}
