import type { SheetPlan } from "../../src/plan/sheet-plan";
import { readTable } from "../../src/reading/read-table";
import { resolvedTitle } from "../../src/workbench/engine/resolve-chart";
import { cellsOf } from "../reading/cells-of";
import { isCellError } from "../../src/core/cell";
import { planProblems } from "../../src/plan/plan-problems";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { writeCells } from "../../src/workbench/engine/cells/write-cells";
import type { Engine } from "../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { planChannels, planTrend } from "./both-charts";
import { NATIVE_CASES, planOf, RAISE, type NativeCase } from "./native-cases";

const sheetId = (engine: Engine, name: string): string => engine.workbook.getSheetByName(name)?.getSheetId() ?? "";

function expectShown(engine: Engine, { plan, expected }: NativeCase, when: "first" | "edited"): void {
  const reader = cellReader(engine, sheetId(engine, plan.sheetName));
  const shown = expected.map(({ row, column }) => reader.value(row, column));
  expect(shown.filter(isCellError)).toEqual([]);
  expected.forEach((one, index) => expect(shown[index]).toBeCloseTo(one[when], 9));
}

describe.each(NATIVE_CASES)("$name", (one) => {
  test("holds nothing that Excel would refuse, and is laid out whole, with its chart on the first screen", () =>
    expect(planProblems(one.plan, { sources: [one.source.sheet] })).toEqual([]));

  test("shows what the analysis says, and follows when a cell of the source changes", async () => {
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([one.sourcePlan, one.plan])).snapshot });
    try {
      await engine.settle();
      expectShown(engine, one, "first");
      const { row, column } = one.source.edit;
      const value = Number(one.source.rows[row]?.[column]) + RAISE;
      writeCells(engine, { sheetId: sheetId(engine, one.source.sheet), row, column, rows: 1, columns: 1 }, () => ({ v: value }));
      await engine.settle();
      expectShown(engine, one, "edited");
      expect(one.expected.some(({ first, edited }) => first !== edited)).toBe(true);
    } finally {
      engine.dispose();
    }
  });
});

describe("a log that nothing stands below", () => {
  const values = [
    ["Date", "Channel", "Spend", "Revenue"],
    [46_082, "Search", 100, 300],
    [46_083, "Social", 200, 500],
    [46_084, "Search", 50, 100],
  ];
  const later = [
    [46_085, "Search", 250, 100],
    [46_085, "Video", 10, 90],
  ];
  const reading = readTable(cellsOf(values, { sheet: "Log", source: "Log!A1:D4", openBelow: true }));
  const settings = { economics: { grossMargin: 0.4 }, grain: "day", measure: "spend", byChannel: true } as const;
  const request = { reading, settings, lang: "en", taken: { sheets: ["Log"], tables: [] } } as const;

  test("is followed to tomorrow's rows by sums, ranking, finding and days, and a new name is missed", async () => {
    const [channels, days] = [planChannels(request).sheet, planTrend(request).sheet];
    const source = planOf({ name: "log", sheet: "Log", rows: values, edit: { row: 1, column: 2 } });
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([source, channels, days])).snapshot });
    const at = ({ sheetName, anchors }: SheetPlan, key: string, down = 0, across = 0) => {
      const area = anchors![key]!;
      return cellReader(engine, sheetId(engine, sheetName)).value(area.row + down, area.column + across);
    };
    const titles = () => engine.charts.list(sheetId(engine, channels.sheetName)).map((chart) => resolvedTitle(engine, chart).text);
    const leaders = () => [at(channels, "tables.ranking", 1), at(channels, "tables.ranking", 2)];
    try {
      await engine.settle();
      // Search: 400 ÷ 150; Social: 500 ÷ 200.
      expect(titles()).toEqual(["2 of 2 channels above break-even 2.50; Search leads with 2.67"]);
      expect(leaders()).toEqual(["Search", "Social"]);
      expect([channels, days].map((sheet) => at(sheet, "checks.all_in"))).toEqual([
        expect.stringMatching(/^✓/),
        expect.stringMatching(/^✓/),
      ]);
      expect(at(days, "checks.dated")).toMatch(/^✓/);
      writeCells(engine, { sheetId: sheetId(engine, "Log"), row: 4, column: 0, rows: 2, columns: 4 }, (row, column) => ({
        v: later[row - 4]![column]!,
      }));
      await engine.settle();
      // Search: 500 ÷ 400, now below Social.
      expect(titles()).toEqual(["1 of 2 channels above break-even 2.50; Social leads with 2.50"]);
      expect(leaders()).toEqual(["Social", "Search"]);
      expect(at(channels, "tables.ranking", 2, 1)).toBe(1.25);
      expect([channels, days].map((sheet) => at(sheet, "checks.all_in"))).toEqual(
        [1, 1].map(() => "✗ All names here: new names since, refresh"),
      );
      expect([channels, days].map((sheet) => at(sheet, "values.new_rows"))).toEqual([1, 1]);
      const last = days.anchors!["tables.periods"]!.rows - 1;
      expect(at(days, "tables.periods", last)).toBe(46_085);
      expect([3, 4].map((column) => at(days, "tables.periods", last, column)).sort()).toEqual([0, 250]);
    } finally {
      engine.dispose();
    }
  });
});

test("what more than seven channels leave over is summed over a list of names", () => {
  const many = NATIVE_CASES.find(({ name }) => name === "trend of more channels than lines");
  const formulas =
    many?.plan.blocks
      .flatMap(({ cells }) => cells.flat())
      .flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : [])) ?? [];
  expect(formulas.some((formula) => formula.startsWith("=SUMPRODUCT(SUMIFS("))).toBe(true);
});
