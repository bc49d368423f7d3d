import { scaleLinear } from "d3-scale";
import type { Lang } from "../../../core/lang";
import { CHART_WORDS } from "../../words";
import { compactNumber } from "../../format/compact-number";
import { percentText, ratioText } from "../../format/ratio";
import type { Mark, Scene } from "../../scene/mark";
import { fitText, textMark, textWidth, widestOf } from "../../scene/text";
import type { ChannelBar, ChannelPerformance } from "./data";
import { WORDS } from "./words";

const SIZE = 12;
const BAR = 16;
const GAP = 10;
/** Of a name above its bar. */
const ABOVE = 18;
const LINE_LABEL = 20;
const VALUE_GAP = 6;
/** The most of the width that names may take beside the bars. */
const NAMES = 0.34;

/** ROI as lying bars against the break-even line, below which the ground is hatched, so that it reads without colour. */
export function draw(data: ChannelPerformance, lang: Lang, width: number): Scene {
  const text = CHART_WORDS[lang];
  const { line } = data.breakEven;
  const names = data.bars.map((bar) => bar.name ?? text.rest);
  const values = data.bars.map((bar) => ratioText(bar.roi));
  const longest = widestOf(names, SIZE);
  // Names stand beside their bars where they are short, above them where they are not, so that none is cut.
  const above = longest <= width * NAMES ? 0 : ABOVE;
  const left = above === 0 ? Math.ceil(longest) + 8 : 0;
  const right = widestOf(values, SIZE, true) + VALUE_GAP + 2;
  const most = Math.max(line ?? 0, ...data.bars.map((bar) => bar.roi), 0.01);
  const x = scaleLinear([0, most], [left, Math.max(left + 20, width - right)]);
  const top = line === null ? 0 : LINE_LABEL;
  const step = BAR + GAP + above;
  const bottom = top + data.bars.length * step + GAP / 2;

  /** Where a value begins: right of the line where that would strike it through. */
  const beside = (at: number, value: string): number => {
    const struck = line !== null && at < x(line) + VALUE_GAP && at + textWidth(value, SIZE, true) > x(line) - VALUE_GAP / 2;
    return struck ? x(line) + VALUE_GAP : at;
  };

  const bars = data.bars.map((bar, index) => {
    const y = top + GAP / 2 + index * step + above;
    const end = left + Math.max(1, x(Math.max(0, bar.roi)) - left);
    const shape = { kind: "bar", x: left, y, width: end - left, height: BAR, round: 2, fill: fillOf(bar) } as const;
    const name = fitText(names[index] ?? "", SIZE, above === 0 ? left : width);
    return {
      shape,
      end,
      y,
      name: textMark(name, 0, above === 0 ? y + BAR / 2 : y - 9, { size: SIZE, fill: "ink", rim: "paper" }),
      value: textMark(values[index] ?? "", beside(end + VALUE_GAP, values[index] ?? ""), y + BAR / 2, {
        size: SIZE,
        fill: bar.verdict === "loses" ? "bad" : "ink",
        bold: true,
        rim: "paper",
      }),
    };
  });
  const ground: Mark[] =
    line === null
      ? []
      : [{ kind: "band", x: left, y: top, width: x(line) - left, height: bottom - top, fill: "badSoft", hatch: "bad", opacity: 0.6 }];
  return {
    width,
    height: bottom,
    marks: [
      ...ground,
      { kind: "rule", x1: left, x2: left, y1: top, y2: bottom, stroke: { paint: "muted", width: 1 } },
      ...bars.flatMap(({ name, shape }) => [name, shape]),
      ...(line === null ? [] : breakEvenLine(x(line), top, bottom, WORDS[lang].breakEvenAt(ratioText(line)), width)),
      ...bars.map(({ value }) => value),
    ],
    points: data.bars.map((bar, index) => ({
      x: bars[index]?.end ?? 0,
      y: bars[index]?.y ?? 0,
      focus: bars.slice(index, index + 1).flatMap(({ shape, value }) => [{ ...shape, outline: "ink" } as const, value]),
      lines: [
        names[index] ?? "",
        `${text.roi} ${ratioText(bar.roi)}`,
        `${text.measures.spend} ${compactNumber(bar.spend, lang)} (${percentText(bar.spendShare)})`,
        `${text.measures.revenue} ${compactNumber(bar.revenue, lang)} (${percentText(bar.revenueShare)})`,
      ],
    })),
  };
}

const fillOf = ({ name, verdict }: ChannelBar) => (name === null ? "muted" : verdict === "loses" ? "bad" : "accent");

/** The line with its label above it, never outside the width. */
function breakEvenLine(x: number, top: number, bottom: number, label: string, width: number): Mark[] {
  const half = textWidth(label, SIZE) / 2;
  const place =
    x - half < 0
      ? { at: 0, anchor: "start" as const }
      : x + half > width
        ? { at: width, anchor: "end" as const }
        : { at: x, anchor: "middle" as const };
  return [
    { kind: "rule", x1: x, x2: x, y1: top, y2: bottom, stroke: { paint: "bad", width: 1.5, dash: "4 3" } },
    textMark(label, place.at, top - 10, { size: SIZE, fill: "bad", anchor: place.anchor }),
  ];
}
