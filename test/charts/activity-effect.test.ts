import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/activity-effect/chart";
import { unlikeBefore } from "../../src/charts/catalogue/activity-effect/unlike-before";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { OWN_TABLES } from "../gallery/own-tables";
import { cellsOf } from "../reading/cells-of";

type Rows = readonly (readonly CellValue[])[];

const SALE = OWN_TABLES["activity-effect"]!["a sale"]!;
const settingsOf = (own: ChartSettings["own"] = {}): ChartSettings => ({
  economics: { grossMargin: 0.4 },
  grain: null,
  measure: null,
  byChannel: false,
  own,
});
const said = (rows: Rows, own?: ChartSettings["own"]) => CHART.words(ask(CHART, readTable(cellsOf(rows)), settingsOf(own)).data, "en");
const found = (rows: Rows, lang: "en" | "zh-CN" = "en") => unlikeBefore(askedOf(readTable(cellsOf(rows)), settingsOf()), lang);

/** The sale of 7 days from 1 March: what Python computes with the two weeks before it. */
const ACTIVITY = { actual: 131_904, expected: 82_800, low: 45_559.90230764131, high: 52_648.09769235869 };

describe("a campaign against the weeks before", () => {
  const { table, title, sentence } = said(SALE("en"));
  const value = (row: number, key: string) => cellValue(table.rows[row]?.[table.columns.findIndex((one) => one.key === key)] ?? null);

  test("comes to what Python computes, its t by Simpson's rule: 49,104 more, from 45,560 to 52,648; 11,808 less after", () => {
    expect([value(1, "actual"), value(1, "expected"), value(1, "extra")]).toEqual([ACTIVITY.actual, ACTIVITY.expected, 49_104]);
    expect(value(1, "uplift")).toBeCloseTo(131_904 / 82_800 - 1, 12);
    expect(value(1, "extra_low")).toBeCloseTo(ACTIVITY.low, 3);
    expect(value(1, "extra_high")).toBeCloseTo(ACTIVITY.high, 3);
    expect([value(2, "actual"), value(2, "extra")]).toEqual([70_992, -11_808]);
    expect(value(2, "extra_high")).toBeCloseTo(-8263.902307641303, 3);
  });

  test("has the ROI of its difference: 49,104 ÷ (7 × (5,200 − 1,900)) = 2.13", () => {
    expect(value(1, "extra_spend")).toBe(23_100);
    expect(value(1, "roi")).toBeCloseTo(49_104 / 23_100, 12);
  });

  test("is said without a cause", () => {
    expect(title).toBe("Revenue ran 59.3% above the weeks before during Spring sale");
    expect(sentence).toMatch(/Without a control group this says what was different, not why\.$/);
  });

  test("says which festivals may have moved it, as far as they are wanted: 17 February 2026 began the Chinese year, 8 March lies after", () => {
    const before = "The weeks before include Spring Festival, so what counts as usual may be off.";
    expect(sentence).toContain(before);
    expect(said(SALE("en"), { festivals: "none" }).sentence).not.toContain("Spring Festival");
    expect(said(SALE("en"), { activity_from: 46_054 + 28, activity_to: 46_054 + 35 }).sentence).toContain(
      "These days include Women’s Day.",
    );
  });

  test("takes the days that are entered before those of the table, and two weeks before them", () => {
    expect(said(SALE("en"), { activity_from: 46_054 + 21, activity_to: 46_054 + 27 }).title).toBe(
      "Revenue during 22 Feb to 28 Feb stayed within its usual to and fro",
    );
    expect(said(SALE("en"), { activity_from: 46_054 + 13 }).title).toBe("It takes 14 days before the campaign to know what is usual");
  });
});

describe("a campaign unlike before", () => {
  test("is told with its range and rows", () => {
    const { findings } = found(SALE("en"));
    expect(findings.map(({ text, rows }) => [text, rows])).toEqual([
      [
        "Revenue ran 59.3% (49.1K) above the same weekdays before during Spring sale; the range is 45.6K to 52.6K, without a control group",
        [28, 29, 30, 31, 32, 33, 34],
      ],
    ]);
    expect(found(SALE("zh-CN"), "zh-CN").findings[0]?.text).toBe(
      "女王节期间成交金额比活动前同星期高 59.3%（4.91万），范围 4.56万 到 5.26万；没有对照组，原因另看",
    );
  });

  test("is not told where it sells as the weeks before do, to within their to and fro", () => {
    const [header = [], ...days] = SALE("en");
    // 50 above the mean of every weekday: 350 in a week, and the range of a week is ± 3,544.
    const usual = days.map((row, at): readonly CellValue[] =>
      at < 28 || at > 34 ? row : [...row.slice(0, 3), (Number(days[at - 7]?.[3]) + Number(days[at - 14]?.[3])) / 2 + 50],
    );
    expect(found([header, ...usual])).toEqual({ findings: [], refusals: [] });
  });

  test("needs two weeks before it; of one from the tenth day on that is said, of one from the first day on there is nothing to say", () => {
    const [header = [], ...days] = SALE("en");
    const wanting = { key: "activity-effect", text: "It takes 14 days before the campaign to know what is usual" };
    expect(found([header, ...days.slice(18)])).toEqual({ findings: [], refusals: [wanting] });
    expect(found([header, ...days.slice(28)])).toEqual({ findings: [], refusals: [] });
    const { refusals } = unlikeBefore(
      askedOf(readTable(cellsOf([header, ...days.slice(18)])), settingsOf({ activity_from: 46_054 + 28, activity_to: 46_054 + 34 })),
      "en",
    );
    expect(refusals.map(({ text }) => text)).toEqual(["It takes 14 days before the campaign to know what is usual"]);
  });
});
