import { ask } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/calendar-heatmap/chart";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: false };
/** 2 March 2026, a Monday. Two weeks; the second Sunday, 15 March, is missing, 8 March is Women’s Day. */
const ROWS: readonly (readonly CellValue[])[] = [10, 20, 30, 40, 50, 60, 90, 12, 20, 30, 40, 50, 70].map((value, at) => [
  46_083 + at,
  value,
]);
const said = (rows: readonly (readonly CellValue[])[], own: ChartSettings["own"] = {}) =>
  CHART.words(ask(CHART, readTable(cellsOf([["Date", "Revenue"], ...rows])), { ...SETTINGS, own }).data, "en");

test("weekdays are compared by the means of their days: the one Sunday has 90, Mondays (10 + 12) ÷ 2", () => {
  const { title, sentence } = said(ROWS);
  expect(title).toBe("Revenue: Sunday brings most, 90 on average; Monday least, 11");
  expect(sentence).toBe("The best day was 8 Mar 2026 (Women’s Day) with 90. 1 day is marked: festivals with a dot, campaigns with a line.");
});

test("each day has its weekday from Monday, its value and its festival", () => {
  const rows = said(ROWS).table.rows.map((row) => row.map(cellValue));
  expect(rows).toHaveLength(13);
  expect(rows[6]).toEqual([46_089, 7, 90, "Women’s Day", ""]);
  expect(rows[7]).toEqual([46_090, 1, 12, "", ""]);
});

test("festivals are those that were chosen, and those entered", () => {
  const festivals = (own: ChartSettings["own"]) => said(ROWS, own).table.rows.flatMap((row) => cellValue(row[3] ?? null) || []);
  expect(festivals({ festivals: "western" })).toEqual([]);
  expect(festivals({ festivals: "western", "festival:Opening": 46_085 })).toEqual(["Opening"]);
});

test("more than a year of weeks shows the last 53", () => {
  const days = Array.from({ length: 400 }, (_, at) => [46_083 + at, 1]);
  const { rows } = said(days).table;
  expect(rows[0]?.[0]).toBe(46_083 + 399 - (399 % 7) - 7 * 52);
  expect(rows.at(-1)?.[0]).toBe(46_083 + 399);
});
