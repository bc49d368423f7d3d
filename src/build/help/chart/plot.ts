import { scaleLinear, type ScaleLinear } from "d3-scale";
import { curveLinear, curveStepAfter, line } from "d3-shape";
import { legend, type LegendEntry } from "../../../charts/scene/legend";
import type { Mark, Paint, Scene } from "../../../charts/scene/mark";
import { textMark, textWidth, widestOf } from "../../../charts/scene/text";
import { AXIS_SIZE, axisRoom, valueAxis } from "../../../charts/scene/value-axis";
import type { Lang } from "../../../core/lang";
import { valueText } from "../value-text";
import type { PlotData, Point, Series } from "./chart-data";

const HEIGHT = 240;
const X_LABEL = 18;
/** Lines differ by their dashes too, so that they can be told apart without their colours. */
const DASHES = ["", "9 4", "2 4", "12 3 2 3", "5 3"] as const;
const LEVEL = "4 4";

const paintAt = (index: number): Paint => `series${index}`;
const dashOf = ({ mark }: Series, index: number): string =>
  mark === "dashed" ? LEVEL : mark === "line" || mark === "steps" ? (DASHES[index] ?? "") : "";

/** Numbers over numbers: lines, steps, dots and columns, with axes. */
export function plot(data: PlotData, lang: Lang, width: number): Scene {
  const names = legendOf(data, width);
  const top = names.height + 10,
    bottom = top + HEIGHT;
  const y = scaleLinear().domain(domainOfY(data)).range([bottom, top]).nice(4);
  const yTicks = y.ticks(4).filter((tick) => data.y.unit !== "count" || Number.isInteger(tick));
  const yText = (value: number): string => valueText(value, data.y.unit, lang);
  const xText = (value: number): string => valueText(value, data.x.unit, lang);
  const places = placesOfColumns(data);
  const domain = domainOfX(data, places);
  // The outermost numbers stand below the ends of the axis.
  const [first, last] = domain.map((end) => textWidth(xText(Math.round(end)), AXIS_SIZE) / 2);
  const area = { left: Math.ceil(Math.max(axisRoom(yTicks, yText), first ?? 0)), right: width - Math.max(16, last ?? 0), top, bottom };
  const x = scaleLinear().domain(domain).range([area.left, area.right]);
  const whole = data.x.unit === "count" || data.x.unit === "days" || data.x.unit === "periods";
  const xTicks = ticksBelow(places, x, xText) ?? fittingTicks(x, xText, whole);
  return {
    width,
    height: bottom + X_LABEL * (data.x.label === "" ? 1 : 2),
    points: [],
    marks: [
      ...names.marks,
      ...valueAxis(y, area, { text: yText, ticks: yTicks, side: "left", grid: true }),
      ...valueAxis(x, area, { text: xText, ticks: xTicks, side: "bottom", grid: false }),
      ...(data.x.label === ""
        ? []
        : [textMark(data.x.label, area.right, bottom + X_LABEL * 1.6, { size: AXIS_SIZE, fill: "muted", anchor: "end" })]),
      ...data.series.flatMap((one, index) => (one.mark === "columns" ? columns(data, index, places, x, y) : drawn(one, index, x, y))),
    ],
  };
}

/** Where columns stand, and how far apart at least. */
interface Places {
  readonly at: readonly number[];
  readonly step: number;
}

function placesOfColumns({ series }: PlotData): Places {
  const at = [...new Set(series.flatMap(({ mark, points }) => (mark === "columns" ? points.map(([x]) => x) : [])))].sort((a, b) => a - b);
  const steps = at.slice(1).map((x, i) => x - (at[i] ?? x));
  return { at, step: steps.length === 0 ? 1 : Math.min(...steps) };
}

/** Below each place of columns what it is, where all of it stands apart: months, which are no numbers along an axis. */
function ticksBelow({ at, step }: Places, x: ScaleLinear<number, number>, text: (value: number) => string): readonly number[] | undefined {
  return at.length > 0 && widestOf(at.map(text), AXIS_SIZE) + 10 <= x(step) - x(0) ? at : undefined;
}

