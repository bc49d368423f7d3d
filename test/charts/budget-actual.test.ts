import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/budget-actual/chart";
import { BUDGET_ACTUAL } from "../../src/charts/catalogue/budget-actual/definition";
import { overBudget } from "../../src/charts/catalogue/budget-actual/over-budget";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

type Rows = readonly (readonly CellValue[])[];

const readingOf = (header: readonly string[], rows: Rows) => readTable(cellsOf([header, ...rows]));
const settingsOf = (own: ChartSettings["own"] = {}): ChartSettings => ({
  economics: {},
  grain: null,
  measure: null,
  byChannel: false,
  own,
});
const tableOf = (reading: ReturnType<typeof readTable>, own: ChartSettings["own"] = {}) => {
  const { columns, rows } = CHART.words(ask(CHART, reading, settingsOf(own)).data, "en").table;
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at]?.key ?? "", cellValue(cell)])));
};

const LINES = ["Channel", "Budget", "Committed", "Spend"];
/** Search: 60 + 50 of 100. Social: 40 + 0 of 200. */
const OVER: Rows = [
  ["Search", 100, 50, 60],
  ["Social", 200, 0, 40],
  ["Search", 0, 0, 0],
];

describe("lines against their plan", () => {
  test("have what is left after what is signed for, and their share", () => {
    expect(tableOf(readingOf(LINES, OVER))).toMatchObject([
      { name: "Social", planned: 200, committed: 0, actual: 40, share: 0.2, gap: 160 },
      { name: "Search", planned: 100, committed: 50, actual: 60, share: 0.6, gap: -10 },
      { name: "Total", planned: 300, committed: 50, actual: 100, gap: 150 },
    ]);
  });

  test("come to actual ÷ elapsed at this pace: 12 of 30 days are 0.4, 60 ÷ 0.4 = 150", () => {
    // 1 and 30 April 2026, and the twelfth.
    const [line] = tableOf(readingOf(LINES, OVER), { plan_from: 46_113, plan_to: 46_142, as_of: 46_124 });
    expect(line?.["elapsed"]).toBeCloseTo(0.4, 12);
    expect(line?.["forecast"]).toBeCloseTo(100, 9);
  });

  test("have the months of their rows as the plan's days: March until the 15th is 15 ÷ 31", () => {
    const dated = readingOf(
      ["Date", "Channel", "Budget", "Spend"],
      [
        [46_083, "Search", 10, 4],
        [46_096, "Social", 10, 4],
      ],
    );
    expect(tableOf(dated)[0]?.["elapsed"]).toBeCloseTo(15 / 31, 12);
  });

  test("take what the table forecasts before any pace", () =>
    expect(tableOf(readingOf(["Channel", "Budget", "Spend", "Forecast"], [["Search", 10, 4, 9]]))[0]?.["forecast"]).toBe(9));

  test("are not offered without a plan, or with one of nothing", () => {
    expect(unmetNeed(readingOf(["Channel", "Spend"], [["Search", 1]]), BUDGET_ACTUAL.needs)).toBe("noPlan");
    expect(unmetNeed(readingOf(["Channel", "Budget", "Spend"], [["Search", 0, 1]]), BUDGET_ACTUAL.needs)).toBe("noPlan");
  });
});

describe("a line over its plan", () => {
  const found = (rows: Rows, lang: "en" | "zh-CN" = "en") => overBudget(askedOf(readingOf(LINES, rows), settingsOf()), lang);

  test("is told with 60 + 50 − 100 = 10, a tenth of its plan and 10 ÷ 300 of all", () => {
    const { findings, refusals } = found(OVER);
    expect(findings.map(({ text }) => text)).toEqual(["Search: 110 spent or signed for, of 100 planned; that is 10 (10.0%) over"]);
    expect(findings[0]?.size).toBeCloseTo(10 / 300, 12);
    expect(findings[0]?.rows).toEqual([0, 2]);
    expect(refusals).toEqual([]);
    expect(found(OVER, "zh-CN").findings[0]?.text).toBe("Search已花和已签共 110，计划只有 100，超出 10（10.0%）");
  });

  test("is none that meets its plan to the cent, nor one that is half a per cent over", () => {
    expect(found([["Search", 100, 40, 60]]).findings).toEqual([]);
    expect(found([["Search", 1000, 0, 1005]]).findings).toEqual([]);
  });

  test("is not told of what has no plan, and that is said", () =>
    expect(
      found([
        ["Search", 100, 0, 60],
        ["Video", null, 0, 500],
      ]).refusals.map(({ text }) => text),
    ).toEqual(["Spent without a plan to hold it against: Video"]));
});
