import { ask } from "../../src/charts/ask";
import { planChart } from "../../src/charts/plan-chart";
import { isCellError } from "../../src/core/cell";
import { planToFile } from "../../src/files/xlsx/plan-to-file";
import { planProblems } from "../../src/plan/plan-problems";
import { cellReader } from "../../src/workbench/engine/cells/cell-reader";
import { createHeadlessEngine } from "../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../src/workbench/files/file-to-snapshot";
import { CHART_CASES, FIRST_DAY, nameOfChart, SETTINGS } from "../gallery/chart-cases";
import { OWN_TABLES } from "../gallery/own-tables";
import { planOf } from "./native-cases";

/** One table of each chart: the one made for it, where there is one; and of the trend one whose first and last week are not whole. */
const CASES = CHART_CASES.filter(
  ({ chart, table }) =>
    table === (Object.keys(OWN_TABLES[chart.id] ?? {})[0] ?? "usual") || (chart.id === "trend" && table === "unfinished"),
);

const NOT_THERE = "#N/A";

test.each(["en", "zh-CN"] as const)("a table in %s that leaves no room beside it has its chart over it, at full width", async (lang) => {
  const ranking = CASES.find((each) => each.chart.id === "channel-ranking" && each.lang === lang);
  if (!ranking) throw new Error("The ranking has no case");
  const { chart, reading } = ranking;
  const { CHART } = await chart.chart();
  const taken = { sheets: [reading.source.sheet], tables: [] };
  // The log is of 28 days: its second half is held against its first.
  const [from, to] = [FIRST_DAY + 14, FIRST_DAY + 27];
  const settings = { ...SETTINGS, from, to, compare: "before" as const };
  const { sheet } = planChart(chart, CHART, await CHART.sheet(), { reading, settings, lang, taken });
  expect(planProblems(sheet, { sources: [reading.source.sheet] })).toEqual([]);
  expect(sheet.charts).toHaveLength(1);
});

test.each(CASES.map((each) => [nameOfChart(each), each] as const))(
  "the sheet of %s is laid out whole, computes and says what the chart says",
  async (_name, { chart, lang, reading }) => {
    const { CHART } = await chart.chart();
    const { source } = reading;
    const taken = { sheets: [source.sheet], tables: [] };
    const maker = await CHART.sheet();
    const { sheet } = planChart(chart, CHART, maker, { reading, settings: SETTINGS, lang, taken });
    expect(planProblems(sheet, { sources: [source.sheet] })).toEqual([]);
    const rows = source.values.map((row) => row.map((cell) => cell ?? null));
    const plan = planOf({ name: "source", sheet: source.sheet, rows, edit: { row: 0, column: 0 } });
    const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile([plan, sheet])).snapshot });
    try {
      await engine.settle();
      const reader = cellReader(engine, engine.workbook.getSheetByName(sheet.sheetName)?.getSheetId() ?? "");
      const shown = sheet.blocks.flatMap((block) =>
        block.cells.flatMap((row, down) => row.map((_cell, across) => reader.value(block.row + down, block.column + across))),
      );
      expect(shown.filter((value) => isCellError(value) && value.error !== NOT_THERE)).toEqual([]);
      expect(shown.some((value) => typeof value === "number")).toBe(true);
      const finding = sheet.anchors?.["values.finding"];
      expect(finding).toBeDefined();
      const said = String(reader.value(finding?.row ?? 0, finding?.column ?? 0));
      const { title } = CHART.words(ask(CHART, reading, SETTINGS).data, lang);
      // Numbers are shortened in the pane and whole on the sheet.
      expect(bare(said)).toBe(bare(title));
    } finally {
      engine.dispose();
    }
  },
);

const bare = (text: string): string => text.replaceAll(/[−-]?[\d.,]+(?:万|亿|K|M|B)?%?/g, "#");