/** As many numbers along the axis as stand apart. */
function fittingTicks(x: ScaleLinear<number, number>, text: (value: number) => string, whole: boolean): readonly number[] {
  for (let count = 6; count > 1; count -= 1) {
    const ticks = x.ticks(count).filter((tick) => !whole || Number.isInteger(tick));
    const [first = 0, second] = ticks;
    const step = second === undefined ? Infinity : x(second) - x(first);
    if (widestOf(ticks.map(text), AXIS_SIZE) + 10 <= step) return ticks;
  }
  return x.domain().filter((end) => !whole || Number.isInteger(end));
}

function domainOfX({ series }: PlotData, { at, step }: Places): [number, number] {
  const xs = series.flatMap(({ points }) => points.map(([x]) => x));
  const margin = at.length > 0 ? 0.6 * step : 0;
  return [Math.min(...xs) - margin, Math.max(...xs) + margin];
}

/** From zero where that does not flatten the picture; columns always stand on zero. */
function domainOfY({ series }: PlotData): [number, number] {
  const ys = series.flatMap(({ points }) => points.flatMap(([, y]) => (y === undefined ? [] : [y])));
  const low = Math.min(...ys);
  const high = Math.max(...ys);
  const fromZero = low >= 0 && (low < 0.6 * high || series.some(({ mark }) => mark === "columns"));
  return [fromZero ? 0 : low, high === low ? low + 1 : high];
}

/** The columns of one series, beside those of the others in the same place. */
function columns(
  { series }: PlotData,
  index: number,
  { step }: Places,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): Mark[] {
  const beside = series.flatMap(({ mark }, other) => (mark === "columns" ? [other] : []));
  const width = (0.7 * Math.abs(x(step) - x(0))) / beside.length;
  const from = (beside.indexOf(index) - beside.length / 2) * width;
  return (series[index]?.points ?? []).flatMap(([px, py]): Mark[] =>
    py === undefined
      ? []
      : [
          {
            kind: "bar",
            x: x(px) + from,
            y: Math.min(y(py), y(0)),
            width,
            height: Math.abs(y(py) - y(0)),
            fill: paintAt(index),
          },
        ],
  );
}

function drawn(series: Series, index: number, x: ScaleLinear<number, number>, y: ScaleLinear<number, number>): Mark[] {
  const { mark, points } = series;
  const fill = paintAt(index);
  const defined = points.filter((point): point is readonly [number, number] => point[1] !== undefined);
  if (mark === "dots") return defined.map(([px, py]) => ({ kind: "dot", x: x(px), y: y(py), r: 4, fill }));
  const path = line<Point>()
    .defined(([, py]) => py !== undefined)
    .x(([px]) => x(px))
    .y(([, py]) => y(py ?? 0))
    .curve(mark === "steps" ? curveStepAfter : curveLinear)(points);
  const dash = dashOf(series, index);
  return [
    { kind: "line", path: path ?? "", stroke: { paint: fill, width: mark === "dashed" ? 1.5 : 2.2, ...(dash === "" ? {} : { dash }) } },
  ];
}

function legendOf({ series, y }: PlotData, width: number): Pick<ReturnType<typeof legend>, "marks" | "height"> {
  const only = y.label || (series[0]?.label ?? "");
  if (series.length < 2)
    return only === "" ? { marks: [], height: 0 } : { marks: [textMark(only, 0, 8, { size: 12, fill: "muted" })], height: 16 };
  return legend(
    series.map((one, index): LegendEntry => ({
      name: one.label || y.label,
      paint: paintAt(index),
      dash: dashOf(one, index),
      mark: one.mark === "columns" ? "square" : one.mark === "dots" ? "dot" : "line",
    })),
    width,
  );
}

/** A label kept within the width. */
export function keptInside(text: string, at: number, y: number, size: number, width: number): Mark {
  const half = textWidth(text, size) / 2;
  return textMark(text, Math.min(Math.max(at, half), width - half), y, { size, fill: "ink", anchor: "middle", bold: true });
}
