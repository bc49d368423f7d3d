import fc from "fast-check";
import { activeCurve } from "../../../src/core/retention/active-curve";
import { activeUsers } from "../../../src/core/retention/active-users";
import { logOf, plainLogs } from "./logs";

test("the curve of active users has for every date what is counted for it alone", () => {
  fc.assert(
    fc.property(
      plainLogs,
      fc.integer({ min: 46_070, max: 46_130 }),
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 1, max: 35 }),
      (...all) => {
        const [events, from, days, window] = all;
        const log = logOf(events);
        const alone = Array.from({ length: days + 1 }, (_, day) => activeUsers(log, from + day, window));
        expect(activeCurve(log, from, from + days, window)).toEqual(alone);
      },
    ),
  );
});

test("a curve that ends before it begins has no date", () => {
  expect(activeCurve(logOf([{ id: "a", time: 46_082 }]), 46_083, 46_082, 7)).toEqual([]);
});
