import { scaleSqrt } from "d3-scale";
import { axisTitle } from "./axis-title";
import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import type { ChartPicture, SeriesPicture } from "./chart-picture";
import { drawLines } from "./draw-lines";
import { formatNumber } from "./format-number";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";
import { axisRoom, valueAxis } from "./value-axis";
import { valueScale } from "./value-scale";

const SIZE = 11;
const DOT = 4.5;

/** Areas of bubbles stand for their sizes, so that the largest still leaves room for the others. */
const radii = (picture: ChartPicture, room: Box) => {
  const sizes = picture.series.flatMap((one) => one.sizes ?? []).filter((size): size is number => size !== null && size > 0);
  return scaleSqrt([0, Math.max(1e-300, ...sizes)], [0, Math.min(room.right - room.left, room.bottom - room.top) / 9]);
};

/** Scatter and bubble charts, and lines between points given by x and y (a break-even line through them). */
export function drawPoints(picture: ChartPicture, outer: Box, ink: ChartInk): Shape[] {
  const below = axisTitle(picture.categoryTitle, "bottom", outer, ink);
  const beside = axisTitle(picture.valueTitle, "left", below.room, ink);
  const room = beside.room;
  const radius = radii(picture, room);
  const bubbles = picture.kind === "bubble";
  const pad = bubbles ? radius.range()[1] ?? DOT : DOT;
  const above = pad + (picture.series.some((one) => one.labels) ? 14 : 0);
  const ys = picture.series.flatMap((one) => one.values);
  const xs = picture.series.flatMap((one) => one.xs);
  const yTicks = Math.max(2, Math.min(8, Math.floor((room.bottom - room.top) / 36)));
  const left = axisRoom(valueScale(ys, { fromZero: false, ticks: yTicks, range: [0, 1] }), picture.valueFormat, yTicks);
  const plot: Box = { left: room.left + left, right: room.right - 14, top: room.top + 6, bottom: room.bottom - 22 };
  const widest = Math.max(...valueScale(xs, { fromZero: false, ticks: 5, range: [0, 1] }).ticks(5).map((tick) => textWidth(formatNumber(tick, picture.categoryFormat), SIZE))) + 14;
  const xTicks = Math.max(1, Math.min(8, Math.floor((plot.right - plot.left) / widest)));
  // Marks are kept whole inside the plot: the scales end where the largest mark still fits.
  const x = valueScale(xs, { fromZero: false, ticks: xTicks, range: [plot.left, plot.right - pad] });
  const y = valueScale(ys, { fromZero: false, ticks: yTicks, range: [plot.bottom, plot.top + above] });

  const lines = picture.series.filter((one) => one.kind === "line").flatMap((one) => joined(one, x, y, picture.valueFormat, plot, ink));
  const marks = picture.series.filter((one) => one.kind !== "line").flatMap((one) => dots(one, { x, y, radius, bubbles, plot }, picture.valueFormat, ink));
  return [
    ...below.shapes, ...beside.shapes,
    ...valueAxis(y, plot, ink, { format: picture.valueFormat, ticks: yTicks, side: "left", grid: true }),
    ...valueAxis(x, plot, ink, { format: picture.categoryFormat, ticks: xTicks, side: "bottom", grid: true }),
    ...lines, ...marks.filter(({ tag }) => tag === "circle"), ...marks.filter(({ tag }) => tag === "text"),
  ];
}

const joined = (one: SeriesPicture, x: (value: number) => number, y: (value: number) => number, format: string, plot: Box, ink: ChartInk): Shape[] => {
  const values = one.values.map((value, i) => ((one.xs[i] ?? null) === null ? null : value));
  return drawLines({ ...one, values }, { x: (i) => x(one.xs[i] ?? 0), y, format, top: plot.top }, ink);
};

interface Place {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly radius: (size: number) => number;
  readonly bubbles: boolean;
  readonly plot: Box;
}

function dots(one: SeriesPicture, { x, y, radius, bubbles, plot }: Place, format: string, ink: ChartInk): Shape[] {
  const order = one.values.map((_, i) => i).sort((a, b) => (one.sizes?.[b] ?? 0) - (one.sizes?.[a] ?? 0));
  return order.flatMap((i): Shape[] => {
    const [value, at] = [one.values[i] ?? null, one.xs[i] ?? null];
    if (value === null || at === null) return [];
    const r = bubbles && one.sizes !== undefined ? radius(Math.max(0, one.sizes[i] ?? 0)) : DOT;
    const circle: Shape = { tag: "circle", attributes: { cx: x(at), cy: y(value), r, fill: ink.series(one.color), "fill-opacity": bubbles ? 0.6 : 0.9, stroke: ink.paper, "stroke-width": 1, class: "dot" } };
    if (!one.labels) return [circle];
    // A series of one point is a named thing (a channel): its name says more than its number.
    const label = one.values.length === 1 ? one.name : formatNumber(value, format);
    const half = textWidth(label, SIZE) / 2;
    const place = Math.min(Math.max(x(at), plot.left + half), plot.right - half);
    return [circle, textShape(label, place, Math.max(y(value) - r - 8, plot.top + 2), { size: SIZE, fill: ink.text, anchor: "middle", rim: ink.paper })];
  });
}
