import fc from "fast-check";
import { orderedSteps } from "../../../src/core/funnel/ordered-steps";
import { readEventLog } from "../../../src/core/retention/event-log";

/** Minutes within three days; many of them the same. */
const logs = fc.array(
  fc.record({ user: fc.integer({ min: 0, max: 3 }), minute: fc.integer({ min: 0, max: 71 }), step: fc.integer({ min: -1, max: 2 }) }),
  { minLength: 1, maxLength: 30 },
);
const DAY = 46_082;
const hour = (minute: number): number => minute / 24;

/** As far as any chain of events gets, tried one by one. */
function farthest(events: readonly { readonly minute: number; readonly step: number }[], window: number, from: number, to: number): number {
  const follow = (step: number, at: number, start: number): number =>
    events
      .filter((next) => next.step === step && next.minute >= at && next.minute - start <= window)
      .reduce((most, next) => Math.max(most, follow(step + 1, next.minute, start)), step);
  return events
    .filter(({ step, minute }) => step === 0 && minute >= from && minute < to)
    .reduce((most, { minute }) => Math.max(most, follow(1, minute, minute)), 0);
}

test("users come as far as an exhaustive search finds, from the first step on", () => {
  fc.assert(
    fc.property(logs, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 }), (events, window, firstDay) => {
      const log = readEventLog(
        events.map(({ user }) => [`u${user}`]),
        events.map(({ minute }) => [DAY + hour(minute)]),
      );
      const stepOf = Int32Array.from(events, ({ step }) => step);
      const { reached, entered } = orderedSteps(log, stepOf, 3, hour(window), DAY + firstDay, DAY + 3);
      for (let user = 0; user < log.users; user += 1) {
        const own = events.filter((_, event) => log.user[event] === user);
        expect(reached[user]).toBe(farthest(own, window, 24 * firstDay, 72));
        const starts = own.filter(({ step, minute }) => step === 0 && minute >= 24 * firstDay).map(({ minute }) => minute);
        const first = entered[user] as number;
        expect(first === -1 ? Infinity : events[first]?.minute).toBe(Math.min(...starts));
      }
    }),
  );
});
