import { ask, askedOf } from "../../src/charts/ask";
import { CHART } from "../../src/charts/catalogue/funnel/chart";
import { losesMost } from "../../src/charts/catalogue/funnel/loses-most";
import type { ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

type Rows = readonly (readonly CellValue[])[];

/** Monday, 2 March 2026. */
const MONDAY = 46_083;
const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: true };
const readingOf = (rows: Rows) => readTable(cellsOf(rows));
const wordsOf = (rows: Rows, settings: Partial<ChartSettings> = {}) =>
  CHART.words(ask(CHART, readingOf(rows), { ...SETTINGS, ...settings }).data, "en");
const column = (rows: Rows, key: string, settings: Partial<ChartSettings> = {}) => {
  const { table } = wordsOf(rows, settings);
  const at = table.columns.findIndex((one) => one.key === key);
  return table.rows.map((row) => cellValue(row[at] ?? null));
};
const found = (rows: Rows, settings: Partial<ChartSettings> = {}) =>
  losesMost(askedOf(readingOf(rows), { ...SETTINGS, ...settings }), "en");

const HEADER = ["Date", "Channel", "Clicks", "Add to cart", "Orders"];
const steps = (social: readonly number[], email: readonly number[]): Rows => [
  HEADER,
  [MONDAY, "Social", ...social],
  [MONDAY, "Email", ...email],
];

describe("steps of columns", () => {
  const rows = steps([1000, 200, 20], [500, 100, 40]);
  test("are added up, by name and together: 1,500, 300 and 60; 20 % and 20 % again", () => {
    expect(column(rows, "count")).toEqual([1500, 300, 60]);
    expect(column(rows, "step_rate")).toEqual([1, 0.2, 0.2]);
    expect(column(rows, "overall_rate")).toEqual([1, 0.2, 0.04]);
    expect(column(rows, "lost")).toEqual([0, 1200, 240]);
    expect(column(rows, "Social_step_rate")).toEqual([1, 0.2, 0.1]);
  });
  test("without one of them a name is left out of all, and it is said", () => {
    const more = [...rows, [MONDAY, "Shop", null, 30, 25]];
    expect(column(more, "count")).toEqual([1500, 300, 60]);
    expect(wordsOf(more).sentence).toContain("Left out, because a step is missing: Shop.");
  });
  test("are held against as many days before", () => {
    const later = [...rows, [MONDAY + 1, "Social", 1000, 200, 60], [MONDAY + 1, "Email", 500, 100, 40]];
    const days = { from: MONDAY + 1, to: MONDAY + 1 };
    expect(column(later, "before_count", days)).toEqual([1500, 300, 60]);
    expect(column(later, "count", days)).toEqual([1500, 300, 100]);
  });
  test("are two at least", () => {
    expect(
      unmetNeed(
        readingOf([
          ["Channel", "Clicks"],
          ["Social", 1],
        ]),
        { steps: true },
      ),
    ).toBe("noSteps");
    expect(unmetNeed(readingOf(rows), { steps: true })).toBeNull();
  });
  test.each([
    ["Step", "Users"],
    ["步骤", "人数"],
    ["漏斗步骤", "用户数"],
  ])("stand row by row in a table by hand, headed %s and %s", (step, people) => {
    const list: Rows = [
      [step, people],
      ["Visit", 1000],
      ["Cart", 200],
      ["Order", 40],
    ];
    expect(unmetNeed(readingOf(list), { steps: true })).toBeNull();
    expect(column(list, "count")).toEqual([1000, 200, 40]);
    expect(column(list, "step_rate")).toEqual([1, 0.2, 0.2]);
    // Who comes to a step came to the one above.
    expect(unmetNeed(readingOf([...list, ["Gift", 50]]), { steps: true })).toBe("noSteps");
  });
  test("are not what a list of events by their users says, the most first", () => {
    const events: Rows = [
      ["Event name", "Users"],
      ["page_view", 5000],
      ["session_start", 4800],
      ["purchase", 100],
    ];
    expect(unmetNeed(readingOf(events), { steps: true })).toBe("noSteps");
  });
});

describe("steps of events", () => {
  const log = (...events: readonly (readonly [user: string, day: number, event: string])[]): Rows => [
    ["User ID", "Date", "Event"],
    ...events.map(([user, day, event]) => [user, MONDAY + day, event]),
  ];
  const rows = log(
    ["a", 0, "visit"],
    ["a", 1, "cart"],
    ["a", 7, "order"],
    // Ordered eight days after the visit.
    ["b", 0, "visit"],
    ["b", 1, "cart"],
    ["b", 8, "order"],
    // Ordered before the cart.
    ["c", 0, "visit"],
    ["c", 1, "order"],
    ["c", 2, "cart"],
    // The first visit led nowhere, the second did, on one and the same day.
    ["d", 0, "visit"],
    ["d", 20, "order"],
    ["d", 20, "cart"],
    ["d", 20, "visit"],
    // Never visited.
    ["e", 3, "cart"],
  );
  test("count people who do them in order within a week of the first: a and d order", () => {
    // What most people do comes first where nothing else is said: five put something into the cart.
    expect(column(rows, "step")).toEqual(["cart", "visit", "order"]);
    expect(column(rows, "count", { own: { funnel_steps: "visit>cart>order" } })).toEqual([4, 4, 2]);
  });
  test("reach as far as the window says", () =>
    expect(column(rows, "count", { own: { funnel_steps: "visit>cart>order", funnel_window: 8 } })).toEqual([4, 4, 3]));
  test("begin within the days that were chosen, and go on after them", () =>
    expect(column(rows, "count", { to: MONDAY, from: MONDAY, own: { funnel_steps: "visit>cart>order" } })).toEqual([4, 3, 1]));
  test("may be left out or picked one by one", () =>
    expect(
      column(rows, "step", { own: { funnel_step_1: "visit", funnel_step_2: "-", funnel_step_3: "order", funnel_step_4: "-" } }),
    ).toEqual(["visit", "order", "cart"]));
});

describe("where most is lost", () => {
  test("is told with the step, the two rates and what the better one would come to: 200 × (40 % − 10 %) = 60", () => {
    const { findings, refusals } = found(steps([1000, 200, 20], [500, 100, 40]));
    expect(findings.map(({ text, values, rows }) => [text, Number(values["lost"]).toFixed(9), rows])).toEqual([
      ["Social: 10.0% of 200 go on at Add to cart → Orders, at Email 40.0%; by that rate it would be 60 more", "60.000000000", [0]],
    ]);
    expect(refusals).toEqual([]);
  });
  test("is not told where chance explains it: 20 of 200 against 16 of 100 is p = 0.13", () =>
    expect(found(steps([1000, 200, 20], [500, 100, 16]))).toEqual({ findings: [], refusals: [] }));
  test("is refused where a name has 29 at the step", () =>
    expect(
      found([
        ["Date", "Channel", "Add to cart", "Orders"],
        [MONDAY, "Social", 200, 20],
        [MONDAY, "Email", 29, 25],
      ]).refusals,
    ).toEqual([
      {
        key: "funnel-weakest",
        text: "Where most is lost is not said: it takes two names with 30 people at the same step, or a period before",
      },
    ]));
});
