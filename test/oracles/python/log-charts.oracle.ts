import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ask } from "../../../src/charts/ask";
import { CHART as TEST } from "../../../src/charts/catalogue/ab-result/chart";
import { CHART as MAP } from "../../../src/charts/catalogue/cohort-heatmap/chart";
import { CHART as FUNNEL } from "../../../src/charts/catalogue/funnel/chart";
import { CHART as CURVES } from "../../../src/charts/catalogue/retention-curves/chart";
import type { Chart, ChartSettings } from "../../../src/charts/define";
import { cellValue } from "../../../src/charts/format/cell-text";
import { isoDayOfSerial } from "../../../src/core/cells/serial-date";
import type { CellValue } from "../../../src/core/cell";
import { readTable } from "../../../src/reading/read-table";
import * as samples from "../../gallery/log-tables";
import { cellsOf } from "../../reading/cells-of";
import { CDNOW_LOG, cdnowTransactions } from "../cdnow";
import { hasProgram } from "../libreoffice/has-program";
import { hasSharedData } from "../shared-data";

type Table = readonly (readonly CellValue[])[];

const HAS_PYTHON = hasProgram("python3") && runs("import scipy");
if (!HAS_PYTHON) console.warn("Python with scipy is not installed: charts of logs were not compared with it.");

function runs(code: string): boolean {
  try {
    execFileSync("python3", ["-c", code], { stdio: "ignore" });
    return true;
  } catch (problem) {
    if (typeof (problem as { status?: unknown }).status === "number") return false;
    throw problem;
  }
}

/** Orders of 2,357 customers in eighteen months, from elsewhere, with their days as text. */
const cdnow = (): Table => [
  ["User ID", "Date", "Amount"],
  ...cdnowTransactions().map(({ id, day, value }) => [id, isoDayOfSerial(day), value]),
];
/** The same as Python takes it: days as serials. */
const cdnowEvents = (): Table => cdnowTransactions().map(({ id, day }) => [id, day]);
interface Log {
  readonly name: string;
  readonly table: () => Table;
  /** What Python gets; the rows of the table where nothing else is said. */
  readonly log?: () => Table;
}
const LOGS: readonly Log[] = [
  { name: "orders of half a year", table: () => samples.orderLog("en") },
  { name: "orders of many weeks", table: () => samples.manyCohorts("zh-CN") },
  { name: "orders of some weeks", table: () => samples.cohortsOfNames("en") },
  ...(hasSharedData(CDNOW_LOG) ? [{ name: "CDNOW's orders", table: cdnow, log: cdnowEvents }] : []),
];

const SETTINGS: ChartSettings = { economics: {}, grain: null, measure: null, byChannel: true };

/** A chart's table as one record for each row, numbers as they are. */
function tableOf(chart: Chart, rows: Table, settings: Partial<ChartSettings> = {}): readonly Readonly<Record<string, number | null>>[] {
  const { data } = ask(chart, readTable(cellsOf(rows)), { ...SETTINGS, ...settings });
  const { table } = chart.words(data, "en");
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ key }, at) => [key, cellValue(row[at] ?? null) as number | null])),
  );
}

function python(asked: readonly object[]): readonly unknown[] {
  const input = JSON.stringify(asked);
  const options = { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  return JSON.parse(execFileSync("python3", [join(__dirname, "log_charts.py")], options)) as readonly unknown[];
}

const events = (table: Table): Table => table.slice(1);
const close = (found: number | null | undefined, wanted: number): void => expect(found).toBeCloseTo(wanted, 10);

(HAS_PYTHON ? describe : describe.skip)("Python agrees on", () => {
  test.each(LOGS)("the cohorts and days of $name", ({ table, log: serials }) => {
    const rows = table();
    const log = serials?.() ?? events(rows);
    const days = [0, 1, 7, 30];
    const [monthly, weekly, retained] = python([
      { kind: "cohorts", grain: "month", events: log },
      { kind: "cohorts", grain: "week", events: log },
      { kind: "retention", days, events: log },
    ]) as [number[][], number[][], [number, number][]];
    for (const [grain, wanted] of [
      ["month", monthly],
      ["week", weekly],
    ] as const) {
      const shown = tableOf(MAP, rows, { grain, own: { cohort_shows: "users" } });
      const found = shown.slice(0, -1).map((row) => [
        row["size"],
        ...Object.keys(row)
          .filter((key) => key.startsWith("period_"))
          .map((key) => row[key] ?? null),
      ]);
      expect(found.map((row) => row.filter((cell) => cell !== null))).toEqual(wanted);
      // Weighted by size, over the cohorts that have come so far.
      const second = wanted.filter(({ length }) => length > 2);
      if (second.length > 0)
        close(shown.at(-1)?.["period_1"], sum(second.map((row) => row[2] ?? 0)) / sum(second.map(([size]) => size ?? 0)));
    }
    const curve = tableOf(CURVES, rows, { grain: "day" });
    days.forEach((day, at) => expect([curve[day]?.["all_people"], curve[day]?.["all_there"]]).toEqual(retained[at]));
  });

  test.each([7, 2, 30])("who goes through the steps of a log within %d days", (window) => {
    for (const lang of ["en", "zh-CN"] as const) {
      const rows = samples.events(lang);
      const own = { funnel_window: window, funnel_steps: [...new Set(events(rows).map(([, , event]) => String(event)))].join(">") };
      const shown = tableOf(FUNNEL, rows, { own });
      const [wanted] = python([{ kind: "funnel", steps: shown.map(({ step }) => step), window, events: events(rows) }]);
      expect(shown.map(({ count }) => count)).toEqual(wanted);
    }
  });

  test("the steps of columns, by name and together", () => {
    const rows = samples.stepsByName("en");
    const shown = tableOf(FUNNEL, rows);
    const [wanted] = python([{ kind: "columns", rows: events(rows).map(([, ...rest]) => rest) }]) as [
      { all: number[]; names: Record<string, number[]> },
    ];
    expect(shown.map(({ count }) => count)).toEqual(wanted.all);
    for (const [name, counts] of Object.entries(wanted.names)) expect(shown.map((row) => row[`${name}_count`])).toEqual(counts);
    shown.forEach((row, at) => at > 0 && close(row["step_rate"], (wanted.all[at] ?? 0) / (wanted.all[at - 1] ?? 0)));
  });

  test.each([
    ["two versions", samples.twoVersions("en")],
    ["three versions", samples.threeVersions("zh-CN")],
    ["a split off plan", samples.offPlan("en")],
  ] as const)("the test of %s", (_name, rows) => {
    const shown = tableOf(TEST, rows);
    const [wanted] = python([{ kind: "ab", arms: events(rows).map(([, people, conversions]) => [people, conversions]) }]) as [
      { wilson: number[][]; koopman: number[][]; p: number[]; holm: number[]; srm: number },
    ];
    close(shown[0]?.["sample_ratio_p"], wanted.srm);
    shown.forEach((row, at) => ["rate_low", "rate_high"].forEach((key, end) => close(row[key], wanted.wilson[at]?.[end] ?? NaN)));
    shown.slice(1).forEach((row, at) => {
      close(row["p"], wanted.p[at] ?? NaN);
      close(row["p_adjusted"], wanted.holm[at] ?? NaN);
      ["lift_low", "lift_high"].forEach((key, end) => close(row[key], wanted.koopman[at]?.[end] ?? NaN));
    });
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
