import { ask, askedOf } from "../../src/charts/ask";
import { CHART as MAP } from "../../src/charts/catalogue/cohort-heatmap/chart";
import { unlikeEarlier } from "../../src/charts/catalogue/cohort-heatmap/unlike-earlier";
import { CHART as CURVES } from "../../src/charts/catalogue/retention-curves/chart";
import { holdsLess } from "../../src/charts/catalogue/retention-curves/holds-less";
import type { Chart, ChartSettings } from "../../src/charts/define";
import { cellValue } from "../../src/charts/format/cell-text";
import { unmetNeed } from "../../src/charts/unmet-need";
import { columnOf } from "../../src/analysis/aggregate";
import type { CellValue } from "../../src/core/cell";
import { cohortTable } from "../../src/core/retention/cohort-table";
import { readEventLog } from "../../src/core/retention/event-log";
import { fitRetentionCurve } from "../../src/core/retention/fit-retention-curve";
import { retentionFromLog } from "../../src/core/retention/retention-log";
import { readTable } from "../../src/reading/read-table";
import { cohortsOfNames, orderLog } from "../gallery/log-tables";
import { cellsOf } from "../reading/cells-of";

type Rows = readonly (readonly CellValue[])[];

/** Monday, 2 March 2026. */
const MONDAY = 46_083;
const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: true };

const readingOf = (rows: Rows) => readTable(cellsOf(rows));
const wordsOf = (chart: Chart, rows: Rows, settings: Partial<ChartSettings> = {}) =>
  chart.words(ask(chart, readingOf(rows), { ...SETTINGS, ...settings }).data, "en");
/** A chart's table as one record for each row, numbers as they are. */
function tableOf(chart: Chart, rows: Rows, settings: Partial<ChartSettings> = {}): readonly Readonly<Record<string, unknown>>[] {
  const { table } = wordsOf(chart, rows, settings);
  return table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, at) => [key, cellValue(row[at] ?? null)])));
}

/** People who begin on a day of some week, by name; `back` of them are there a week later. */
function week(start: number, people: number, back: number, channel = "Search"): Rows {
  return Array.from({ length: people }, (_, at) => {
    const user = `${channel}-${start}-${at}`;
    return [[user, start, channel] as const, ...(at < back ? [[user, start + 7, channel] as const] : [])];
  }).flat();
}
const HEADER = ["User ID", "Date", "Channel"];
const weekly = (...counts: readonly (readonly [people: number, back: number])[]): Rows => [
  HEADER,
  ...counts.flatMap(([people, back], at) => week(MONDAY + 7 * at, people, back)),
  // The last Sunday of the week in which the newest cohort could come back.
  ["last", MONDAY + 7 * counts.length + 6, "Search"],
];

