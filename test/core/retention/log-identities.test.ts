import fc from "fast-check";
import { DomainError } from "../../../src/core/errors";
import { activeUsers } from "../../../src/core/retention/active-users";
import { cohortTable } from "../../../src/core/retention/cohort-table";
import { pooledRetention } from "../../../src/core/retention/pooled-retention";
import { retentionFromLog, type DayWindow, type RetentionQuestion } from "../../../src/core/retention/retention-log";
import { logOf, plainLogs, type PlainEvent } from "./logs";

const window = fc.constantFrom<DayWindow>("calendar", "24h");
const lastDay = (events: readonly PlainEvent[]) => Math.floor(Math.max(...events.map(({ time }) => time)));

const rate = (events: readonly PlainEvent[], question: RetentionQuestion): number | undefined => {
  try {
    return retentionFromLog(logOf(events), question);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "na") return undefined;
    throw error;
  }
};

describe("functions of one log agree with each other", () => {
  test("pooling the daily cohort table gives the day-N retention of the log, for every N", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const cohorts = cohortTable(logOf(events), "day");
        const width = Math.max(...cohorts.map(({ active }) => active.length));
        const triangle = cohorts.map(({ active }) => Array.from({ length: width }, (_, day) => active[day] ?? null));
        pooledRetention(
          cohorts.map(({ size }) => size),
          triangle,
        ).forEach((pooled, day) => {
          expect(pooled instanceof DomainError ? undefined : pooled).toBe(rate(events, { day, mode: "nday", window: "calendar" }));
        });
      }),
    );
  });

  test("the cohort sizes of a table up to a day add up to the users active in the days since the first event", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const asOf = lastDay(events);
        const first = Math.floor(Math.min(...events.map(({ time }) => time)));
        const sizes = cohortTable(logOf(events), "week", asOf).reduce((sum, { size }) => sum + size, 0);
        expect(sizes).toBe(activeUsers(logOf(events), asOf, asOf - first + 1));
      }),
    );
  });
});

describe("retention of users who have all been seen long enough", () => {
  /** First seen early enough that twelve days have passed for all who count. */
  const settled = (events: readonly PlainEvent[]) => ({ asOf: lastDay(events), cohortTo: lastDay(events) - 13 });

  test("on day N or later never rises with N: it is a survival curve", () => {
    fc.assert(
      fc.property(plainLogs, window, (events, days) => {
        let before = 1;
        for (let day = 0; day <= 12; day += 1) {
          const now = rate(events, { day, mode: "unbounded", window: days, ...settled(events) });
          if (now === undefined) return;
          expect(now).toBeLessThanOrEqual(before);
          before = now;
        }
      }),
    );
  });

  test("within a bracket never falls as the bracket grows, and begins as day N itself", () => {
    fc.assert(
      fc.property(plainLogs, window, fc.integer({ min: 0, max: 5 }), (events, days, day) => {
        let before = rate(events, { day, mode: "nday", window: days, ...settled(events) });
        expect(rate(events, { day, mode: "bracket", bracketEnd: day, window: days, ...settled(events) })).toBe(before);
        for (let bracketEnd = day + 1; bracketEnd <= 12 && before !== undefined; bracketEnd += 1) {
          const now = rate(events, { day, mode: "bracket", bracketEnd, window: days, ...settled(events) }) as number;
          expect(now).toBeGreaterThanOrEqual(before);
          before = now;
        }
      }),
    );
  });

  test("within a bracket lies between that of its best day and the sum over its days", () => {
    fc.assert(
      fc.property(plainLogs, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 6 }), (events, day, more) => {
        const bracket = rate(events, { day, mode: "bracket", bracketEnd: day + more, window: "calendar", ...settled(events) });
        if (bracket === undefined) return;
        const single = Array.from(
          { length: more + 1 },
          (_, i) => rate(events, { day: day + i, mode: "nday", window: "calendar", ...settled(events) }) as number,
        );
        expect(bracket).toBeGreaterThanOrEqual(Math.max(...single));
        expect(bracket).toBeLessThanOrEqual(single.reduce((sum, share) => sum + share, 0) + 1e-12);
      }),
    );
  });

  test("on day 0 is everybody, by 24 hours as soon as somebody's first ones are over", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        expect(rate(events, { day: 0, mode: "nday", window: "calendar" })).toBe(1);
        const firstTime = Math.min(...events.map(({ time }) => time));
        expect(rate(events, { day: 0, mode: "nday", window: "24h" })).toBe(firstTime <= lastDay(events) ? 1 : undefined);
      }),
    );
  });
});

describe("day-1 retention of Amplitude's example, 1 December 17:59 and 2 December 17:00", () => {
  const first = 46_357 + (17 * 60 + 59) / 1440;
  const second = 46_358 + 17 / 24;
  const observed = { id: "b", time: 46_360 };
  const question = { day: 1, mode: "nday", cohortTo: 46_357 } as const;
  const of = (times: readonly number[], days: DayWindow) =>
    rate([...times.map((time) => ({ id: "a", time })), observed], { ...question, window: days });

  test("is retained by the calendar, and not by exact 24 hours: 23 hours and 1 minute have passed", () => {
    expect(of([first, second], "calendar")).toBe(1);
    expect(of([first, second], "24h")).toBe(0);
  });

  test("is retained by 24 hours once times are rounded down to the hour, as Amplitude does", () => {
    const toTheHour = (time: number) => Math.floor(time * 24 + 1e-9) / 24;
    expect(of([first, second].map(toTheHour), "24h")).toBe(1);
  });
});

describe("active users", () => {
  test("never fall as the window grows, and never exceed the daily ones added up", () => {
    fc.assert(
      fc.property(plainLogs, fc.integer({ min: 46_082, max: 46_125 }), (events, asOf) => {
        const log = logOf(events);
        let daily = 0;
        let before = 0;
        for (let days = 1; days <= 30; days += 1) {
          daily += activeUsers(log, asOf - days + 1, 1);
          const now = activeUsers(log, asOf, days);
          expect(now).toBeGreaterThanOrEqual(before);
          expect(now).toBeLessThanOrEqual(daily);
          before = now;
        }
      }),
    );
  });
});
