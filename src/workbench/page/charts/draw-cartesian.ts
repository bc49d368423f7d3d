import { scaleBand } from "d3-scale";
import { axisTitle } from "./axis-title";
import type { Box } from "./box";
import { categoryLabels } from "./category-labels";
import type { ChartInk } from "./chart-ink";
import type { ChartPicture, SeriesPicture } from "./chart-picture";
import { drawLines } from "./draw-lines";
import { formatNumber } from "./format-number";
import { seriesColumns } from "./series-columns";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { axisRoom, valueAxis } from "./value-axis";
import { valueScale } from "./value-scale";

const isColumn = (series: SeriesPicture) => series.kind === "column" || series.kind === "stackedColumn";
const ticksFor = (height: number) => Math.max(2, Math.min(8, Math.floor(height / 36)));

/** Every value one side of the chart must have room for, stacked ones at the top of their pile. */
const extent = (series: readonly SeriesPicture[]): number[] => [
  ...seriesColumns(series.filter(isColumn)).flatMap(({ from, to }) => [from, to]),
  ...series.filter((one) => !isColumn(one)).flatMap((one) => one.values.filter((value): value is number => value !== null)),
];

/** Columns, lines and areas over categories, any mix of them, on one or two value axes. */
export function drawCartesian(picture: ChartPicture, outer: Box, ink: ChartInk): Shape[] {
  const [right, left] = [picture.series.filter((one) => one.secondaryAxis), picture.series.filter((one) => !one.secondaryAxis)];
  const titles = [
    { text: picture.categoryTitle, side: "bottom" },
    { text: picture.valueTitle, side: "left" },
    { text: right.length > 0 ? picture.secondaryTitle : undefined, side: "right" },
  ] as const;
  let room = outer;
  const shapes: Shape[] = [];
  for (const { text, side } of titles) {
    const title = axisTitle(text, side, room, ink);
    room = title.room;
    shapes.push(...title.shapes);
  }

  const categories = picture.series.reduce<readonly string[]>((longest, one) => (one.categories.length > longest.length ? one.categories : longest), []);
  const count = Math.max(categories.length, ...picture.series.map((one) => one.values.length));
  const names = Array.from({ length: count }, (_, i) => categories[i] ?? String(i + 1));
  const labelled = picture.series.some((one) => one.labels);
  const ticks = ticksFor(room.bottom - room.top);
  const scaleOf = (series: readonly SeriesPicture[], range: readonly [number, number]) =>
    valueScale(extent(series), { fromZero: series.some((one) => isColumn(one) || one.kind === "area"), ticks, range });
  const leftRoom = left.length > 0 ? axisRoom(scaleOf(left, [0, 1]), picture.valueFormat, ticks) : 0;
  const rightRoom = right.length > 0 ? axisRoom(scaleOf(right, [0, 1]), picture.secondaryFormat, ticks) : 0;

  const sides = { left: room.left + leftRoom, right: room.right - rightRoom };
  const labels = categoryLabels(names, (sides.right - sides.left) / Math.max(count, 1), (room.bottom - room.top) * 0.4);
  const plot: Box = { left: Math.max(sides.left, outer.left + labels.overhang), right: sides.right, top: room.top + (labelled ? 18 : 8), bottom: room.bottom - labels.height };
  const band = scaleBand(Array.from({ length: count }, (_, i) => i), [plot.left, plot.right]).paddingInner(0.3).paddingOuter(0.15);
  const centre = (index: number) => (band(index) ?? plot.left) + band.bandwidth() / 2;
  const onLeft = scaleOf(left, [plot.bottom, plot.top]);
  const onRight = scaleOf(right, [plot.bottom, plot.top]);

  if (left.length > 0) shapes.push(...valueAxis(onLeft, plot, ink, { format: picture.valueFormat, ticks, side: "left", grid: true }));
  if (right.length > 0) shapes.push(...valueAxis(onRight, plot, ink, { format: picture.secondaryFormat, ticks, side: "right", grid: left.length === 0 }));
  const axes = [{ series: left, y: onLeft, format: picture.valueFormat }, { series: right, y: onRight, format: picture.secondaryFormat }];
  for (const { series, y, format } of axes) shapes.push(...drawColumns(series.filter(isColumn), { left: (i) => band(i) ?? plot.left, width: band.bandwidth(), y, format, plot }, ink));
  for (const { series, y, format } of axes) {
    for (const one of series.filter((candidate) => !isColumn(candidate))) shapes.push(...drawLines(one, { x: centre, y, format, top: plot.top - 12 }, ink));
  }
  return [...shapes, ...labels.draw(centre, plot.bottom, ink.muted)];
}

interface Columns {
  readonly left: (category: number) => number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly format: string;
  readonly plot: Box;
}

function drawColumns(series: readonly SeriesPicture[], { left, width, y, format, plot }: Columns, ink: ChartInk): Shape[] {
  return seriesColumns(series).flatMap(({ series: index, category, lane, lanes, from, to, value }) => {
    const one = series[index];
    if (one === undefined) return [];
    const laneWidth = width / lanes;
    const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const x = left(category) + lane * laneWidth;
    const rect: Shape = { tag: "rect", attributes: { x, y: top, width: Math.max(laneWidth - (lanes > 1 ? 1 : 0), 0.5), height: bottom - top, fill: ink.series(one.color), class: "column" } };
    if (!one.labels) return [rect];
    const inside = one.kind === "stackedColumn";
    const at = inside ? (top + bottom) / 2 : value < 0 ? Math.min(bottom + 9, plot.bottom - 6) : top - 9;
    return [rect, textShape(formatNumber(value, format), x + laneWidth / 2, at, { size: 11, fill: inside ? ink.paper : ink.text, anchor: "middle" })];
  });
}
