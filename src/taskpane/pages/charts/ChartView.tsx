import { useCallback, useMemo } from "react";
import type { TableReading } from "../../../reading/table-reading";
import { ask } from "../../../charts/ask";
import type { Chart, ChartSettings } from "../../../charts/define";
import { ChartFrame } from "../../../charts/frame/ChartFrame";
import { chartColors } from "../../../design/chart-colors";
import { useServices } from "../../services";

interface Props {
  readonly chart: Chart;
  readonly reading: TableReading;
  readonly settings: ChartSettings;
}

export function ChartView({ chart, reading, settings }: Props) {
  const { lang, theme } = useServices();
  const data = useMemo(() => ask(chart, reading, settings).data, [chart, reading, settings]);
  const words = useMemo(() => chart.words(data, lang), [chart, data, lang]);
  const colors = useMemo(() => chartColors(theme.mode, theme.forcedColors), [theme.mode, theme.forcedColors]);
  const draw = useCallback((width: number) => chart.draw(data, lang, width), [chart, data, lang]);
  return <ChartFrame words={words} lang={lang} colors={colors} draw={draw} />;
}
