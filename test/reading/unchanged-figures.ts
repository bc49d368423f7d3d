import fc from "fast-check";
import { totalsOf } from "../../src/analysis/table-totals";
import { isoDayOfSerial } from "../../src/core/cells/serial-date";
import { readTextTable } from "../../src/files/text/read-text-table";
import { applyRecipe } from "../../src/reading/apply-recipe";
import { asReading, readTable } from "../../src/reading/read-table";
import { withholdsSums } from "../../src/reading/question";
import type { TableReading } from "../../src/reading/table-reading";
import { understand } from "../../src/reading/understand";
import type { CellValue } from "../../src/core/cell";
import { cellsOf } from "./cells-of";

type Row = readonly CellValue[];

interface Day {
  readonly day: number;
  readonly channel: string;
  readonly activity: string;
  readonly spend: number;
  readonly revenue: number;
  readonly orders: number;
}

const HEAD: Row = ["日期", "渠道", "活动", "花费", "GMV", "订单数"];
const CHANNELS = ["抖音", "小红书", "微信"] as const;
const cents = (most: number) => fc.integer({ min: 100, max: most }).map((value) => value / 100);

/** A correctly read table: days and names that repeat, amounts in cents. */
const table: fc.Arbitrary<readonly Day[]> = fc.array(
  fc.record({
    day: fc.integer({ min: 46_082, max: 46_111 }),
    channel: fc.constantFrom(...CHANNELS),
    activity: fc.constantFrom("春促", "夏促", "合计划算", "Total Tools"),
    spend: cents(5_000_000),
    revenue: cents(20_000_000),
    orders: fc.integer({ min: 1, max: 900 }),
  }),
  { minLength: 4, maxLength: 30 },
);

const bodyOf = (days: readonly Day[]): readonly Row[] =>
  days.map(({ day, channel, activity, spend, revenue, orders }) => [day, channel, activity, spend, revenue, orders]);
const sum = (days: readonly Day[], key: "spend" | "revenue" | "orders"): number =>
  Math.round(days.reduce((all, each) => all + each[key], 0) * 100) / 100;
const totalOf = (days: readonly Day[], ...names: Row): Row => [...names, sum(days, "spend"), sum(days, "revenue"), sum(days, "orders")];

const formats = (rows: readonly Row[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === "number" && cell > 46_000 && cell < 46_200 ? "yyyy-mm-dd" : "General")));
const read = (rows: readonly Row[]): TableReading => readTable(cellsOf(rows));

/** What a table states. */
const figures = (reading: TableReading) => {
  const totals = totalsOf(reading, [...reading.rows.keys()]);
  return Object.fromEntries(Object.entries(totals).map(([measure, value]) => [measure, Math.round(value * 100) / 100]));
};

type Change = (days: readonly Day[]) => readonly Row[];

const plain: Change = (days) => [HEAD, ...bodyOf(days)];

/** Parents of a pivot table, by channel, above their rows or below. */
function parents(days: readonly Day[], above: boolean): readonly Row[] {
  const rows = CHANNELS.flatMap((channel) => {
    const own = days.filter((each) => each.channel === channel);
    if (own.length === 0) return [];
    const parent = totalOf(own, null, channel, null);
    return above ? [parent, ...bodyOf(own)] : [...bodyOf(own), parent];
  });
  return [HEAD, ...rows];
}

const localized = (value: CellValue): CellValue =>
  typeof value === "number" && !Number.isInteger(value) ? value.toLocaleString("de-DE", { minimumFractionDigits: 2 }) : value;

/** Changes to a table that leave what it says as it is. */
const CHANGES: Readonly<Record<string, Change>> = {
  "a total row at the end": (days) => [...plain(days), totalOf(days, "合计", null, null)],
  "a total row below the header": (days) => [HEAD, totalOf(days, "Total", null, null), ...bodyOf(days)],
  "a total row without a word": (days) => [...plain(days), totalOf(days, null, null, null)],
  "a total of everything": (days) => [HEAD, totalOf(days, "All", "All", "All"), ...bodyOf(days)],
  "parents of a pivot table above their rows": (days) => parents(days, true),
  "parents of a pivot table below their rows": (days) => parents(days, false),
  "subtotals with words": (days) => [
    HEAD,
    ...CHANNELS.flatMap((channel) => {
      const own = days.filter((each) => each.channel === channel);
      return own.length === 0 ? [] : [...bodyOf(own), totalOf(own, null, `${channel} 汇总`, null)];
    }),
    totalOf(days, "总计", null, null),
  ],
  "a preamble": (days) => [["推广日报"], ["导出时间：2026-04-01 10:00"], ["账户", "示例店"], [], ...plain(days)],
  "a footer": (days) => [...plain(days), [], ["注：数据截至前一日"], ["数据来源：广告后台"]],
  "a blank column": (days) => plain(days).map((row) => [...row.slice(0, 3), null, ...row.slice(3)]),
  "another order of columns": (days) =>
    plain(days).map(([day, channel, activity, ...measures]) => [...measures.reverse(), activity, day, channel] as Row),
  "blank rows between": (days) => [HEAD, ...bodyOf(days).flatMap((row, at) => (at % 3 === 2 ? [row, []] : [row]))],
  "repeated headers": (days) => [HEAD, ...bodyOf(days).flatMap((row, at) => (at % 4 === 3 ? [row, HEAD] : [row]))],
  "the year before and the plan below the total": (days) => [
    ...plain(days),
    totalOf(days, "合计", null, null),
    ["去年同期", null, null, 1234.5, 678.9, 12],
    ["目标", null, null, 5000, 20000, 100],
    ["差额", null, null, -1, -2, -3],
  ],
  "a row of units below the header": (days) => [HEAD, [null, null, null, "元", "元", "单"], ...bodyOf(days)],
  "a column of the year before": (days) => plain(days).map((row, at) => [...row, at === 0 ? "去年同期GMV" : 1000 + at]),
  "a decimal comma": (days) => plain(days).map((row) => row.map(localized)),
  "amounts as texts with signs": (days) =>
    plain(days).map((row) =>
      row.map((cell) => (typeof cell === "number" && !Number.isInteger(cell) ? `¥${cell.toLocaleString("en-US")}` : cell)),
    ),
};

