import { scaleBand } from "d3-scale";
import { axisTitle } from "../scene/axis-title";
import type { Box } from "../scene/box";
import { categoryLabels } from "../scene/category-labels";
import type { Mark } from "../scene/mark";
import { textMark } from "../scene/text";
import { axisRoom, valueAxis } from "../scene/value-axis";
import { plotGround, scaleWithEnds, ticksOf, toldApart, withinEnds } from "./axis-of-picture";
import { categoriesOf, labelStyle, largestLabel, paintOf, type AxisPicture, type ChartPicture, type SeriesPicture } from "./chart-picture";
import { drawLines } from "./draw-lines";
import { formatNumber } from "./format-number";
import { lanesOf, seriesColumns } from "./series-columns";

const isColumn = ({ kind }: SeriesPicture): boolean => kind === "column" || kind === "stackedColumn";
const ticksFor = (height: number): number => Math.max(2, Math.min(8, Math.floor(height / 36)));

/** Every value one side of the chart must have room for, stacked ones at the top of their pile. */
const extent = (series: readonly SeriesPicture[]): number[] => [
  ...seriesColumns(series.filter(isColumn)).flatMap(({ from, to }) => [from, to]),
  ...series.filter((one) => !isColumn(one)).flatMap((one) => one.values.filter((value) => value !== null)),
];

const scaleOf = (series: readonly SeriesPicture[], ticks: number, range: readonly [number, number], axis: AxisPicture | undefined) =>
  scaleWithEnds(extent(series), { fromZero: series.some((one) => isColumn(one) || one.kind === "area"), ticks, range }, axis);

/** Columns, lines and areas over categories, any mix of them, on one or two value axes. */
export function drawCartesian(picture: ChartPicture, outer: Box): Mark[] {
  const [right, left] = [picture.series.filter((one) => one.secondaryAxis), picture.series.filter((one) => !one.secondaryAxis)];
  const marks: Mark[] = [];
  let room = outer;
  for (const [title, side] of [
    [picture.categoryTitle, "bottom"],
    [picture.valueTitle, "left"],
    [right.length > 0 ? picture.secondaryTitle : undefined, "right"],
  ] as const) {
    const titled = axisTitle(title, side, room);
    room = titled.room;
    marks.push(...titled.marks);
  }
  const names = categoriesOf(picture);
  const count = Math.max(names.length, ...picture.series.map((one) => one.values.length));
  const categories = Array.from({ length: count }, (_, i) => names[i] ?? String(i + 1));
  const ticks = ticksFor(room.bottom - room.top);
  const written =
    (format: string) =>
    (value: number): string =>
      formatNumber(value, format);
  const { valueAxis: first, secondaryAxis: second, categoryAxis: below } = picture;
  const roomOf = (series: readonly SeriesPicture[], format: string, axis: AxisPicture | undefined): number =>
    series.length === 0 || axis?.hidden === true
      ? 0
      : axisRoom(ticksOf(scaleOf(series, ticks, [0, 1], axis), ticks, axis), written(format));

  const sides = {
    left: room.left + roomOf(left, picture.valueFormat, first),
    right: room.right - roomOf(right, picture.secondaryFormat, second),
  };
  const named = categoryLabels(categories, (sides.right - sides.left) / Math.max(count, 1), (room.bottom - room.top) * 0.4);
  const labels = below?.hidden === true ? { height: 4, overhang: 0, draw: () => [] } : named;
  const plot: Box = {
    left: Math.max(sides.left, outer.left + labels.overhang),
    right: sides.right,
    top: room.top + Math.max(8, largestLabel(picture.series) + 7),
    bottom: room.bottom - labels.height,
  };
  const { free } = lanesOf(picture, Math.max(...[left, right].map((series) => seriesColumns(series.filter(isColumn))[0]?.lanes ?? 1)));
  const band = scaleBand(
    categories.map((_, i) => i),
    [plot.left, plot.right],
  )
    .paddingInner(free)
    .paddingOuter(free / 2);
  const centre = (index: number): number => (band(index) ?? plot.left) + band.bandwidth() / 2;
  const axes = (
    [
      ["left", left, picture.valueFormat, first],
      ["right", right, picture.secondaryFormat, second],
    ] as const
  )
    .filter(([, series]) => series.length > 0)
    .map(([side, series, format, axis]) => ({ side, series, format, axis, y: scaleOf(series, ticks, [plot.bottom, plot.top], axis) }));
  marks.push(...plotGround(picture, plot));
  for (const { side, y, format, axis } of axes) {
    const grid = axis?.gridlines ?? (side === "left" || left.length === 0);
    const text = axis?.hidden === true ? () => "" : written(format);
    marks.push(...valueAxis(y, plot, { text, ticks: toldApart(ticksOf(y, ticks, axis), text), side, grid }));
  }
  if (below?.gridlines === true)
    for (let i = 0; i < count; i++) marks.push(upright((band(i) ?? plot.left) - (band.step() - band.bandwidth()) / 2, plot));
  for (const { series, y, format } of axes) {
    marks.push(
      ...drawColumns(series.filter(isColumn), { left: (i) => band(i) ?? plot.left, width: band.bandwidth(), y, format, plot, picture }),
    );
  }
  for (const { series, y, format, axis } of axes) {
    for (const one of series.filter((candidate) => !isColumn(candidate))) {
      marks.push(...drawLines(withinEnds(one, axis), { x: centre, y, format, top: plot.top - 12 }));
    }
  }
  return [...marks, ...labels.draw(centre, plot.bottom)];
}

interface Columns {
  readonly left: (category: number) => number;
  readonly width: number;
  readonly y: (value: number) => number;
  readonly format: string;
  readonly plot: Box;
  readonly picture: ChartPicture;
}

const upright = (x: number, plot: Box): Mark => ({
  kind: "rule",
  x1: x,
  x2: x,
  y1: plot.top,
  y2: plot.bottom,
  stroke: { paint: "grid", width: 1 },
});

function drawColumns(series: readonly SeriesPicture[], { left, width, y, format, plot, picture }: Columns): Mark[] {
  return seriesColumns(series).flatMap(({ series: index, category, lane, lanes, from, to, value }): Mark[] => {
    const one = series[index];
    if (one === undefined) return [];
    const placed = lanesOf(picture, lanes);
    const laneWidth = width * placed.width;
    const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const x = left(category) + width * placed.start(lane);
    const thick = Math.max(laneWidth - (lanes > 1 ? 1 : 0), 0.5);
    const bar: Mark = { kind: "bar", x, y: top, width: thick, height: bottom - top, fill: paintOf(one.color) };
    if (!one.labels) return [bar];
    const inside = one.kind === "stackedColumn";
    const style = labelStyle(one, inside ? "paper" : "ink");
    const away = style.size / 2 + 3.5;
    const at = inside ? (top + bottom) / 2 : value < 0 ? Math.min(bottom + away, plot.bottom - 6) : top - away;
    return [bar, textMark(formatNumber(value, format), x + laneWidth / 2, at, { ...style, anchor: "middle" })];
  });
}
