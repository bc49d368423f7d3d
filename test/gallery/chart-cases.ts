import { ask } from "../../src/charts/ask";
import type { Chart, ChartDefinition, ChartSettings } from "../../src/charts/define";
import { CHARTS } from "../../src/charts/registry";
import { unmetNeed } from "../../src/charts/unmet-need";
import type { CellValue } from "../../src/core/cell";
import { LANGS, type Lang } from "../../src/core/lang";
import { readTable } from "../../src/reading/read-table";
import type { TableReading } from "../../src/reading/table-reading";
import { cellsOf } from "../reading/cells-of";
import { OWN_TABLES } from "./own-tables";

/** 1 March 2026, a Sunday. */
export const FIRST_DAY = 46_082;

export const SETTINGS: ChartSettings = { economics: { grossMargin: 0.4 }, grain: null, measure: null, byChannel: true };

type Row = readonly [day: number, name: string, spend: number | null, revenue: number | null];

const HEADERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Date", "Channel", "Spend", "Revenue"],
  "zh-CN": ["日期", "渠道", "花费", "成交金额"],
};
const NAMES: Readonly<Record<Lang, readonly string[]>> = {
  en: ["Search ads", "Social ads", "Email", "Affiliates"],
  "zh-CN": ["抖音", "小红书", "搜索", "社群"],
};
/** Spend a day and what a unit of it brings, for each name. */
const RATES = [
  [1200, 3.4],
  [1500, 2.2],
  [160, 6.1],
  [420, 1.8],
] as const;

/** So many days of each name; the wave is a week long. */
const log = (
  names: readonly string[],
  days: number,
  revenue = (spend: number, rate: number, _day: number): number => spend * rate,
): readonly Row[] =>
  Array.from({ length: days }, (_, day) =>
    names.map((name, index): Row => {
      const [base, rate] = RATES[index % RATES.length] ?? [0, 0];
      const spend = Math.round(base * (1 + 0.25 * Math.sin((2 * Math.PI * (day + index)) / 7)));
      return [FIRST_DAY + day, name, spend, Math.round(revenue(spend, rate, day))];
    }),
  ).flat();

/** What tables can be like: as most are, and at the edges of what a chart has to bear. */
const TABLES: Readonly<Record<string, (lang: Lang) => readonly Row[]>> = {
  usual: (lang) => log(NAMES[lang], 28),
  empty: () => [],
  "one row": (lang) => log(NAMES[lang].slice(0, 1), 1),
  "sixty names": (lang) =>
    log(
      Array.from({ length: 60 }, (_, i) => `${NAMES[lang][i % 4] ?? ""} ${i + 1}`),
      14,
    ),
  // Returns of goods can exceed what a day sells.
  negative: (lang) => log(NAMES[lang], 28, (spend, rate, day) => (day % 9 === 4 ? -spend : spend * rate)),
  // Ten weeks and three days: the last week has only begun.
  unfinished: (lang) => log(NAMES[lang], 73),
};

export interface ChartCase {
  readonly chart: ChartDefinition;
  readonly table: string;
  readonly lang: Lang;
  readonly reading: TableReading;
}

const caseOf = (chart: ChartDefinition, table: string, lang: Lang, rows: readonly (readonly CellValue[])[]): ChartCase => ({
  chart,
  table,
  lang,
  reading: readTable(cellsOf(rows)),
});

export const CHART_CASES: readonly ChartCase[] = CHARTS.flatMap((chart) => [
  ...Object.entries(TABLES).flatMap(([table, rows]) => LANGS.map((lang) => caseOf(chart, table, lang, [HEADERS[lang], ...rows(lang)]))),
  ...Object.entries(OWN_TABLES[chart.id] ?? {}).flatMap(([table, rows]) => LANGS.map((lang) => caseOf(chart, table, lang, rows(lang)))),
]);

export const nameOfChart = ({ chart, table, lang }: ChartCase): string => `${chart.id}.${table.replaceAll(" ", "-")}.${lang}`;

/** Why the pane would not offer the chart for this table; nothing where it would. */
export const notOffered = ({ chart, reading }: ChartCase): string | undefined => unmetNeed(reading, chart.needs) ?? undefined;

/** The chart of a case, opened, and what it makes of its table. */
export async function openCase({ chart, reading }: ChartCase): Promise<{ readonly chart: Chart; readonly data: unknown }> {
  const { CHART } = await chart.chart();
  return { chart: CHART, data: ask(CHART, reading, SETTINGS).data };
}
