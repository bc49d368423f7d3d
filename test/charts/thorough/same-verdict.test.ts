import { readTable } from "../../../src/reading/read-table";
import type { ChartSettings } from "../../../src/charts/define";
import { LANGS, type Lang } from "../../../src/core/lang";
import { CHART_WORDS } from "../../../src/charts/words";
import type { MoneyUnit } from "../../../src/plan/money-unit";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import { cellReader } from "../../../src/workbench/engine/cells/cell-reader";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { createHeadlessEngine } from "../../../src/workbench/engine/headless";
import { fileToSnapshot } from "../../../src/workbench/files/file-to-snapshot";
import { snapshotToFile } from "../../../src/workbench/files/snapshot-to-file";
import { planToFile } from "../../../src/files/xlsx/plan-to-file";
import { sheetCells } from "../../../src/files/xlsx/sheet-cells";
import { performanceOf, planChannels } from "../both-charts";
import { planOf } from "../../templates/support/every-plan";

type Verdicts = Readonly<Record<string, string>>;

const CASES: readonly (readonly [Lang, MoneyUnit])[] = [...LANGS.map((lang) => [lang, "yuan"] as const), ["zh-CN", "wan"]];
/** Another margin than the sheet's, asked for another sheet: it must not matter. */
const settings: ChartSettings = { economics: { grossMargin: 0.9 }, grain: null, measure: null, byChannel: true };

const sign = (verdict: unknown): string => String(verdict).slice(0, 1);

/** Two columns of a table on a sheet as it was calculated, as channel and sign of the verdict. */
function verdictsAt(engine: Engine, sheet: string, table: { row: number; rows: number; name: number; verdict: number }): Verdicts {
  const reader = cellReader(engine, engine.workbook.getSheetByName(sheet)?.getSheetId() ?? "");
  const rows = Array.from({ length: table.rows }, (_, index) => table.row + index);
  return Object.fromEntries(rows.map((row) => [String(reader.value(row, table.name)), sign(reader.value(row, table.verdict))]));
}

async function calculated(plans: readonly SheetPlan[]): Promise<Engine> {
  const engine = createHeadlessEngine({ snapshot: fileToSnapshot(planToFile(plans)).snapshot });
  await engine.settle();
  return engine;
}

test.each(CASES)(
  "the channel log in %s, amounts in %s, its chart and its native chart give every channel the same verdict",
  async (lang, unit) => {
    const log = planOf("channel-log", lang, unit);
    const alone = await calculated([log]);
    const source = sheetCells(snapshotToFile(alone.save()).workbook, "log.xlsx", log.sheetName);
    alone.dispose();
    const reading = readTable(source);
    const { verdicts } = CHART_WORDS[lang];
    const shown: Verdicts = Object.fromEntries(
      performanceOf(reading, settings).bars.map(({ name, verdict }) => [name ?? "", sign(verdict && verdicts[verdict])]),
    );

    const { sheet, linked } = planChannels({ reading, settings, lang, taken: { sheets: [log.sheetName], tables: [] } });
    expect(linked).toEqual({ ok: true, reach: "table" });
    const engine = await calculated([log, sheet]);
    try {
      const summary = log.tables.find(({ name }) => name === "channel_log_summary")!.area;
      const onSheet = verdictsAt(engine, log.sheetName, {
        row: summary.row + 1,
        rows: summary.rows - 1,
        name: summary.column,
        verdict: summary.column + 1,
      });
      const { row, rows, column } = sheet.anchors!["tables.ranking"]!;
      const native = verdictsAt(engine, sheet.sheetName, { row: row + 1, rows: rows - 1, name: column, verdict: column + 2 });
      expect(shown).toEqual(onSheet);
      expect(native).toEqual(onSheet);
      // The sample is made so that there is something to tell apart.
      expect(new Set(Object.values(onSheet))).toEqual(new Set(["✓", "✗"]));
      if (lang === "zh-CN") expect(onSheet["百度搜索"]).toBe("✗");
    } finally {
      engine.dispose();
    }
  },
);
