import type { CellValue } from "../../src/core/cell";
import { words } from "../../src/charts/catalogue/trend/findings";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { planProblems } from "../../src/plan/plan-problems";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { readTable } from "../../src/reading/read-table";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { cellsOf } from "../reading/cells-of";
import { planTrend, trendOf } from "./both-charts";
import { planOf } from "./native-cases";

/** 1 January 2025. */
const START = 45_658;
const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31, 28, 31];
const firstOf = (month: number): number => START + DAYS_OF_MONTHS.slice(0, month).reduce((sum, days) => sum + days, 0);
/** Fifteen months, each on its first day: 110, 120, 130 … 250. */
const MONTHS: readonly (readonly CellValue[])[] = DAYS_OF_MONTHS.map((_, month) => [firstOf(month), 110 + 10 * month]);

const HEAD = ["Date", "Revenue"];
const readingOf = (rows: readonly (readonly CellValue[])[]) => readTable(cellsOf([HEAD, ...rows], { sheet: "Log", source: "Log!A1" }));
const settings = (grain: ChartSettings["grain"]): ChartSettings => ({ economics: {}, grain, measure: null, byChannel: false });
const trend = (rows: readonly (readonly CellValue[])[], grain: ChartSettings["grain"]) => trendOf(readingOf(rows), settings(grain));
const columnOf = (data: ReturnType<typeof trend>, key: string): readonly CellValue[] | null => {
  const { columns, rows } = words(data, "en").table;
  const at = columns.findIndex((one) => one.key === key);
  return at < 0 ? null : rows.map((row) => cellValue(row[at] ?? null));
};

describe("against the year before", () => {
  test("stand months from the thirteenth on: 250 in March 2026 is 250 ÷ 130 − 1 = 92.3 % more", () => {
    const data = trend(MONTHS, "month");
    expect(columnOf(data, "year_before")).toEqual([...Array<null>(12).fill(null), 110, 120, 130]);
    expect(words(data, "en").sentence).toContain("Mar 2026: 250, 92.3% above a year before (130).");
    expect(words(data, "zh-CN").sentence).toContain("2026年3月 250，同比增长 92.3%（去年同期 130）。");
  });

  test("stands nothing within twelve months, nor beside several lines", () => {
    expect(columnOf(trend(MONTHS.slice(0, 12), "month"), "year_before")).toBeNull();
    const named = MONTHS.flatMap(([date, value]) => ["A", "B"].map((name): CellValue[] => [date ?? null, name, value ?? null]));
    const read = readTable(cellsOf([["Date", "Channel", "Revenue"], ...named]));
    expect(trendOf(read, { ...settings("month"), byChannel: true }).yearBefore).toBeNull();
  });

  test("stand neither a month that is not over nor one whose beginning is missing", () => {
    // Daily from 10 January 2025 to 15 March 2026, a 1 each: January 2025 has 22 days, March 2026 is running, February has 28 and 28.
    const days = Array.from({ length: firstOf(14) + 15 - (START + 9) }, (_, at): CellValue[] => [START + 9 + at, 1]);
    const data = trend(days, "month");
    expect([data.partialStart, data.unfinished]).toEqual([true, true]);
    expect(columnOf(data, "year_before")).toEqual([...Array<null>(13).fill(null), 28, null]);
    expect(words(data, "en").sentence).toContain("Feb 2026: 28, about as much as a year before (28).");
  });

  test("stand weeks 52 weeks back, and days on their weekday", () => {
    // 60 whole weeks from Monday, 6 January 2025: n on each day of week n, so 7n a week.
    const days = Array.from({ length: 420 }, (_, at): CellValue[] => [START + 5 + at, Math.floor(at / 7) + 1]);
    const weeks = columnOf(trend(days, "week"), "year_before");
    expect(weeks?.slice(50)).toEqual([null, null, 7, 14, 21, 28, 35, 42, 49, 56]);
    const daily = columnOf(trend(days, "day"), "year_before");
    expect([daily?.[363], daily?.[364], daily?.[419]]).toEqual([null, 1, 8]);
  });

  test("stand the cells of its sheet too, by formulas over its own table", async () => {
    const reading = readingOf(MONTHS);
    const { sheet: plan } = planTrend({ reading, settings: settings("month"), lang: "en", taken: { sheets: ["Log"], tables: [] } });
    expect(planProblems(plan, { sources: ["Log"] })).toEqual([]);
    const source = planOf({ name: "months", sheet: "Log", rows: [HEAD, ...MONTHS], edit: { row: 1, column: 1 } });
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([source, plan])).snapshot });
    try {
      await engine.settle();
      const sheet = engine.workbook.getSheetByName(plan.sheetName);
      const table = plan.tables[0];
      if (!sheet || !table) throw new Error("The trend has no table of periods.");
      const reader = cellReader(engine, sheet.getSheetId());
      const column = table.area.column + table.columns.indexOf("A year before");
      const shown = MONTHS.map((_, index) => reader.value(table.area.row + 1 + index, column));
      expect(shown.slice(12)).toEqual([110, 120, 130]);
      expect(shown.slice(0, 12)).toEqual(Array<string>(12).fill("#N/A"));
    } finally {
      engine.dispose();
    }
  });
});
