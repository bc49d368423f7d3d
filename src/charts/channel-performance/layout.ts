import { scaleLinear } from "d3-scale";
import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { compactNumber } from "../format/compact-number";
import { percentText, ratioText } from "../format/ratio";
import type { Drawing } from "../frame/mark";
import { fitText, textWidth } from "../frame/text-width";
import type { ChannelPerformance } from "./transform";

export interface BarDrawing extends Drawing {
  readonly left: number;
  readonly top: number;
  readonly bars: readonly { readonly label: string; readonly labelX: number; readonly labelY: number; readonly y: number; readonly height: number; readonly width: number; readonly value: string; readonly loses: boolean; readonly rest: boolean }[];
  readonly line: { readonly x: number; readonly label: string; readonly labelX: number; readonly anchor: "start" | "middle" | "end" } | null;
  readonly bottom: number;
}

export const LABEL_SIZE = 12;
const BAR = 16;
const GAP = 10;
const LINE_LABEL_HEIGHT = 20;
const VALUE_GAP = 6;

/** Horizontal bars: names beside them where they are short, above them where they are not, so that none is cut. */
export function layout(data: ChannelPerformance, lang: Lang, width: number): BarDrawing {
  const text = CHART_WORDS[lang];
  const { line } = data.breakEven;
  const names = data.bars.map((bar) => bar.name ?? text.rest);
  const longest = Math.max(0, ...names.map((name) => textWidth(name, LABEL_SIZE)));
  const beside = longest <= width * 0.34;
  const left = beside ? Math.ceil(longest) + 8 : 0;
  const values = data.bars.map((bar) => ratioText(bar.roi));
  const right = Math.max(0, ...values.map((value) => textWidth(value, LABEL_SIZE))) + VALUE_GAP + 2;
  const most = Math.max(line ?? 0, ...data.bars.map((bar) => bar.roi), 0.01);
  const scale = scaleLinear().domain([0, most]).range([0, Math.max(20, width - left - right)]);
  const top = line === null ? 0 : LINE_LABEL_HEIGHT;
  const step = BAR + GAP + (beside ? 0 : 18);
  const bars = data.bars.map((bar, index) => {
    const y = top + GAP / 2 + index * step + (beside ? 0 : 18);
    return {
      label: fitText(names[index] ?? "", LABEL_SIZE, beside ? left : width), labelX: 0, labelY: beside ? y + BAR - 4 : y - 5,
      y, height: BAR, width: Math.max(1, scale(Math.max(0, bar.roi))), value: values[index] ?? "", loses: bar.verdict === "loses", rest: bar.name === null,
    };
  });
  const bottom = top + data.bars.length * step + GAP / 2;
  return {
    left, top, bars, bottom, height: bottom, line: line === null ? null : lineAt(left + scale(line), text.breakEvenAt(ratioText(line)), width),
    marks: data.bars.map((bar, index) => ({
      x: left + (bars[index]?.width ?? 0), y: bars[index]?.y ?? 0,
      lines: [names[index] ?? "", `${text.roi} ${ratioText(bar.roi)}`, `${text.measures.spend} ${compactNumber(bar.spend, lang)} (${percentText(bar.spendShare)})`, `${text.measures.revenue} ${compactNumber(bar.revenue, lang)} (${percentText(bar.revenueShare)})`],
    })),
  };
}

function lineAt(x: number, label: string, width: number): BarDrawing["line"] {
  const half = textWidth(label, LABEL_SIZE) / 2;
  if (x - half < 0) return { x, label, labelX: 0, anchor: "start" };
  return x + half > width ? { x, label, labelX: width, anchor: "end" } : { x, label, labelX: x, anchor: "middle" };
}
