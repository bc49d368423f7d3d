import fc from "fast-check";
import { activeUsers } from "../../../src/core/retention/active-users";
import { readEventLog } from "../../../src/core/retention/event-log";
import { stickiness } from "../../../src/core/retention/stickiness";
import { SIX_USERS } from "../../../src/functions/retention/six-users";
import { logOf, plainLogs } from "./logs";

describe("active users", () => {
  test("of the week to 10 March 2026 are all six", () => {
    expect(activeUsers(readEventLog(SIX_USERS.ids, SIX_USERS.times), 46_091, 7)).toBe(6);
  });

  test("equal a plain count with a Set for any log, date and window", () => {
    fc.assert(
      fc.property(plainLogs, fc.integer({ min: 46_080, max: 46_125 }), fc.integer({ min: 1, max: 30 }), (events, asOf, window) => {
        const seen = new Set(events.filter(({ time }) => Math.floor(time) <= asOf && Math.floor(time) > asOf - window).map(({ id }) => id));
        expect(activeUsers(logOf(events), asOf, window)).toBe(seen.size);
      }),
    );
  });

  test("of a day never exceed those of a month that ends with it, so stickiness stays a share", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const log = logOf(events);
        const last = Math.floor(Math.max(...events.map(({ time }) => time)));
        const ratio = stickiness(activeUsers(log, last, 1), activeUsers(log, last, 30));
        expect(ratio).toBeGreaterThan(0);
        expect(ratio).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a time of day in the date asked for does not matter", () => {
    expect(activeUsers(logOf([{ id: "a", time: 46_082.9 }]), 46_082.1, 1)).toBe(1);
  });
});
