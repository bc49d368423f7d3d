import { useId } from "react";
import type { ChartViewProps } from "../define";
import { ChartFrame } from "../frame/ChartFrame";
import { LABEL_SIZE, layout, type BarDrawing } from "./layout";
import type { ChannelPerformance } from "./transform";

/** ROI by channel as bars against the break-even line; below it a hatched zone, so that it reads without colour. */
export default function ChannelPerformanceView({ data, words, lang, colors }: ChartViewProps<ChannelPerformance>) {
  const hatch = useId();
  const draw = ({ left, top, bars, line, bottom }: BarDrawing, active: number) => (
    <>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill={colors.badSoft} />
          <line x1="0" y1="0" x2="0" y2="6" stroke={colors.bad} strokeWidth="1" opacity="0.35" />
        </pattern>
      </defs>
      {line && <rect x={left} y={top} width={Math.max(0, line.x - left)} height={bottom - top} fill={`url(#${hatch})`} opacity="0.6" />}
      <line x1={left} x2={left} y1={top} y2={bottom} stroke={colors.muted} />
      {bars.map((bar, index) => (
        <g key={index} fontSize={LABEL_SIZE}>
          <text x={bar.labelX} y={bar.labelY} fill={colors.ink} stroke={colors.paper} strokeWidth="3" paintOrder="stroke">{bar.label}</text>
          <rect x={left} y={bar.y} width={bar.width} height={bar.height} rx="2" fill={bar.rest ? colors.muted : bar.loses ? colors.bad : colors.accent} stroke={index === active ? colors.ink : "none"} strokeWidth="2" />
        </g>
      ))}
      {line && (
        <g>
          <line x1={line.x} x2={line.x} y1={top} y2={bottom} stroke={colors.bad} strokeWidth="1.5" strokeDasharray="4 3" />
          <text x={line.labelX} y={top - 6} textAnchor={line.anchor} fontSize={LABEL_SIZE} fill={colors.bad}>{line.label}</text>
        </g>
      )}
      {bars.map((bar, index) => (
        // Over the line, which would strike a value through that ends beside it.
        <text key={index} fontSize={LABEL_SIZE} x={left + bar.width + 6} y={bar.y + bar.height - 4} fill={bar.loses ? colors.bad : colors.ink} fontWeight="600" stroke={colors.paper} strokeWidth="4" paintOrder="stroke">{bar.value}</text>
      ))}
    </>
  );
  return <ChartFrame words={words} lang={lang} colors={colors} layout={(width) => layout(data, lang, width)} draw={draw} />;
}
