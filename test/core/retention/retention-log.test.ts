import fc from "fast-check";
import { DomainError } from "../../../src/core/errors";
import { retentionFromLog, type RetentionQuestion } from "../../../src/core/retention/retention-log";
import { SIX_USERS } from "../../../src/functions/retention/six-users";
import { readEventLog } from "../../../src/core/retention/event-log";
import { logOf, plainLogs, type PlainEvent } from "./logs";

/** The definition written down once more with Map and Set, as an independent count. */
function countedPlainly(events: readonly PlainEvent[], { day, mode, window, asOf, bracketEnd }: RetentionQuestion): number | undefined {
  const until = Math.floor(asOf ?? Math.max(...events.map(({ time }) => time)));
  const kept = events.filter(({ time }) => Math.floor(time) <= until);
  const birth = new Map<string, number>();
  for (const { id, time } of kept) birth.set(id, Math.min(time, birth.get(id) ?? Infinity));
  const last = bracketEnd ?? day;
  const mature = [...birth].filter(([, born]) =>
    window === "calendar" ? Math.floor(born) + last <= until : born + last + 1 <= until + 1 + 1e-9,
  );
  const back = mature.filter(([id, born]) =>
    kept.some((event) => {
      const age = window === "calendar" ? Math.floor(event.time) - Math.floor(born) : Math.floor(event.time - born + 1e-9);
      return event.id === id && (mode === "nday" ? age === day : mode === "unbounded" ? age >= day : age >= day && age <= last);
    }),
  );
  return mature.length === 0 ? undefined : back.length / mature.length;
}

const rate = (events: readonly PlainEvent[], question: RetentionQuestion): number | undefined => {
  try {
    return retentionFromLog(logOf(events), question);
  } catch (error) {
    if (error instanceof DomainError && error.kind === "na") return undefined;
    throw error;
  }
};

const questions = fc.record({
  day: fc.integer({ min: 0, max: 20 }),
  mode: fc.constantFrom("nday" as const, "unbounded" as const),
  window: fc.constantFrom("calendar" as const, "24h" as const),
  asOf: fc.option(fc.integer({ min: 46_080, max: 46_130 }), { nil: undefined }),
});

describe("retention from a log", () => {
  const six = readEventLog(SIX_USERS.ids, SIX_USERS.times);
  const of = (question: Partial<RetentionQuestion>) => retentionFromLog(six, { day: 1, mode: "nday", window: "calendar", ...question });

  test("of six users is as counted by hand", () => {
    expect(of({})).toBe(4 / 6);
    expect(of({ window: "24h" })).toBe(2 / 6);
    expect(of({ day: 7 })).toBe(3 / 5);
    expect(of({ day: 7, window: "24h" })).toBe(1 / 4);
    expect(of({ day: 2, mode: "unbounded" })).toBe(5 / 6);
    expect(of({ mode: "bracket", bracketEnd: 3 })).toBe(5 / 6);
    expect(of({ mode: "bracket", bracketEnd: 7 })).toBe(1);
    expect(of({ day: 0 })).toBe(1);
  });

  test("counts only users first seen within the dates asked for", () => {
    expect(of({ cohortFrom: 46_082, cohortTo: 46_082 })).toBe(1);
    expect(() => of({ cohortFrom: 46_090 })).toThrow(DomainError);
  });

  test("of Amplitude's example, 1 December 17:59 to 2 December 17:00, is retained by calendar and not by 24 hours", () => {
    const log = logOf([
      { id: "a", time: 46_357 + (17 * 60 + 59) / 1440 },
      { id: "a", time: 46_358 + 17 / 24 },
      { id: "b", time: 46_360 },
    ]);
    const question = { day: 1, mode: "nday", cohortTo: 46_357 } as const;
    expect(retentionFromLog(log, { ...question, window: "calendar" })).toBe(1);
    expect(retentionFromLog(log, { ...question, window: "24h" })).toBe(0);
  });

  test("counts a return exactly 24 hours later although date-times are rounded fractions", () => {
    for (let minute = 0; minute < 1440; minute += 7) {
      const log = logOf([
        { id: "a", time: 46_000 + minute / 1440 },
        { id: "a", time: 46_001 + minute / 1440 },
        { id: "b", time: 46_003 },
      ]);
      expect(retentionFromLog(log, { day: 1, mode: "nday", window: "24h", cohortTo: 46_000 })).toBe(1);
    }
  });

  test("equals a plain count with Map and Set for any log and question", () => {
    fc.assert(
      fc.property(plainLogs, questions, (events, question) => expect(rate(events, question)).toBe(countedPlainly(events, question))),
    );
  });

  test("equals the plain count within brackets", () => {
    fc.assert(
      fc.property(
        plainLogs,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom("calendar" as const, "24h" as const),
        (events, day, more, window) => {
          const question = { day, mode: "bracket", window, bracketEnd: day + more } as const;
          expect(rate(events, question)).toBe(countedPlainly(events, question));
        },
      ),
    );
  });

  test("does not depend on the order of the rows or on duplicates", () => {
    fc.assert(
      fc.property(plainLogs, questions, (events, question) =>
        expect(rate([...events, ...events].reverse(), question)).toBe(rate(events, question)),
      ),
    );
  });

  test("on day N or later is never below that of day N itself", () => {
    fc.assert(
      fc.property(plainLogs, questions, (events, question) => {
        const onDay = rate(events, { ...question, mode: "nday" });
        expect(rate(events, { ...question, mode: "unbounded" }) ?? 0).toBeGreaterThanOrEqual(onDay ?? 0);
      }),
    );
  });
});

describe("an event log", () => {
  test('takes 12 and "12" for the same user, and "012" for another', () => {
    const log = readEventLog([[12], ["12"], ["012"], [7], ["a"]], [[1], [2], [3], [4], [5]]);
    expect(log.users).toBe(4);
    expect(Array.from(log.user)).toEqual([0, 0, 1, 2, 3]);
  });

  test("skips rows with a blank id or time and keeps their positions", () => {
    const log = readEventLog([["a"], [""], ["b"], [null], ["c"]], [[1], [2], [""], [4], [5]]);
    expect(log.count).toBe(2);
    expect(Array.from(log.position)).toEqual([0, 4]);
  });

  test("takes a time of 0 for a blank, which is what older Excel makes of one", () => {
    const log = readEventLog([["a"], [0], [0]], [[46_000], [0], [46_001]]);
    expect(log.count).toBe(2);
    expect(Array.from(log.position)).toEqual([0, 2]);
  });

  test("refuses a date written as text, and ids and times of different sizes", () => {
    expect(() => readEventLog([["a"]], [["2026-03-01"]])).toThrow(expect.objectContaining({ kind: "value", key: "text-date" }));
    expect(() => readEventLog([["a"], ["b"]], [[1]])).toThrow(expect.objectContaining({ kind: "value", key: "size-mismatch" }));
  });

  test("reads a row as well as a column", () => {
    const log = readEventLog([["a", "b"]], [[1], [2]]);
    expect(Array.from(log.time)).toEqual([1, 2]);
  });
});
