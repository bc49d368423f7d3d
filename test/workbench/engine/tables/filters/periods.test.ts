import fc from "fast-check";
import { periodOf } from "../../../../../src/workbench/engine/tables/filters/periods";

const dateOf = (serial: number): Date => new Date((serial - 25_569) * 86_400_000);

/** What two days of one period have in common, by JavaScript's own calendar. */
const SAME: Readonly<Record<string, (date: Date) => string>> = {
  Month: (date) => date.toISOString().slice(0, 7),
  Quarter: (date) => `${date.getUTCFullYear()} ${Math.floor(date.getUTCMonth() / 3)}`,
  Year: (date) => String(date.getUTCFullYear()),
  Week: (date) => String(Math.floor((date.getTime() / 86_400_000 + 4) / 7)),
};

test.each(Object.keys(SAME))("the last, this and the next %s follow each other without a gap, and each is one by the calendar", (unit) => {
  const same = SAME[unit]!;
  fc.assert(
    fc.property(fc.integer({ min: 30_000, max: 80_000 }), (today) => {
      const [last, current, next] = ["last", "this", "next"].map((which) => periodOf(which + unit, today)!);
      expect(current!.first <= today && today < current!.end).toBe(true);
      expect([last!.end, current!.end]).toEqual([current!.first, next!.first]);
      for (const { first, end } of [last!, current!, next!]) {
        expect(same(dateOf(end - 1))).toBe(same(dateOf(first)));
        expect([same(dateOf(first - 1)), same(dateOf(end))]).not.toContain(same(dateOf(first)));
      }
    }),
  );
});
