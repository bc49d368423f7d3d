import type { ChartViewProps } from "../define";
import { ChartFrame } from "../frame/ChartFrame";
import { AXIS_SIZE, layout, type TrendDrawing } from "./layout";
import { LineCanvas } from "./LineCanvas";
import { seriesLook } from "./series-look";
import type { Trend } from "./transform";
import { TrendLegend } from "./TrendLegend";

/** Few enough points to show each of them. */
const MOST_DOTS = 31;

/** Lines over time; the way to an unfinished last period is dashed, days carry their 7-day average. */
export default function TrendView({ data, words, lang, colors }: ChartViewProps<Trend>) {
  const looks = seriesLook(data, colors);
  const quiet = data.average !== null;
  const draw = (drawing: TrendDrawing, active: number) => (
    <>
      {drawing.yTicks.map(({ y, label }) => (
        <g key={y}>
          <line x1={drawing.left} x2={drawing.right} y1={y} y2={y} stroke={colors.line} />
          <text x={drawing.left - 6} y={y + 4} textAnchor="end" fontSize={AXIS_SIZE} fill={colors.muted}>{label}</text>
        </g>
      ))}
      {drawing.xTicks.map(({ x, label, anchor }) => <text key={x} x={x} y={drawing.bottom + 16} textAnchor={anchor} fontSize={AXIS_SIZE} fill={colors.muted}>{label}</text>)}
      {active >= 0 && <line x1={drawing.periodX[active]} x2={drawing.periodX[active]} y1={drawing.top} y2={drawing.bottom} stroke={colors.muted} strokeDasharray="2 2" />}
      {drawing.lines.map((shape, index) => (
        <g key={index} stroke={looks[index]?.color} fill="none" strokeWidth={quiet ? 1.25 : 2} strokeOpacity={quiet ? 0.7 : 1} strokeLinejoin="round">
          {!drawing.onCanvas && <path d={shape.path} strokeDasharray={looks[index]?.dash} />}
          <path d={shape.dashed} strokeDasharray="2 4" />
          {(data.periods.length <= MOST_DOTS && data.series.length <= 3 ? shape.points : shape.alone).map((point) => <circle key={point.index} cx={point.x} cy={point.y} r={point.index === active ? 4 : 2.5} fill={colors.paper} strokeWidth="1.5" />)}
        </g>
      ))}
      {drawing.average && <path d={drawing.average} fill="none" stroke={colors.accent} strokeWidth="2.5" />}
    </>
  );
  return (
    <ChartFrame words={words} lang={lang} colors={colors} layout={(width) => layout(data, lang, width)} draw={draw} legend={<TrendLegend trend={data} lang={lang} colors={colors} />}
      underlay={(drawing, width) => (drawing.onCanvas ? <LineCanvas drawing={drawing} width={width} looks={looks} /> : null)} />
  );
}
