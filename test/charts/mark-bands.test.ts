import { marksOf } from "../../src/charts/festivals/mark-bands";
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
    ["Queen’s Day", 7, 7],
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