/** Checks that a change to a correctly read table, or another order of its rows, changes no figure. */
export function checkUnchanged(name: string, runs: number): void {
  const change = CHANGES[name];
  if (!change) throw new Error(`No change “${name}”`);
  let asked = 0;
  fc.assert(
    fc.property(table, (days) => {
      const before = read(plain(days));
      fc.pre(before.questions.length === 0);
      expect(figures(before)).toEqual({ spend: sum(days, "spend"), revenue: sum(days, "revenue"), orders: sum(days, "orders") });
      const rows = change(days);
      const after = readTable(cellsOf(rows, { formats: formats(cellsOf(rows).values) }));
      // Sums that small amounts may hit by chance are asked about, and not stated.
      if (!after.questions.some(withholdsSums)) expect(figures(after)).toEqual(figures(before));
      else asked++;
    }),
    { numRuns: runs },
  );
  expect(asked).toBeLessThanOrEqual(runs / 15);
}

/** Bytes of each character that an encoding has, turned round from what decodes them. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0; lead < 256; lead++) {
    if (encoding === "utf-16le") for (let low = 0; low < 256; low++) bytesOf.set(String.fromCharCode(lead * 256 + low), [low, lead]);
    else if (lead < 128) bytesOf.set(String.fromCharCode(lead), [lead]);
    else
      for (let trail = 64; trail < 255; trail++) {
        const sign = decoder.decode(Uint8Array.of(lead, trail));
        if (sign.length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, [lead, trail]);
      }
  }
  return (text) => Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? []));
}

const MARKS = {
  ".": (value: number): string => `"${value.toLocaleString("en-US", { minimumFractionDigits: 2 })}"`,
  ",": (value: number): string => `"${value.toLocaleString("de-DE", { minimumFractionDigits: 2 })}"`,
} as const;

/** Checks that a text table says the same in every encoding, with either mark before decimals and any separator. */
export function checkWritten(encoding: string, runs: number): void {
  const encode = encoding === "utf-8" ? (text: string) => new TextEncoder().encode(text) : encoderOf(encoding);
  fc.assert(
    fc.property(table, fc.constantFrom(".", ","), fc.constantFrom(",", ";", "\t", "|"), (days, mark, separator) => {
      const written = plain(days).map((row, line) =>
        row.map((cell, at) =>
          line === 0 || typeof cell !== "number" ? cell : at === 0 ? isoDayOfSerial(cell) : at < 5 ? MARKS[mark](cell) : cell,
        ),
      );
      const bytes = encode(written.map((row) => row.join(separator)).join("\r\n"));
      const found = readTextTable(bytes, "table.csv");
      expect([found.text?.encoding, found.text?.separator]).toEqual([encoding, separator]);
      const reading = readTable(found);
      fc.pre(!reading.questions.some(withholdsSums));
      expect(figures(reading)).toEqual({ spend: sum(days, "spend"), revenue: sum(days, "revenue"), orders: sum(days, "orders") });
    }),
    { numRuns: runs },
  );
}

/** Checks that the order of rows changes no total. */
export function checkShuffled(runs: number): void {
  fc.assert(
    fc.property(
      table.chain((days) => fc.tuple(fc.constant(days), fc.shuffledSubarray([...days], { minLength: days.length }))),
      ([days, shuffled]) => {
        expect(figures(read(plain(shuffled)))).toEqual(figures(read(plain(days))));
      },
    ),
    { numRuns: runs },
  );
}

/** Checks that a recipe of the first rows reads the whole table as it reads itself. */
export function checkFromFirstRows(first: number, rows: number, runs: number): void {
  fc.assert(
    fc.property(table, fc.boolean(), (days, total) => {
      const many = Array.from({ length: rows }, (_, at) => days[at % days.length] as Day);
      const all = cellsOf([...plain(many), ...(total ? [totalOf(many, "合计", null, null)] : [])]);
      const start = { ...all, values: all.values.slice(0, first + 1) };
      const whole = readTable(all),
        applied = asReading(applyRecipe(all, understand(start)));
      expect(figures(applied)).toEqual(figures(whole));
      expect(applied.columns.map(({ role, values }) => [role, values])).toEqual(whole.columns.map(({ role, values }) => [role, values]));
      expect(applied.dropped).toEqual(whole.dropped);
    }),
    { numRuns: runs },
  );
}

export const UNCHANGED = Object.keys(CHANGES);
