import { HALF_SECOND } from "../numeric/day-of-time";
import type { EventLog } from "../retention/event-log";

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
  log: EventLog,
  stepOf: Int32Array,
  steps: number,
  windowDays: number,
  from = -Infinity,
  to = Infinity,
): OrderedSteps {
  const timeOf = (event: number): number => log.time[event] as number;
  const events = [...stepOf.keys()].filter((event) => (stepOf[event] as number) >= 0);
  events.sort((a, b) => timeOf(a) - timeOf(b) || (stepOf[a] as number) - (stepOf[b] as number));
  // For each user and step: when the latest attempt began that has come so far. A later one leaves more time.
  const began = new Float64Array(log.users * steps).fill(NEVER);
  const reached = new Uint8Array(log.users);
  const entered = new Int32Array(log.users).fill(-1);
  for (const event of events) {
    const [user, step, time] = [log.user[event] as number, stepOf[event] as number, timeOf(event)];
    const at = user * steps + step;
    if (step === 0) {
      if (time + HALF_SECOND < from || time + HALF_SECOND >= to) continue;
      began[at] = time;
      if (entered[user] === -1) entered[user] = event;
    } else {
      const start = began[at - 1] as number;
      if (start === NEVER || time - start > windowDays + HALF_SECOND) continue;
      began[at] = start;
    }
    reached[user] = Math.max(reached[user] as number, step + 1);
  }
  return { reached, entered };
}
