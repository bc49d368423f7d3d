import { ask } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/channel-mix/chart";
import * as mix from "../../src/charts/catalogue/channel-mix/data";
import type { ChartSettings } from "../../src/charts/define";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

const settings: ChartSettings = { economics: {}, grain: "week", measure: null, byChannel: true };
/** 2 March 2026, a Monday. */
const MONDAY = 46_083;
const HEADER = ["Date", "Channel", "Revenue"] as const;

const dataOf = (rows: readonly (readonly CellValue[])[]): mix.Mix => ask(mix, readTable(cellsOf([[...HEADER], ...rows])), settings).data;

test("a name that goes from 300 of 1,000 to 600 of 1,200 gains 20 points, and who loses them is said", () => {
  const data = dataOf([
    [MONDAY, "Search", 700],
    [MONDAY + 6, "Social", 300],
    [MONDAY + 7, "Search", 600],
    [MONDAY + 13, "Social", 600],
  ]);
  expect(data.parts.map(({ name, shift }) => [name, Number(shift?.toFixed(12))])).toEqual([
    ["Search", -0.2],
    ["Social", 0.2],
  ]);
  expect(CHART.words(data, "en").title).toBe("Search loses 20.0 points of revenue, from 70.0% to 50.0%");
  expect(CHART.words(data, "zh-CN").sentence).toBe("3月9日–3月15日对比3月2日–3月8日：Search −20.0、Social +20.0。");
});

test("a week that has only begun is not compared", () => {
  const data = dataOf([
    [MONDAY, "Search", 500],
    [MONDAY + 6, "Social", 500],
    [MONDAY + 7, "Search", 500],
    [MONDAY + 13, "Social", 500],
    [MONDAY + 14, "Search", 900],
    [MONDAY + 14, "Social", 100],
  ]);
  expect(data.ends).toEqual([0, 1]);
  expect(CHART.words(data, "en").title).toBe("The mix of revenue hardly changed");
});

test("a week with returns above sales has no shares", () => {
  const data = dataOf([
    [MONDAY, "Search", 500],
    [MONDAY + 6, "Social", -100],
    [MONDAY + 7, "Search", 500],
    [MONDAY + 13, "Social", 500],
  ]);
  expect(data.parts.map(({ shares }) => shares[0])).toEqual([null, null]);
  expect(CHART.words(data, "en").title).toBe("Shares of revenue cannot be compared");
});
