import { requireDate } from "../cells/require-date";
import type { EventLog } from "./event-log";

/**
 * The log itself, if all its times are dates Excel knows. Apart from reading the log, because a wrong type or size in a further
 * column is the graver fault. `timeName` is what faults call the times.
 *
 * @throws DomainError `num` for a time outside Excel's calendar.
 */
export function inCalendar(log: EventLog, timeName = "event_times"): EventLog {
  if (log.count === 0) return log;
  requireDate(log.first, timeName);
  requireDate(log.last, timeName);
  return log;
}
