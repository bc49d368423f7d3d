import { markBands, marksOf } from "../../src/charts/festivals/mark-bands";
import type { ChartSettings } from "../../src/charts/define";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";
import { trendOf } from "./both-charts";

/** 1 March 2026, a Sunday. */
const FIRST = 46_082;
const settingsOf = (own: ChartSettings["own"]): ChartSettings => ({ economics: {}, grain: "day", measure: null, byChannel: false, own });
const readingOf = (campaignOf: (day: number) => string | null) =>
  readTable(
    cellsOf([["Date", "Campaign", "Revenue"], ...Array.from({ length: 20 }, (_, day) => [FIRST + day, campaignOf(day), 100 + day])]),
  );

test("a trend marks the table's campaigns and the festivals of its days", () => {
  const trend = trendOf(
    readingOf((day) => (day >= 4 && day <= 9 ? "Spring sale" : null)),
    settingsOf({ "festival:Launch:2026": FIRST + 12 }),
  );
  expect(marksOf(trend, "en").map(({ name, first, last }) => [name, first, last])).toEqual([
    ["Spring sale", 4, 9],
    // 8 March.
    ["Women’s Day", 7, 7],
    ["Launch", 12, 12],
  ]);
});

test("campaigns that run always mark nothing, and festivals do not where none are wanted", () => {
  const trend = trendOf(
    readingOf(() => "Always on"),
    settingsOf({ festivals: "none" }),
  );
  expect(marksOf(trend, "en")).toEqual([]);
});

test("names begin beside the axis, and a campaign called after the festival at its end is named once", () => {
  const plot = { left: 40, right: 340, top: 30, bottom: 130 };
  const namesOf = (marked: Parameters<typeof markBands>[0]) =>
    markBands(marked, (index) => 40 + index * 20, plot, 350).flatMap((mark) =>
      mark.kind === "text" ? [[mark.text, mark.x] as const] : [],
    );
  const campaign = { name: "女王节", first: 3, last: 5, kind: "activity" } as const;
  const festival = { name: "女王节", first: 6, last: 6, kind: "festival" } as const;
  expect(namesOf([campaign, festival])).toEqual([["女王节", 120]]);
  expect(namesOf([campaign, { ...festival, first: 12, last: 12 }]).map(([name]) => name)).toEqual(["女王节", "女王节"]);
  const [[, middle] = ["", 0]] = namesOf([{ name: "Spring Festival", first: 0, last: 0, kind: "festival" }]);
  expect(middle).toBeGreaterThan(plot.left + 30);
});
