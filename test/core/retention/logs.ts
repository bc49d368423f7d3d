import fc from "fast-check";
import { readEventLog, type EventLog } from "../../../src/core/retention/event-log";

export interface PlainEvent {
  readonly id: string;
  readonly time: number;
}

/** Up to 80 events of up to 12 users within 40 days, times in whole minutes. 46082 is 1 March 2026. */
export const plainLogs = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 11 }).map((n) => `u${n}`),
    time: fc.integer({ min: 0, max: 40 * 1440 - 1 }).map((minute) => 46_082 + minute / 1440),
  }),
  { minLength: 1, maxLength: 80 },
);

export const logOf = (events: readonly PlainEvent[]): EventLog =>
  readEventLog(
    events.map(({ id }) => [id]),
    events.map(({ time }) => [time]),
  );
