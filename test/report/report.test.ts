import { isCellError, type CellValue } from "../../src/core/cell";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { planProblems } from "../../src/plan/plan-problems";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { readTable } from "../../src/reading/read-table";
import { usualPeriod } from "../../src/report/usual-period";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { cellsOf } from "../reading/cells-of";
import { logOf, reportOf, ROWS, TABLES } from "./report-cases";

type At = (row: number, column: number) => CellValue;

async function calculated<T>(plans: readonly SheetPlan[], look: (at: At) => T): Promise<T> {
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile(plans)).snapshot });
  try {
    await engine.settle();
    const reader = cellReader(engine, engine.workbook.getSheetByName(plans.at(-1)?.sheetName ?? "")?.getSheetId() ?? "");
    return look((row, column) => reader.value(row, column));
  } finally {
    engine.dispose();
  }
}

const valueOf = (plan: SheetPlan, at: At, key: string): CellValue => {
  const area = plan.anchors?.[key];
  if (!area) throw new Error(`The report has no ${key}`);
  return at(area.row, area.column);
};

/** A gap of a line. */
const NOT_THERE = "#N/A";

test.each(TABLES)("the report of $name is laid out whole, computes without an error, and its checks pass", async ({ rows, lang }) => {
  const { source, report, charts } = await reportOf(rows, lang);
  expect(charts.length).toBeGreaterThan(0);
  expect(report.charts).toHaveLength(charts.length);
  await calculated([source, report], (at) => {
    const all = report.blocks.flatMap(({ row, column, cells }) =>
      cells.flatMap((line, down) => line.map((_, across) => at(row + down, column + across))),
    );
    expect(all.filter((value) => isCellError(value) && value.error !== NOT_THERE)).toEqual([]);
    expect(planProblems(report, { sources: [source], values: at })).toEqual([]);
    const checks = Object.keys(report.anchors ?? {}).filter((key) => key.startsWith("checks."));
    expect(checks.map((key) => String(valueOf(report, at, key)).slice(0, 1))).toEqual(checks.map(() => "✓"));
    for (const id of charts) expect(String(valueOf(report, at, `values.${id.replaceAll("-", "_")}_finding`))).not.toBe("");
  });
});

test("its figures are the sums of its days and of as many days before, and follow the source", async () => {
  const days = [46_103, 46_123] as const;
  const length = days[1] - days[0] + 1;
  const sum = (column: 2 | 3 | 4, from: number, to: number): number =>
    ROWS.filter(([day]) => day >= from && day <= to).reduce((all, row) => all + row[column], 0);
  const { source, report } = await reportOf(logOf("en"), "en", { from: days[0], to: days[1] });
  const expected = (raise: number) =>
    (
      [
        ["spend", 2],
        ["revenue", 3],
        ["orders", 4],
      ] as const
    ).flatMap(([name, column]) => {
      const [now, before] = [sum(column, ...days) + (name === "spend" ? raise : 0), sum(column, days[0] - length, days[0] - 1)];
      return [
        [`values.${name}`, now],
        [`values.${name}_before`, before],
        [`values.${name}_change`, now / before - 1],
      ] as const;
    });
  const shown = (at: At) => expected(0).map(([key]) => [key, valueOf(report, at, key)]);
  const near = (pairs: readonly (readonly [string, number])[]) => pairs.map(([key, value]) => [key, expect.closeTo(value, 9) as unknown]);
  expect(await calculated([source, report], shown)).toEqual(near(expected(0)));
  // 250 more were spent on the last day.
  const [block] = source.blocks;
  const last = (block?.cells.length ?? 0) - 1;
  const cells = (block?.cells ?? []).map((row, at) =>
    at === last ? row.map((cell, column) => (column === 2 ? Number(cell) + 250 : cell)) : row,
  );
  const edited: SheetPlan = { ...source, blocks: [{ row: 0, column: 0, cells }] };
  await calculated([edited, report], (at) => {
    expect(shown(at)).toEqual(near(expected(250)));
    expect(valueOf(report, at, "checks.agrees_revenue")).toBe("✓ Revenue = source");
  });
});

test("a chart that no longer adds up to the source is told, and so is a row that came since", async () => {
  const { source, report } = await reportOf(logOf("en"), "en");
  const [block] = source.blocks;
  // A day of the report again, under a name that was not there.
  const cells = [...(block?.cells ?? []), [46_110, "Shop D4", 50, 90, 1]];
  const longer: SheetPlan = { ...source, blocks: [{ row: 0, column: 0, cells }] };
  await calculated([longer, report], (at) => {
    expect(valueOf(report, at, "checks.agrees_revenue")).toBe("✗ Revenue = source: charts do not add up to it; refresh");
    expect(String(valueOf(report, at, "checks.same_rows")).slice(0, 1)).toBe("!");
  });
});

const log = (days: readonly number[]) =>
  readTable(cellsOf([["Date", "Channel", "Spend", "Revenue"], ...days.map((day) => [day, "A", 1, 2])]));
const run = (first: number, count: number, step = 1) => Array.from({ length: count }, (_, index) => first + step * index);

// 46,054 is Sunday, 1 February 2026; 46,082 is 1 March.
test.each([
  ["the last whole month, with as many days before it", run(46_023, 75), { start: 46_054, end: 46_081 }],
  ["whole weeks from Monday, where the month before is not whole", run(46_054, 43), { start: 46_076, end: 46_096 }],
  ["nothing, where there are fewer than two weeks", run(46_054, 10), null],
  ["the later half of weeks", run(46_055, 8, 7), { start: 46_083, end: 46_110 }],
  ["the later half of months, to the end of the last", [45_962, 45_992, 46_023, 46_054], { start: 46_023, end: 46_081 }],
  ["nothing for one day", [46_054], null],
])("the usual days of a report: %s", (_, days, period) => {
  expect(usualPeriod(log(days))).toEqual(period);
});
