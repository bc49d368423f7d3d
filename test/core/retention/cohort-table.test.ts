import fc from "fast-check";
import type { Grain } from "../../../src/core/numeric/periods";
import { cohortTable } from "../../../src/core/retention/cohort-table";
import { logOf, plainLogs, type PlainEvent } from "./logs";

/** The first day of a period by JavaScript's own calendar. */
function periodStart(day: number, grain: Grain): number {
  const date = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
  if (grain === "day") return day;
  if (grain === "week") return day - ((date.getUTCDay() + 6) % 7);
  return day - (date.getUTCDate() - 1);
}

/** Distinct active users by cohort and period, counted with Map and Set from the definition. */
function countedPlainly(events: readonly PlainEvent[], grain: Grain): Map<string, number> {
  const birth = new Map<string, number>();
  for (const { id, time } of events) birth.set(id, Math.min(Math.floor(time), birth.get(id) ?? Infinity));
  const users = new Map<string, Set<string>>();
  for (const { id, time } of events) {
    const key = `${periodStart(birth.get(id) as number, grain)}|${periodStart(Math.floor(time), grain)}`;
    users.set(key, (users.get(key) ?? new Set()).add(id));
  }
  return new Map([...users].map(([key, set]) => [key, set.size]));
}

const next = (start: number, grain: Grain, periods: number): number => {
  let day = start;
  for (let i = 0; i < periods; i += 1) day = periodStart(day + (grain === "day" ? 1 : grain === "week" ? 7 : 31), grain);
  return day;
};

describe.each(["day", "week", "month"] as const)("a cohort table by %s", (grain) => {
  test("equals a plain count with Map and Set for any log", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const plain = countedPlainly(events, grain);
        const counted = new Map<string, number>();
        for (const cohort of cohortTable(logOf(events), grain)) {
          cohort.active.forEach((users, period) => users > 0 && counted.set(`${cohort.start}|${next(cohort.start, grain, period)}`, users));
        }
        expect(counted).toEqual(plain);
      }),
    );
  });

  test("has every user in exactly one cohort, all of them active in period 0", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const cohorts = cohortTable(logOf(events), grain);
        expect(cohorts.reduce((sum, cohort) => sum + cohort.size, 0)).toBe(new Set(events.map(({ id }) => id)).size);
        for (const cohort of cohorts) {
          expect(cohort.active[0]).toBe(cohort.size);
          expect(Math.max(...cohort.active)).toBeLessThanOrEqual(cohort.size);
        }
      }),
    );
  });

  test("adds the values of all events up, none lost and none twice", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const log = logOf(events);
        const cohorts = cohortTable(log, grain, undefined, new Float64Array(log.count).fill(1));
        expect(cohorts.flatMap((cohort) => cohort.value).reduce((a, b) => a + b, 0)).toBe(events.length);
      }),
    );
  });

  test("ends with the period of the last day, which makes a triangle", () => {
    fc.assert(
      fc.property(plainLogs, (events) => {
        const last = periodStart(Math.floor(Math.max(...events.map(({ time }) => time))), grain);
        for (const cohort of cohortTable(logOf(events), grain)) expect(next(cohort.start, grain, cohort.active.length - 1)).toBe(last);
      }),
    );
  });
});

test("events after the last day asked for are as if they had not happened", () => {
  const events = [
    { id: "a", time: 46_082.5 },
    { id: "b", time: 46_090 },
    { id: "a", time: 46_120 },
  ];
  expect(cohortTable(logOf(events), "month", 46_100)).toEqual([{ start: 46_082, size: 2, active: [2], value: [0] }]);
});

test("a stray date that would need more columns than a sheet has is refused", () => {
  expect(() =>
    cohortTable(
      logOf([
        { id: "a", time: 1 },
        { id: "b", time: 46_000 },
      ]),
      "day",
    ),
  ).toThrow(expect.objectContaining({ kind: "num", key: "too-many-periods" }));
});
