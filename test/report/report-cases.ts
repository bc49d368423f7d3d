import { LANGS, type Lang } from "../../src/core/lang";
import { CHARTS } from "../../src/charts/registry";
import type { ChartSettings } from "../../src/charts/define";
import type { SheetPlan } from "../../src/plan/sheet-plan";
import { readTable } from "../../src/reading/read-table";
import { chartsForReport, openCharts, reportDays } from "../../src/report/open-report";
import { planReport } from "../../src/report/plan-report";
import { planOf } from "../charts/native-cases";
import { CHART_CASES, SETTINGS } from "../gallery/chart-cases";
import { OWN_TABLES } from "../gallery/own-tables";
import { cellsOf } from "../reading/cells-of";
import type { CellValue } from "../../src/core/cell";

type Rows = readonly (readonly CellValue[])[];

/** 1 February 2026, a Sunday. */
const FIRST_DAY = 46_054;
const DAYS = 70;
const HEAD: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Channel", "Spend", "Revenue", "Orders"],
  "zh-CN": ["日期", "渠道", "花费", "成交金额", "订单数"],
};

/** Ten weeks of three channels; the ones of a week are alike, and each week is a step above the one before. */
export const ROWS: readonly (readonly [day: number, channel: string, spend: number, revenue: number, orders: number])[] = Array.from(
  { length: DAYS },
  (_, day) =>
    ["A1", "B2", "C3"].map((name, index) => {
      const spend = 100 * (index + 1) + 10 * Math.floor(day / 7) + (day % 7);
      return [FIRST_DAY + day, `Shop ${name}`, spend, spend * (4 - index), 3 + index] as const;
    }),
).flat();

export const logOf = (lang: Lang): Rows => [HEAD[lang], ...ROWS];

/** Tables of each kind: a log of days, and one that is made for each chart that needs another. */
export const TABLES: readonly { readonly name: string; readonly lang: Lang; readonly rows: Rows }[] = LANGS.flatMap((lang) => [
  { name: `a log of days, ${lang}`, lang, rows: logOf(lang) },
  ...["cohort-heatmap", "ab-result", "content-slots", "budget-actual", "rfm-map"].flatMap((id) => {
    const table = Object.keys(OWN_TABLES[id] ?? {})[0];
    const found = CHART_CASES.find((one) => one.chart.id === id && one.table === table && one.lang === lang);
    return found ? [{ name: `a table for ${id}, ${lang}`, lang, rows: found.reading.source.values }] : [];
  }),
]);

/** The report of a table as the pane makes it, and the sheet it is made from. */
export async function reportOf(
  rows: Rows,
  lang: Lang,
  chosen: Partial<ChartSettings> = {},
): Promise<{ readonly source: SheetPlan; readonly report: SheetPlan; readonly charts: readonly string[] }> {
  const reading = readTable(cellsOf(rows, { openBelow: true }));
  const { settings, usualDays } = reportDays(reading, { ...SETTINGS, ...chosen });
  const { usual } = await chartsForReport(CHARTS, reading, settings, lang);
  const taken = { sheets: [reading.source.sheet], tables: [] };
  const report = planReport({ reading, settings, usualDays, charts: await openCharts(usual), known: CHARTS, lang, taken });
  const source = planOf({ name: "source", sheet: reading.source.sheet, rows, edit: { row: 0, column: 0 } });
  return { source, report, charts: usual.map(({ id }) => id) };
}
