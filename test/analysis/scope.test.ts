import { dimensionsOf } from "../../src/analysis/dimensions";
import { periodPresets } from "../../src/analysis/period-presets";
import { mostTellingFirst } from "../../src/charts/findings";
import { offersOf } from "../../src/charts/offers";
import { CHARTS } from "../../src/charts/registry";
import { scopeTotals } from "../../src/charts/scope-totals";
import type { ChartSettings } from "../../src/charts/define";
import { isoDayOfSerial, serialOfIsoDay } from "../../src/core/cells/serial-date";
import { readTable } from "../../src/reading/read-table";
import { cellsOf } from "../reading/cells-of";

const serial = (iso: string): number => serialOfIsoDay(iso) ?? NaN;
const SETTINGS: ChartSettings = { economics: { grossMargin: 0.5 }, grain: null, measure: null, byChannel: true };

const presetsOf = (start: string, end: string) =>
  periodPresets({ start: serial(start), end: serial(end) }).map((one) => [one.key, isoDayOfSerial(one.start), isoDayOfSerial(one.end)]);

test("presets count from the last day of the table; a running month ends there", () =>
  expect(presetsOf("2025-11-20", "2026-03-18")).toEqual([
    ["days7", "2026-03-12", "2026-03-18"],
    ["days28", "2026-02-19", "2026-03-18"],
    ["month", "2026-03-01", "2026-03-18"],
    ["monthBefore", "2026-02-01", "2026-02-28"],
    ["days90", "2025-12-19", "2026-03-18"],
    ["year", "2026-01-01", "2026-03-18"],
  ]));

test("those that say no less than the whole table are not offered", () => {
  expect(presetsOf("2026-03-14", "2026-03-18")).toEqual([]);
  expect(presetsOf("2026-03-01", "2026-03-31").map(([key]) => key)).toEqual(["days7", "days28"]);
});

const reading = readTable(
  cellsOf([
    ["Date", "Channel", "Region", "Order ID", "Spend", "Revenue"],
    [serial("2026-03-02"), "Search", "North", "a1", 100, 500],
    [serial("2026-03-03"), "Social", "South", "a2", 100, 100],
    [serial("2026-03-04"), "search ", "South", "a3", 100, 300],
    [serial("2026-03-05"), "Social", "North", "a4", 100, 400],
  ]),
);

test("columns of names that repeat are dimensions, each name once; ids and numbers are none", () =>
  expect(dimensionsOf(reading)).toEqual([
    { header: "Channel", names: ["Search", "Social"] },
    { header: "Region", names: ["North", "South"] },
  ]));

test("the chosen days come to sums of their own, against as many days before", () => {
  const { rows, totals, against } = scopeTotals(reading, {
    ...SETTINGS,
    from: serial("2026-03-04"),
    to: serial("2026-03-05"),
    compare: "before",
  });
  expect(rows).toBe(2);
  expect(against && [against.start, against.end].map(isoDayOfSerial)).toEqual(["2026-03-02", "2026-03-03"]);
  expect(totals).toEqual([
    { measure: "spend", value: 200, before: 200, change: 0 },
    { measure: "revenue", value: 700, before: 600, change: expect.closeTo(1 / 6, 12) as number },
    { measure: "roi", value: 3.5, before: 3, change: expect.closeTo(1 / 6, 12) as number },
  ]);
});

test("what no row is left for says so, and what the days are too few for too", () => {
  const why = (settings: Partial<ChartSettings>, id: string) =>
    offersOf(CHARTS, reading, { ...SETTINGS, ...settings }).find(({ chart }) => chart.id === id)?.unmet;
  expect(why({}, "trend")).toBeNull();
  expect(why({ from: serial("2026-03-05") }, "trend")).toBe("oneDate");
  expect(why({ filters: [{ header: "Region", names: ["East"] }] }, "trend")).toBe("noneChosen");
});

test("charts with more at stake come first, all others as they are listed", () => {
  const offers = offersOf(CHARTS, reading, SETTINGS);
  const finding = { key: "change", text: "", why: "", values: {}, rows: [], size: 0.2, chart: "trend" } as const;
  const order = mostTellingFirst(offers, { findings: [finding], refusals: [] }).map(({ id }) => id);
  expect(order[0]).toBe("trend");
  expect(order.slice(1)).toEqual(CHARTS.map(({ id }) => id).filter((id) => order.includes(id) && id !== "trend"));
});