describe("a log of users and times", () => {
  const rows: Rows = [
    HEADER,
    ["a", MONDAY, "Search"],
    ["b", MONDAY + 6, "Email"],
    ["a", MONDAY + 7, "Search"],
    ["c", MONDAY + 8, "Email"],
    ["a", MONDAY + 14, "Search"],
    ["c", MONDAY + 15, "Email"],
    ["d", MONDAY + 16, "Email"],
  ];

  test("gives cohorts without the running week: of a and b one came again, c's and d's weeks are not over", () =>
    expect(tableOf(MAP, rows, { grain: "week" })).toEqual([
      { cohort: MONDAY, size: 2, period_0: 1, period_1: 0.5 },
      { cohort: MONDAY + 7, size: 1, period_0: 1, period_1: null },
      { cohort: "average", size: 3, period_0: 1, period_1: 0.5 },
    ]));

  test("counts users, and what they brought, where that is chosen", () => {
    const paid: Rows = [[...HEADER, "Amount"], ...rows.slice(1).map((row, at) => [...row, 10 * (at + 1)])];
    expect(tableOf(MAP, rows, { grain: "week", own: { cohort_shows: "users" } })[0]).toMatchObject({ period_0: 2, period_1: 1 });
    // a brought 10 and b 20 in the first week, a 30 in the second; 15 and 15 for each of the two people.
    const value = tableOf(MAP, paid, { grain: "week", own: { cohort_shows: "value" } });
    expect(value[0]).toMatchObject({ period_0: 30, period_1: 30 });
    expect(value.at(-1)).toMatchObject({ period_1: 15 });
  });

  test("has the cells of COHORT_TABLE wherever a period is over", () => {
    const table = orderLog("en");
    const reading = readingOf(table);
    const column = (role: "user" | "date") => (columnOf(reading, role)?.values ?? []).map((value) => [value]);
    const cohorts = cohortTable(readEventLog(column("user"), column("date")), "month");
    const shown = tableOf(MAP, table, { grain: "month", own: { cohort_shows: "users" } });
    expect(shown).toHaveLength(cohorts.length);
    cohorts.slice(0, -1).forEach(({ start, size, active }, at) => {
      const whole = active.slice(0, -1);
      expect(shown[at]).toMatchObject({ cohort: start, size });
      const cells = active.map((_, period) => shown[at]?.[`period_${period}`] ?? null);
      expect(cells).toEqual([...whole, null]);
    });
  });

  test("has the days of RETENTION_LOG and the curve of RETENTION_FIT", () => {
    const table = cohortsOfNames("en");
    const reading = readingOf(table);
    const column = (role: "user" | "date") => (columnOf(reading, role)?.values ?? []).map((value) => [value]);
    const log = readEventLog(column("user"), column("date"));
    const shown = tableOf(CURVES, table, { grain: "day" });
    for (const day of [0, 1, 7, 30]) expect(shown[day]?.["all"]).toBe(retentionFromLog(log, { day, mode: "nday", window: "calendar" }));
    const known = shown.slice(1).filter((row) => Number(row["all"]) > 0);
    const { a, b } = fitRetentionCurve(
      known.map(({ period }) => Number(period)),
      known.map(({ all }) => Number(all)),
    );
    expect(shown[7]?.["all_fit"]).toBeCloseTo(a * 7 ** b, 12);
  });

  test("belongs to the name a user came by first, so that the names add up to all", () => {
    const moved: Rows = [...rows.slice(0, 3), ["a", MONDAY + 7, "Email"], ...rows.slice(4)];
    const [, first] = tableOf(CURVES, moved, { grain: "week" });
    expect(first).toMatchObject({ all_people: 2, all_there: 1, Search_people: 1, Search_there: 1, Email_people: 1, Email_there: 0 });
  });

  test("keeps who is new where only later days are looked at", () =>
    // a and b began before the 9th and are in no cohort of it.
    expect(tableOf(MAP, rows, { grain: "week", from: MONDAY + 7 }).slice(0, -1)).toEqual([{ cohort: MONDAY + 7, size: 1, period_0: 1 }]));
});

describe("a table of cohorts", () => {
  const shares: Rows = [
    ["首购月", "客户数", "第0月", "第1月", "第2月"],
    ["2025-11", 300, 1, 0.31, 0.24],
    ["2025-12", 200, 1, 0.26, null],
    ["2026-01", 310, 1, null, null],
  ];
  test("is averaged by size: (300 × 0.31 + 200 × 0.26) ÷ 500 = 0.29, where a mean of the two would be 0.285", () =>
    expect(Number(tableOf(MAP, shares).at(-1)?.["period_1"])).toBeCloseTo(0.29, 12));
  test("may hold people or per cent without a sign", () => {
    const people = shares.map((row, at) =>
      at === 0 ? row : [row[0]!, row[1]!, ...row.slice(2).map((one) => one && Number(one) * Number(row[1]))],
    );
    const percent = shares.map((row, at) => (at === 0 ? row : [row[0]!, row[1]!, ...row.slice(2).map((one) => one && Number(one) * 100)]));
    for (const rows of [people, percent]) {
      const average = tableOf(MAP, rows).at(-1);
      expect(Number(average?.["period_1"])).toBeCloseTo(0.29, 12);
      expect(Number(average?.["period_2"])).toBeCloseTo(0.24, 12);
    }
  });
  test("without sizes has no average, and says so", () => {
    const bare = shares.map((row) => [row[0]!, ...row.slice(2)]);
    const { title, table } = wordsOf(MAP, bare);
    expect(title).toBe("The table says no sizes, so that its cohorts cannot be averaged");
    expect(cellValue(table.rows[0]?.[3] ?? null)).toBe(0.31);
    expect(table.rows.at(-1)?.slice(2)).toEqual([null, null, null]);
  });
  test("is none where more came back than there were, or where months of sales follow each other", () => {
    const more = [...shares.slice(0, 1), ["2025-11", 300, 300, 310, 20], ["2025-12", 200, 200, 80, null]] as Rows;
    const sales: Rows = [
      ["Product", "2026-01", "2026-02"],
      ["Bag", 10, 20],
      ["Hat", 5, 4],
    ];
    expect(unmetNeed(readingOf(more), { cohorts: true })).toBe("noCohorts");
    expect(unmetNeed(readingOf(sales), { cohorts: true })).not.toBeNull();
  });
});

