import type { Lang } from "../../core/lang";
import type { ChartColors } from "../../design/chart-colors";
import { CHART_WORDS } from "../../locale/charts";
import { seriesLook } from "./series-look";
import type { Trend } from "./transform";
import { seriesName } from "./words";

interface Props {
  readonly trend: Trend;
  readonly lang: Lang;
  readonly colors: ChartColors;
}

/** The names of the lines; they wrap and are never cut. */
export function TrendLegend({ trend, lang, colors }: Props) {
  const text = CHART_WORDS[lang];
  const looks = seriesLook(trend, colors);
  const entries = trend.series.map((series, index) => ({ name: series.kind === "all" ? text.measures[trend.measure] : seriesName(series, lang), color: looks[index]?.color ?? colors.ink, dash: looks[index]?.dash ?? "", thin: trend.average !== null }));
  if (trend.average) entries.push({ name: text.average, color: colors.accent, dash: "", thin: false });
  if (entries.length < 2) return null;
  return (
    <ul style={{ listStyle: "none", display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: "8px 0 0", padding: 0, fontSize: "12px", lineHeight: "16px" }}>
      {entries.map(({ name, color, dash, thin }) => (
        <li key={name} style={{ display: "flex", alignItems: "center", gap: "4px", overflowWrap: "anywhere" }}>
          <svg width="16" height="8" aria-hidden style={{ flexShrink: 0 }}><line x1="0" x2="16" y1="4" y2="4" stroke={color} strokeWidth={thin ? 1.25 : 2.5} strokeOpacity={thin ? 0.7 : 1} strokeDasharray={dash} /></svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
