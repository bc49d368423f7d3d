import fc from "fast-check";
import { answer } from "../../src/analysis/answer";
import type { Part } from "../../src/analysis/query";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

/** 1 March 2026, a Sunday. */
const FIRST = 46_082;
const NAMES = ["抖音", "小红书", "百度", "社群"];

interface Row {
  readonly day: number;
  readonly name: string;
  readonly spend: number;
  readonly revenue: number | null;
}

const ROW: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: 0, max: 80 }),
  name: fc.constantFrom(...NAMES),
  spend: fc.integer({ min: 1, max: 1000 }),
  revenue: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }),
});
/** One row has both measures, so that they are not kept apart, and there is more than one day. */
const LOG = fc
  .array(ROW, { minLength: 1, maxLength: 40 })
  .map((rows): readonly Row[] => [
    { day: 0, name: "抖音", spend: 10, revenue: 20 },
    { day: 1, name: "抖音", spend: 10, revenue: 20 },
    ...rows,
  ]);

const readingOf = (rows: readonly Row[]) =>
  readTable(
    cellsOf([
      ["日期", "渠道", "花费", "成交金额"],
      ...rows.map(({ day, name, spend, revenue }): CellValue[] => [FIRST + day, name, spend, revenue]),
    ]),
  );
const spent = (rows: readonly Row[]): number => rows.reduce((sum, { spend }) => sum + spend, 0);
const added = (parts: readonly Part[]): number => parts.reduce((sum, { value }) => sum + (value ?? 0), 0);

test("names, and the rest they are gathered in, add up to all rows, in whatever many they are shown", () =>
  fc.assert(
    fc.property(LOG, fc.integer({ min: 1, max: 5 }), (rows, most) => {
      const { groups, rest, all } = answer(readingOf(rows), { measures: ["spend"], by: "channel", most });
      const shown = [...groups, ...(rest ? [rest] : [])];
      expect(shown.length).toBeLessThanOrEqual(most);
      expect([added(shown), all.value]).toEqual([spent(rows), spent(rows)]);
      expect(groups.map(({ value }) => value)).toEqual(groups.map(({ value }) => value ?? 0).sort((a, b) => b - a));
    }),
  ));

test("the periods of each name add up to the name, by day, week and month", () =>
  fc.assert(
    fc.property(LOG, fc.constantFrom("day" as const, "week" as const, "month" as const), (rows, grain) => {
      const { groups, time } = answer(readingOf(rows), { measures: ["spend"], by: "channel", grain });
      for (const group of groups) {
        expect(group.parts).toHaveLength(time.periods.length);
        expect(added(group.parts)).toBe(group.value);
      }
    }),
  ));

test("a period, the one it is compared with, and a filter count the rows that are in them and no others", () =>
  fc.assert(
    fc.property(LOG, fc.integer({ min: 1, max: 80 }), fc.subarray(NAMES, { minLength: 1 }), (rows, split, names) => {
      const { all } = answer(readingOf(rows), {
        measures: ["spend"],
        period: { start: FIRST + split, end: FIRST + 80 },
        comparedWith: { start: FIRST, end: FIRST + split - 1 },
        filters: [{ header: "渠道", names }],
      });
      const wanted = rows.filter(({ name }) => names.includes(name));
      expect(all.value ?? 0).toBe(spent(wanted.filter(({ day }) => day >= split)));
      expect(all.before?.value ?? 0).toBe(spent(wanted.filter(({ day }) => day < split)));
    }),
  ));

test("each name has its own rows of the time it is compared with", () => {
  const rows = [
    { day: 0, name: "抖音", spend: 1, revenue: 1 },
    { day: 0, name: "百度", spend: 2, revenue: 1 },
    { day: 7, name: "抖音", spend: 30, revenue: 1 },
    { day: 7, name: "社群", spend: 40, revenue: 1 },
  ];
  const { groups } = answer(readingOf(rows), {
    measures: ["spend"],
    by: "channel",
    period: { start: FIRST + 7, end: FIRST + 7 },
    comparedWith: { start: FIRST, end: FIRST },
  });
  expect(groups.map(({ name, value, before }) => [name, value, before?.value])).toEqual([
    ["社群", 40, null],
    ["抖音", 30, 1],
  ]);
});

test("a ratio is that of the sums of rows which have all its parts, and says how many have not", () =>
  fc.assert(
    fc.property(LOG, (rows) => {
      const { groups, without, leftOut } = answer(readingOf(rows), { measures: ["spend", "revenue"], ratio: "roi", by: "channel" });
      for (const { name, value } of groups) {
        const whole = rows.filter((row) => row.name === name && row.revenue !== null);
        expect(value).toBeCloseTo(whole.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0) / spent(whole), 12);
      }
      const shown = new Set(groups.map(({ name }) => name));
      expect(leftOut).toBe(rows.filter(({ name, revenue }) => shown.has(name) && revenue === null).length);
      expect(new Set([...shown, ...without])).toEqual(new Set(rows.map(({ name }) => name)));
    }),
  ));

test("fewer names than are asked for have no answers of their own", () => {
  const reading = readingOf([0, 1].map((day) => ({ day, name: "抖音", spend: 5, revenue: 1 })));
  const { groups, all } = answer(reading, { measures: ["spend"], by: "channel", least: 2 });
  expect([groups, all.value]).toEqual([[], 10]);
});
