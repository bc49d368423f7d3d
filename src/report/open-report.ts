import { factsOf } from "../analysis/table-facts";
import type { ChartDefinition, ChartSettings } from "../charts/define";
import { findingsOf, mostTellingFirst } from "../charts/findings";
import { offersOf } from "../charts/offers";
import type { Lang } from "../core/lang";
import type { TableReading } from "../reading/table-reading";
import type { OpenedChart } from "./request";
import { usualPeriod } from "./usual-period";

/** More charts than this are looked up, and not read. */
const MOST_CHARTS = 5;

export interface ReportDays {
  readonly settings: ChartSettings;
  readonly usualDays: boolean;
}

/** The days of a report: those that were chosen, else the usual ones. Fixed, so that all of its figures are of the same days. */
export function reportDays(reading: TableReading, settings: ChartSettings): ReportDays {
  const { span } = factsOf(reading);
  const chosen = settings.from !== undefined || settings.to !== undefined;
  const usual = chosen ? null : usualPeriod(reading);
  const compare = settings.compare ?? "before";
  if (span === null) return { settings: { ...settings, compare }, usualDays: true };
  const { start: from, end: to } = usual ?? { start: settings.from ?? span.start, end: settings.to ?? span.end };
  return { settings: { ...settings, compare, from, to }, usualDays: !chosen };
}

/** What a report can show of a table, the most telling first, and those that it shows unless others are chosen. */
export async function chartsForReport(
  all: readonly ChartDefinition[],
  reading: TableReading,
  settings: ChartSettings,
  lang: Lang,
): Promise<{ readonly offered: readonly ChartDefinition[]; readonly usual: readonly ChartDefinition[] }> {
  const found = await findingsOf(all, reading, settings, lang);
  const offered = mostTellingFirst(offersOf(all, reading, settings), found);
  const telling = new Set(found.findings.map(({ chart }) => chart));
  const facts = factsOf(reading);
  const opened = await Promise.all(offered.map((one) => one.chart()));
  /** A chart that asks for a day first says nothing until it is told. */
  const waits = (index: number): boolean => (opened[index]?.CHART.options(facts) ?? []).some((option) => option.kind === "day");
  const saying = offered.filter((one, index) => telling.has(one.id) || !waits(index));
  /** Two charts that need the same of a table look at the same of it. */
  const needsOf = ({ needs }: ChartDefinition): string => JSON.stringify(Object.entries(needs).sort());
  const usual = saying.filter((one, index) => saying.findIndex((other) => needsOf(other) === needsOf(one)) === index);
  return { offered, usual: usual.slice(0, MOST_CHARTS) };
}

export const openCharts = (charts: readonly ChartDefinition[]): Promise<readonly OpenedChart[]> =>
  Promise.all(
    charts.map(async (definition) => {
      const { CHART: chart } = await definition.chart();
      return { definition, chart, maker: await chart.sheet() };
    }),
  );
