import { Suspense, createElement, lazy, useMemo } from "react";
import type { TableReading } from "../../../reading/table-reading";
import type { ChartDefinition, ChartSettings } from "../../../charts/define";
import { CHARTS } from "../../../charts/registry";
import { chartColors } from "../../../design/chart-colors";
import { CHART_WORDS } from "../../../locale/charts";
import { useServices } from "../../services";

/** Views are made once: a lazy component made while rendering would start anew each time. */
const VIEWS = new Map(CHARTS.map((chart) => [chart.id, lazy(() => chart.load())]));

interface Props {
  readonly chart: ChartDefinition;
  readonly reading: TableReading;
  readonly settings: ChartSettings;
}

export function ChartView({ chart, reading, settings }: Props) {
  const { lang, theme } = useServices();
  const data = useMemo(() => chart.transform(reading, settings), [chart, reading, settings]);
  const words = useMemo(() => chart.words(data, lang), [chart, data, lang]);
  const view = VIEWS.get(chart.id);
  if (!view) return null;
  return (
    <Suspense fallback={<p>{CHART_WORDS[lang].page.reading}</p>}>
      {createElement(view, { data, words, lang, colors: chartColors(theme.mode, theme.forcedColors) })}
    </Suspense>
  );
}
