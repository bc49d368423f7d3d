import { HALF_SECOND } from "../numeric/day-of-time";
import type { Events } from "../retention/event-log";

export interface OrderedSteps {
  /** How many steps each user did in order, from 0. */
  readonly reached: Uint8Array;
  /** The first event of the first step, for each user; −1 for those who never entered. */
  readonly entered: Int32Array;
}

/** In the place of a time that does not exist. */
const NEVER = -Infinity;

/**
 * Ordered steps within a window: a user has done step k where an event of step 1 is followed by events of steps 2 to k, in this order and
 * not later than `windowDays` after that of step 1; other events may lie between, and the best attempt counts (windowFunnel in ClickHouse,
 * a loose-order funnel in Mixpanel). Events of the same time count in the order of the steps, because dates without a time of day say no
 * other. Only attempts that begin in [`from`, `to`) count, both Excel serials; steps after that still do.
 *
 * @param stepOf The step of each event, from 0; −1 for none.
 */
export function orderedSteps(
  log: Events,
  stepOf: Int32Array,
  steps: number,
  windowDays: number,
  from = -Infinity,
  to = Infinity,
): OrderedSteps {
  const { events, start } = eventsByUser(log, stepOf);
  const timeOf = (event: number): number => log.time[event] as number;
  const inOrder = (a: number, b: number): number => timeOf(a) - timeOf(b) || (stepOf[a] as number) - (stepOf[b] as number) || a - b;
  // When the latest attempt of a user began that has come as far as each step. A later one leaves more time.
  const began = new Float64Array(steps);
  const reached = new Uint8Array(log.users);
  const entered = new Int32Array(log.users).fill(-1);
  for (let user = 0; user < log.users; user += 1) {
    const own = events.subarray(start[user], start[user + 1]);
    if (own.length === 0) continue;
    if (own.length > 1) own.sort(inOrder);
    began.fill(NEVER);
    for (const event of own) {
      const [step, time] = [stepOf[event] as number, timeOf(event)];
      if (step === 0) {
        if (time + HALF_SECOND < from || time + HALF_SECOND >= to) continue;
        began[0] = time;
        if (entered[user] === -1) entered[user] = event;
      } else {
        const begin = began[step - 1] as number;
        if (begin === NEVER || time - begin > windowDays + HALF_SECOND) continue;
        began[step] = begin;
      }
      if (step >= (reached[user] as number)) reached[user] = step + 1;
    }
  }
  return { reached, entered };
}

/** The events that are a step, those of each user together: a counting sort. */
function eventsByUser(log: Events, stepOf: Int32Array): { readonly events: Int32Array; readonly start: Int32Array } {
  const start = new Int32Array(log.users + 1);
  for (let event = 0; event < log.count; event += 1) {
    const after = (log.user[event] as number) + 1;
    if ((stepOf[event] as number) >= 0) start[after] = (start[after] as number) + 1;
  }
  for (let user = 1; user <= log.users; user += 1) start[user] = (start[user] as number) + (start[user - 1] as number);
  const place = start.slice();
  const events = new Int32Array(start[log.users] as number);
  for (let event = 0; event < log.count; event += 1) {
    if ((stepOf[event] as number) < 0) continue;
    const user = log.user[event] as number;
    const at = place[user] as number;
    place[user] = at + 1;
    events[at] = event;
  }
  return { events, start };
}
