import { scaleSqrt } from "d3-scale";
import { axisTitle } from "../scene/axis-title";
import type { Box } from "../scene/box";
import type { Mark } from "../scene/mark";
import { textMark, textWidth, widestOf } from "../scene/text";
import { AXIS_SIZE, axisRoom, valueAxis } from "../scene/value-axis";
import { plotGround, scaleWithEnds, ticksOf, withinEnds } from "./axis-of-picture";
import { labelStyle, largestLabel, paintOf, type AxisPicture, type ChartPicture, type SeriesPicture } from "./chart-picture";
import { drawLines } from "./draw-lines";
import { drawMarker } from "./draw-marker";
import { formatNumber } from "./format-number";

const DOT = 4.5;

/** Areas of bubbles stand for their sizes, so that the largest still leaves room for the others. */
const radii = (picture: ChartPicture, room: Box) => {
  const sizes = picture.series.flatMap((one) => one.sizes ?? []).filter((size): size is number => size !== null && size > 0);
  return scaleSqrt([0, Math.max(1e-300, ...sizes)], [0, Math.min(room.right - room.left, room.bottom - room.top) / 9]);
};

/** Scatter and bubble charts, and lines between points given by x and y (a break-even line through them). */
export function drawPoints(whole: ChartPicture, outer: Box): Mark[] {
  const { valueAxis: up, categoryAxis: along } = whole;
  const picture = { ...whole, series: whole.series.map((one) => withinBoth(one, up, along)) };
  const below = axisTitle(picture.categoryTitle, "bottom", outer);
  const beside = axisTitle(picture.valueTitle, "left", below.room);
  const { room } = beside;
  const radius = radii(picture, room);
  const bubbles = picture.kind === "bubble";
  const pad = bubbles ? (radius.range()[1] ?? DOT) : DOT;
  const labelled = largestLabel(picture.series);
  const above = pad + (labelled > 0 ? labelled + 3 : 0);
  const [ys, xs] = [picture.series.flatMap((one) => one.values), picture.series.flatMap((one) => one.xs)];
  const yText = (value: number): string => formatNumber(value, picture.valueFormat);
  const xText = (value: number): string => formatNumber(value, picture.categoryFormat);
  const yTicks = Math.max(2, Math.min(8, Math.floor((room.bottom - room.top) / 36)));
  const left =
    up?.hidden === true
      ? 0
      : axisRoom(ticksOf(scaleWithEnds(ys, { fromZero: false, ticks: yTicks, range: [0, 1] }, up), yTicks, up), yText);
  const plot: Box = { left: room.left + left, right: room.right - 14, top: room.top + 6, bottom: room.bottom - 22 };
  const widest =
    widestOf(ticksOf(scaleWithEnds(xs, { fromZero: false, ticks: 5, range: [0, 1] }, along), 5, along).map(xText), AXIS_SIZE) + 14;
  const xTicks = Math.max(1, Math.min(8, Math.floor((plot.right - plot.left) / widest)));
  // Marks are kept whole inside the plot: the scales end where the largest mark still fits.
  const x = scaleWithEnds(xs, { fromZero: false, ticks: xTicks, range: [plot.left, plot.right - pad] }, along);
  const y = scaleWithEnds(ys, { fromZero: false, ticks: yTicks, range: [plot.bottom, plot.top + above] }, up);

  const lines = picture.series.filter((one) => one.kind === "line").flatMap((one) => joined(one, x, y, picture.valueFormat, plot));
  const marks = picture.series
    .filter((one) => one.kind !== "line")
    .flatMap((one) => dots(one, { x, y, radius, bubbles, plot }, picture.valueFormat));
  return [
    ...below.marks,
    ...beside.marks,
    ...plotGround(picture, plot),
    ...valueAxis(y, plot, { text: shown(up, yText), ticks: ticksOf(y, yTicks, up), side: "left", grid: up?.gridlines ?? true }),
    ...valueAxis(x, plot, { text: shown(along, xText), ticks: ticksOf(x, xTicks, along), side: "bottom", grid: along?.gridlines ?? true }),
    ...lines,
    ...marks.filter(({ kind }) => kind !== "text"),
    ...marks.filter(({ kind }) => kind === "text"),
  ];
}

const shown = (axis: AxisPicture | undefined, text: (value: number) => string) => (axis?.hidden === true ? () => "" : text);

/** Without the points that lie beyond the ends of either axis. */
function withinBoth(series: SeriesPicture, up: AxisPicture | undefined, along: AxisPicture | undefined): SeriesPicture {
  const across = withinEnds({ ...series, values: series.xs }, along).values;
  const { values } = withinEnds(series, up);
  return {
    ...series,
    xs: across,
    values: values.map((value, i) => ((series.xs[i] ?? null) !== null && (across[i] ?? null) === null ? null : value)),
  };
}

function joined(one: SeriesPicture, x: (value: number) => number, y: (value: number) => number, format: string, plot: Box): Mark[] {
  const values = one.values.map((value, i) => ((one.xs[i] ?? null) === null ? null : value));
  return drawLines({ ...one, values }, { x: (i) => x(one.xs[i] ?? 0), y, format, top: plot.top });
}

interface Place {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly radius: (size: number) => number;
  readonly bubbles: boolean;
  readonly plot: Box;
}

function dots(one: SeriesPicture, { x, y, radius, bubbles, plot }: Place, format: string): Mark[] {
  const order = one.values.map((_, i) => i).sort((a, b) => (one.sizes?.[b] ?? 0) - (one.sizes?.[a] ?? 0));
  return order.flatMap((i): Mark[] => {
    const [value, at] = [one.values[i] ?? null, one.xs[i] ?? null];
    if (value === null || at === null) return [];
    const { marker } = one;
    const r = bubbles && one.sizes !== undefined ? radius(Math.max(0, one.sizes[i] ?? 0)) : DOT;
    const own = bubbles || !marker ? undefined : drawMarker(marker.shape, x(at), y(value), marker.size, paintOf(marker.color ?? one.color));
    const dot: Mark = own ?? {
      kind: "dot",
      x: x(at),
      y: y(value),
      r,
      fill: paintOf(one.color),
      opacity: bubbles ? 0.6 : 0.9,
      outline: "paper",
    };
    if (!one.labels) return [dot];
    // A series of one point is a named thing (a channel): its name says more than its number.
    const label = one.values.length === 1 ? one.name : formatNumber(value, format);
    const style = { ...labelStyle(one, "ink"), anchor: "middle", rim: "paper" } as const;
    const half = textWidth(label, style.size) / 2;
    const place = Math.min(Math.max(x(at), plot.left + half), plot.right - half);
    return [dot, textMark(label, place, Math.max(y(value) - r - style.size / 2 - 2.5, plot.top + 2), style)];
  });
}
