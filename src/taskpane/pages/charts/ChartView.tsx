import { useCallback, useMemo } from "react";
import type { TableReading } from "../../../reading/table-reading";
import { ask } from "../../../charts/ask";
import type { Chart, ChartSettings } from "../../../charts/define";
import { dateText } from "../../../charts/format/date-text";
import { ChartFrame } from "../../../charts/frame/ChartFrame";
import { daysOfRows } from "../../../charts/days-of-rows";
import { CHART_WORDS } from "../../../charts/words";
import { chartColors } from "../../../design/chart-colors";
import { CHART_PAGE_WORDS } from "../../../locale/chart-page";
import { useServices } from "../../services";
import { SCOPE_WORDS } from "./scope/scope-words";
import { useChartPictures } from "./use-chart-pictures";

interface Props {
  readonly chart: Chart;
  readonly reading: TableReading;
  readonly settings: ChartSettings;
}

/** An open chart, which can be taken along as a picture. */
export function ChartView({ chart, reading, settings }: Props) {
  const { lang, theme } = useServices();
  const text = CHART_PAGE_WORDS[lang];
  const { data, answer } = useMemo(() => ask(chart, reading, settings), [chart, reading, settings]);
  const words = useMemo(() => chart.words(data, lang), [chart, data, lang]);
  const colors = useMemo(() => chartColors(theme.mode, theme.forcedColors), [theme.mode, theme.forcedColors]);
  const draw = useCallback((width: number) => chart.draw(data, lang, width), [chart, data, lang]);
  const days = daysOfRows(reading, answer.all.rows);
  const range = days && SCOPE_WORDS[lang].range(dateText(days.start, lang), dateText(days.end, lang));
  const note = [reading.source.source, ...(range ? [range] : [])].join(CHART_WORDS[lang].symbols.comma);
  const { copying, copy, insert } = useChartPictures(chart, data, note);
  return (
    <ChartFrame
      words={words}
      lang={lang}
      colors={colors}
      draw={draw}
      actions={[
        { label: copying ? text.copying : text.copyPicture, run: () => void copy() },
        { label: text.insertPicture, run: () => void insert() },
      ]}
    />
  );
}
