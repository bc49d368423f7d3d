import type { CellRows } from "./cells-in-shape";
import type { EventLog } from "./event-log";
import { dayOfTime } from "../numeric/day-of-time";
import { firstTimes, retainedSince, type Retained, type RetentionQuestion } from "./retention-log";
import { settledId } from "./settled-id";

/** Two lists that count users alike: who began and when, and what they did. */
export interface StartAndReturn {
  readonly starts: EventLog;
  /** Users have the numbers of `starts`; those who never began have none, −1. */
  readonly events: EventLog;
}

/** The text of each user's id, as a cell shows it. Users are numbered in order of first appearance. */
function idsOf(log: EventLog, cells: CellRows): string[] {
  const width = cells[0]?.length ?? 0;
  const ids: string[] = [];
  for (let row = 0; row < log.count && ids.length < log.users; row += 1) {
    const at = log.position[row] as number;
    if (log.user[row] === ids.length) ids.push(settledId(String(cells[Math.floor(at / width)]?.[at % width])));
  }
  return ids;
}

/** Brings the two lists together by their ids: 12 and "12" are one user in both. */
export function startAndReturn(starts: EventLog, startIds: CellRows, events: EventLog, eventIds: CellRows): StartAndReturn {
  const numbers = new Map(idsOf(starts, startIds).map((id, number) => [id, number]));
  const known = idsOf(events, eventIds).map((id) => numbers.get(id) ?? -1);
  return { starts, events: { ...events, user: events.user.map((user) => known[user] as number), users: starts.users } };
}

/**
 * Retention with a start of its own, such as the sign-up: whoever began is judged by what he did afterwards. The last day that counts is
 * that of `asOf`, or of the last event; starts later than that are left out.
 *
 * @throws DomainError `na` where nobody is old enough yet.
 */
export function retainedFrom({ starts, events }: StartAndReturn, question: RetentionQuestion): Retained {
  const end = dayOfTime(question.asOf ?? events.last) + 1;
  return retainedSince(firstTimes(starts, end), events, end, question);
}
