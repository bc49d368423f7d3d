import { scaleLinear, scaleSqrt } from "d3-scale";
import type { Lang } from "../../../core/lang";
import type { Earner, Earnings } from "../../earnings";
import { compactNumber } from "../../format/compact-number";
import { ratioText } from "../../format/ratio";
import { besideDots, placeBesides, type Dot } from "../../scene/beside-dots";
import type { Box } from "../../scene/box";
import type { Mark, Paint, Scene } from "../../scene/mark";
import { textMark, textWidth } from "../../scene/text";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../scene/value-axis";
import { CHART_WORDS } from "../../words";
import { nameOf } from "./findings";
import { EARNINGS_WORDS } from "../../earnings-words";
import { WORDS } from "./words";

const PLOT = 220;
/** Radii in px of the smallest and the largest revenue. */
const SMALL = 4;
const LARGE = 22;

/** Bubbles by spend and ROI, as large as their revenue; the ground below break-even is hatched. */
export function draw({ earners, breakEven: { line } }: Earnings, lang: Lang, width: number): Scene {
  const text = CHART_WORDS[lang];
  const said = WORDS[lang];
  const most = Math.max(0.01, line ?? 0, ...earners.map(({ roi }) => roi));
  const y = scaleLinear([0, most * 1.15], [0, 1]).nice(4);
  const ticks = y.ticks(4);
  const tickText = (value: number): string => String(Number(value.toFixed(2)));
  const top = AXIS_SIZE + 10;
  const plot = { left: Math.ceil(axisRoom(ticks, tickText)), right: width - 4, top, bottom: top + PLOT };
  y.range([plot.bottom, plot.top]);
  const x = scaleLinear([0, Math.max(1, ...earners.map(({ spend }) => spend)) * 1.1], [plot.left + 4, plot.right - LARGE]).nice(4);
  const r = scaleSqrt([0, Math.max(1, ...earners.map(({ revenue }) => revenue))], [SMALL, LARGE]).clamp(true);
  const dots = earners.map((one) => ({
    one,
    x: x(Math.max(0, one.spend)),
    y: y(Math.max(0, one.roi)),
    r: r(Math.max(0, one.revenue)),
    label: nameOf(one, lang),
  }));
  const label = line === null ? null : EARNINGS_WORDS[lang].breakEvenAt(ratioText(line));
  const place = label === null || line === null ? null : labelPlace(y(line), label, plot, dots);
  const sums = x.ticks(Math.max(2, Math.floor((plot.right - plot.left) / 90)));
  return {
    width,
    height: plot.bottom + 40,
    marks: [
      ...(line === null ? [] : lossZone(y(line), plot, said.loses)),
      ...valueAxis(y, plot, { text: tickText, ticks, side: "left", grid: true }),
      ...valueAxis(x, plot, { text: (value) => compactNumber(value, lang), ticks: sums, side: "bottom", grid: false }),
      textMark(text.roi, 0, AXIS_SIZE / 2 + 1, { size: AXIS_SIZE, fill: "muted" }),
      textMark(text.measures.spend, plot.right, plot.bottom + 30, { size: AXIS_SIZE, fill: "muted", anchor: "end" }),
      ...(line === null
        ? []
        : [
            {
              kind: "rule",
              x1: plot.left,
              x2: plot.right,
              y1: y(line),
              y2: y(line),
              stroke: { paint: "bad", width: 1.5, dash: "4 3" },
            } as const,
          ]),
      ...dots.map(({ one, x: cx, y: cy, r: radius }): Mark => ({
        kind: "dot",
        x: cx,
        y: cy,
        r: radius,
        fill: fillOf(one),
        opacity: 0.75,
        outline: "paper",
      })),
      ...(label && place ? [labelMark(label, place)] : []),
      ...besideDots(dots, plot, place ? [place] : []),
    ],
    points: dots.map(({ one, x: cx, y: cy, r: radius }) => ({
      x: cx,
      y: cy - radius,
      focus: [{ kind: "dot", x: cx, y: cy, r: radius, fill: fillOf(one), outline: "ink" }],
      lines: [
        nameOf(one, lang),
        `${text.roi} ${ratioText(one.roi)}`,
        `${text.measures.spend} ${compactNumber(one.spend, lang)}`,
        `${text.measures.revenue} ${compactNumber(one.revenue, lang)}`,
        ...(one.profit === null ? [] : [`${said.profit} ${compactNumber(one.profit, lang)}`]),
      ],
    })),
  };
}

const fillOf = ({ name, verdict }: Earner): Paint => (name === null ? "muted" : verdict === "loses" ? "bad" : "accent");

const lossZone = (at: number, { left, right, bottom }: Box, label: string): readonly Mark[] => [
  { kind: "band", x: left, y: at, width: right - left, height: bottom - at, fill: "badSoft", hatch: "bad", opacity: 0.6 },
  ...(bottom - at < AXIS_SIZE + 8
    ? []
    : [textMark(label, right - 4, bottom - AXIS_SIZE / 2 - 4, { size: AXIS_SIZE, fill: "bad", anchor: "end", rim: "paper" })]),
];

/** The line's label: at either end, above or below, wherever no bubble covers it; else above the plot. */
function labelPlace(at: number, label: string, plot: Box, dots: readonly Dot[]): Box {
  const width = textWidth(label, AXIS_SIZE);
  const above = { top: at - AXIS_SIZE - 6, bottom: at - 3 };
  const below = { top: at + 3, bottom: at + AXIS_SIZE + 6 };
  const right = { left: plot.right - width, right: plot.right };
  const left = { left: plot.left + 4, right: plot.left + 4 + width };
  const outside = { ...right, top: 0, bottom: AXIS_SIZE + 2 };
  return (
    placeBesides(dots, [{ ...right, ...above }, { ...left, ...above }, { ...right, ...below }, { ...left, ...below }, outside]) ?? outside
  );
}

const labelMark = (label: string, { left, top, bottom }: Box): Mark =>
  textMark(label, left, (top + bottom) / 2, { size: AXIS_SIZE, fill: "bad", rim: "paper" });
