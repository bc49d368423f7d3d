import { max, min } from "d3-array";
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { Lang } from "../../core/lang";
import { CHART_WORDS } from "../../locale/charts";
import { compactNumber } from "../format/compact-number";
import { periodShort, periodText } from "../format/date-text";
import type { Drawing, Mark } from "../frame/mark";
import { textWidth } from "../frame/text-width";
import { downSample, type Point } from "./down-sample";
import type { Trend } from "./transform";
import { seriesName, valueText } from "./words";

export interface LineShape {
  readonly path: string;
  readonly dashed: string;
  /** For the canvas, stretches without gaps. */
  readonly runs: readonly (readonly Point[])[];
  readonly points: readonly Point[];
  /** Points without a neighbour, through which no line goes. */
  readonly alone: readonly Point[];
}

export interface TrendDrawing extends Drawing {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string; readonly anchor: "start" | "middle" | "end" }[];
  readonly lines: readonly LineShape[];
  readonly average: string | null;
  /** Too many marks for the document: lines are painted on a canvas. */
  readonly onCanvas: boolean;
  /** Index of each mark's period. */
  readonly periodX: readonly number[];
}

export const AXIS_SIZE = 11;
const PLOT_HEIGHT = 168;
const MOST_SVG_MARKS = 1500;

export function layout(trend: Trend, lang: Lang, width: number): TrendDrawing {
  const known = [...trend.series.flatMap((series) => series.values), ...(trend.average ?? [])].filter((value) => value !== null);
  const y = scaleLinear().domain([Math.min(0, min(known) ?? 0), Math.max(max(known) ?? 1, 0.01)]).nice(4);
  const tickText = (value: number) => (trend.measure === "roi" ? String(Number(value.toFixed(2))) : compactNumber(value, lang));
  const ticks = y.ticks(4);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickText(tick), AXIS_SIZE)))) + 6;
  const right = width - 6, top = 8, bottom = top + PLOT_HEIGHT;
  y.range([bottom, top]);
  const x = scaleLinear().domain([0, Math.max(1, trend.periods.length - 1)]).range([left + 4, right]);
  const budget = Math.max(60, Math.floor((right - left) * 2));
  const lines = trend.series.map((series) => shape(series.values, (index) => x(index), (value) => y(value), trend.unfinished, budget));
  const drawn = lines.reduce((sum, each) => sum + each.points.length, 0);
  return {
    left, right, top, bottom, lines, height: bottom + 22, onCanvas: drawn > MOST_SVG_MARKS, periodX: trend.periods.map((_, index) => x(index)),
    yTicks: ticks.map((tick) => ({ y: y(tick), label: tickText(tick) })),
    xTicks: xTicks(trend, lang, (index) => x(index), width),
    average: trend.average ? shape(trend.average, (index) => x(index), (value) => y(value), false, budget).path : null,
    marks: marksOf(trend, lang, (index) => x(index), (value) => y(value)),
  };
}

/** A line with gaps where values are missing; the step to an unfinished period apart, to be dashed. */
function shape(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number, unfinished: boolean, budget: number): LineShape {
  const runs: Point[][] = [];
  values.forEach((value, index) => {
    if (value === null) return;
    const point = { index, x: x(index), y: y(value) };
    const run = runs.at(-1);
    if (run && run.at(-1)?.index === index - 1) run.push(point);
    else runs.push([point]);
  });
  const tail: readonly Point[] = unfinished && runs.at(-1)?.at(-1)?.index === values.length - 1 ? (runs.at(-1)?.slice(-2) ?? []) : [];
  const solid = tail.length === 0 ? runs : [...runs.slice(0, -1), (runs.at(-1) ?? []).slice(0, -1)];
  const share = budget / Math.max(1, values.length);
  const sampled = solid.map((run) => downSample(run, Math.max(3, Math.ceil(run.length * Math.min(1, share)))));
  const draw = line<Point>((point) => point.x, (point) => point.y);
  return { path: sampled.map((run) => draw([...run]) ?? "").join(""), dashed: draw([...tail]) ?? "", runs: sampled, points: [...sampled.flat(), ...tail.slice(-1)], alone: runs.filter(({ length }) => length === 1).flat() };
}

/** As many dates as fit beside each other, the first and the last always within the drawing. */
function xTicks(trend: Trend, lang: Lang, x: (index: number) => number, width: number): TrendDrawing["xTicks"] {
  const count = trend.periods.length;
  const label = (index: number) => { const period = trend.periods[index]; return period ? periodShort(period, trend.grain, lang) : ""; };
  const widest = Math.max(1, ...[0, Math.floor(count / 2), count - 1].map((index) => textWidth(label(index), AXIS_SIZE)));
  const room = Math.max(2, Math.floor(width / (widest + 18)));
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, Math.min(room, 7) - 1)));
  const picked = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  return picked.map((index) => {
    const half = textWidth(label(index), AXIS_SIZE) / 2;
    const at = x(index);
    if (at - half < 0) return { x: 0, label: label(index), anchor: "start" };
    return at + half > width ? { x: width, label: label(index), anchor: "end" } : { x: at, label: label(index), anchor: "middle" };
  });
}

/** One mark per period with the values of all lines; its label stands at the highest. */
function marksOf(trend: Trend, lang: Lang, x: (index: number) => number, y: (value: number) => number): readonly Mark[] {
  const text = CHART_WORDS[lang];
  return trend.periods.map((period, index) => {
    const known = trend.series.flatMap((series) => series.values[index] ?? []);
    const unfinished = trend.unfinished && index === trend.periods.length - 1 ? ` (${text.unfinishedMark})` : "";
    return {
      x: x(index), y: y(max(known) ?? 0),
      lines: [
        `${periodText(period, trend.grain, lang)}${unfinished}`,
        ...trend.series.map((series) => `${series.kind === "all" ? text.measures[trend.measure] : seriesName(series, lang)} ${valueText(series.values[index] ?? null, trend, lang)}`),
        ...(trend.average?.[index] === undefined || trend.average[index] === null ? [] : [`${text.average} ${valueText(trend.average[index], trend, lang)}`]),
      ],
    };
  });
}
