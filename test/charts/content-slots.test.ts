import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/content-slots/chart";
import { CONTENT_SLOTS } from "../../src/charts/catalogue/content-slots/definition";
import { slotStandsOut } from "../../src/charts/catalogue/content-slots/slot-stands-out";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

/** Monday, 2 March 2026. */
const MONDAY = 46_083;
type Rows = readonly (readonly CellValue[])[];

const settingsOf = (own: ChartSettings["own"] = {}): ChartSettings => ({
  economics: {},
  grain: null,
  measure: null,
  byChannel: false,
  own,
});
const readingOf = (rows: Rows) => readTable(cellsOf([["Published", "Format", "Page views", "Engagements", "Cost"], ...rows]));
const tableOf = (rows: Rows, own: ChartSettings["own"] = {}) => {
  const { table } = CHART.words(ask(CHART, readingOf(rows), settingsOf(own)).data, "en");
  return table.rows.map((row) => row.map(cellValue));
};

/** Three videos on Mondays at noon, an article on a Tuesday, at 20:00. */
const POSTS: Rows = [
  [MONDAY + 0.5, "Video", 100, 10, 5],
  [MONDAY + 7.5, "Video", 200, 10, 5],
  [MONDAY + 14.5, "Video", 600, null, 8],
  [MONDAY + 1 + 20 / 24, "Article", 100, 30, 9],
];

describe("slots of formats", () => {
  test("have views per post: (100 + 200 + 600) ÷ 3, and say where posts are few", () =>
    expect(tableOf(POSTS)).toEqual([
      ["Video", 1, 3, 900, 300, 1],
      ["Article", 2, 1, 100, 100, 0],
    ]));

  test("have the engagement of the posts that state it: 20 ÷ 300, not 20 ÷ 900; and cost ÷ views: 18 ÷ 900", () => {
    expect(tableOf(POSTS, { slot_value: "engagement" })[0]?.[4]).toBeCloseTo(20 / 300, 12);
    expect(tableOf(POSTS, { slot_value: "cost_per_view" })[0]?.[4]).toBeCloseTo(0.02, 12);
  });

  test("are stretches of three hours where that is chosen: noon is from 12, 20:00 from 18", () =>
    expect(tableOf(POSTS, { slots: "hour" }).map((row) => row[1])).toEqual([12, 18]));

  test("need formats, not campaigns of advertisements", () =>
    expect(
      unmetNeed(
        readTable(
          cellsOf([
            ["Date", "Campaign", "Impressions"],
            [MONDAY, "Spring", 5],
          ]),
        ),
        CONTENT_SLOTS.needs,
      ),
    ).toBe("noFormat"));
});

describe("a slot that stands out", () => {
  const ruleOf = (rows: Rows) => slotStandsOut(askedOf(readingOf(rows), settingsOf()), "en");
  const three = (format: string, from: number, views: number): Rows => [0, 7, 14].map((week) => [from + week, format, views, 1, 1]);

  test("is told: 300 against (3 × 300 + 3 × 60) ÷ 6 = 180", () => {
    const { findings } = ruleOf([...three("Video", MONDAY, 300), ...three("Article", MONDAY + 1, 60)]);
    expect(findings.map(({ text }) => text)).toEqual(["Video, Monday: 300 views per post over 3 posts, against 180 over all"]);
    // 3 × 120 of 1,080 views.
    expect(findings[0]?.size).toBeCloseTo(360 / 1080, 12);
    expect(findings[0]?.rows).toEqual([0, 1, 2]);
  });

  test("is not told just below half as much again: 298 against 199", () =>
    expect(ruleOf([...three("Video", MONDAY, 298), ...three("Article", MONDAY + 1, 100)]).findings).toEqual([]));

  test("takes three posts in one slot, and it is said", () =>
    expect(ruleOf(POSTS.slice(1)).refusals.map(({ text }) => text)).toEqual([
      "Comparing slots takes 3 posts in one of them; the fullest has 2",
    ]));
});