describe("a cohort unlike those before it", () => {
  const found = (rows: Rows) => unlikeEarlier(askedOf(readingOf(rows), { ...SETTINGS, grain: "week" }), "en");

  test("is told of 30 of 150 after 100 of 300", () => {
    // The first cohort is not counted. Pooled rate 130 ÷ 450; Python: z = (0.2 − 1/3) ÷ √(p(1−p)(1/300 + 1/150)) = −2.9417, p = 0.003264.
    const { findings, refusals } = found(weekly([500, 400], [150, 52], [150, 48], [150, 30]));
    expect(findings.map(({ text }) => text)).toEqual([
      "Of those who began in 23 Mar, 20.0% are back in week 1 (30 of 150); of the 2 cohorts before it were 33.3%",
    ]);
    expect(findings[0]?.values["p"]).toBeCloseTo(0.003264, 6);
    expect(findings[0]?.rows).toHaveLength(180);
    expect(refusals).toEqual([]);
  });
  test("is not told of 37 of 150: 24.7 % against 33.3 % is p = 0.060", () =>
    expect(found(weekly([500, 400], [150, 52], [150, 48], [150, 37]))).toEqual({ findings: [], refusals: [] }));
  test("is refused of 99 people", () =>
    expect(found(weekly([500, 400], [150, 52], [150, 48], [99, 0])).refusals.map(({ text }) => text)).toEqual([
      "Whether 23 Mar holds as well as those before is not said: 99 people, and it takes 100",
    ]));
});

describe("a name that holds less", () => {
  const rowsOf = (social: readonly [people: number, back: number], video: readonly [people: number, back: number]): Rows => [
    HEADER,
    ...week(MONDAY, 200, 60),
    ...week(MONDAY, ...social, "Social"),
    ...week(MONDAY, ...video, "Video"),
    ["last", MONDAY + 8, "Search"],
  ];
  const found = (rows: Rows) => holdsLess(askedOf(readingOf(rows), { ...SETTINGS, grain: "day" }), "en");

  test("is told of 30 of 200 against 100 of 320, and of whom too few came to judge", () => {
    // Others: 60 of 200 and 40 of 120. Python: z = −4.1633, p = 3.13637e-5; the smallest of three, times three by Holm.
    const { findings, refusals } = found(rowsOf([200, 30], [120, 40]));
    expect(findings.map(({ text }) => text)).toEqual(["Social holds 15.0% on day 7 (30 of 200 people), the others 31.3%"]);
    expect(findings[0]?.values["p"]).toBeCloseTo(3 * 3.136368144e-5, 12);
    expect(findings[0]?.rows).toHaveLength(230);
    expect(refusals).toEqual([]);
    expect(found(rowsOf([200, 30], [99, 2])).refusals.map(({ text }) => text)).toEqual([
      "Too few people to judge on day 7 (under 100): Video",
    ]);
  });
  test("is not told of 48 of 200 against 100 of 320: p = 0.075, before it is adjusted", () =>
    expect(found(rowsOf([200, 48], [120, 40])).findings).toEqual([]));
});
