import { scaleBand } from "d3-scale";
import { axisTitle } from "../scene/axis-title";
import type { Box } from "../scene/box";
import { categoryLabels } from "../scene/category-labels";
import type { Mark } from "../scene/mark";
import { textMark } from "../scene/text";
import { axisRoom, valueAxis } from "../scene/value-axis";
import { valueScale } from "../scene/value-scale";
import { categoriesOf, paintOf, type ChartPicture, type SeriesPicture } from "./chart-picture";
import { drawLines } from "./draw-lines";
import { formatNumber } from "./format-number";
import { seriesColumns } from "./series-columns";

const isColumn = ({ kind }: SeriesPicture): boolean => kind === "column" || kind === "stackedColumn";
const ticksFor = (height: number): number => Math.max(2, Math.min(8, Math.floor(height / 36)));

/** Every value one side of the chart must have room for, stacked ones at the top of their pile. */
const extent = (series: readonly SeriesPicture[]): number[] => [
  ...seriesColumns(series.filter(isColumn)).flatMap(({ from, to }) => [from, to]),
  ...series.filter((one) => !isColumn(one)).flatMap((one) => one.values.filter((value) => value !== null)),
];

const scaleOf = (series: readonly SeriesPicture[], ticks: number, range: readonly [number, number]) =>
  valueScale(extent(series), { fromZero: series.some((one) => isColumn(one) || one.kind === "area"), ticks, range });

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
  const roomOf = (series: readonly SeriesPicture[], format: string): number =>
    series.length === 0 ? 0 : axisRoom(scaleOf(series, ticks, [0, 1]).ticks(ticks), written(format));

  const sides = { left: room.left + roomOf(left, picture.valueFormat), right: room.right - roomOf(right, picture.secondaryFormat) };
  const labels = categoryLabels(categories, (sides.right - sides.left) / Math.max(count, 1), (room.bottom - room.top) * 0.4);
  const plot: Box = {
    left: Math.max(sides.left, outer.left + labels.overhang),
    right: sides.right,
    top: room.top + (picture.series.some((one) => one.labels) ? 18 : 8),
    bottom: room.bottom - labels.height,
  };
  const band = scaleBand(
    categories.map((_, i) => i),
    [plot.left, plot.right],
  )
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const centre = (index: number): number => (band(index) ?? plot.left) + band.bandwidth() / 2;
  const axes = (
    [
      ["left", left, picture.valueFormat],
      ["right", right, picture.secondaryFormat],
    ] as const
  )
    .filter(([, series]) => series.length > 0)
    .map(([side, series, format]) => ({ side, series, format, y: scaleOf(series, ticks, [plot.bottom, plot.top]) }));
  for (const { side, y, format } of axes) {
    marks.push(...valueAxis(y, plot, { text: written(format), ticks: y.ticks(ticks), side, grid: side === "left" || left.length === 0 }));
  }
  for (const { series, y, format } of axes) {
    marks.push(...drawColumns(series.filter(isColumn), { left: (i) => band(i) ?? plot.left, width: band.bandwidth(), y, format, plot }));
  }
  for (const { series, y, format } of axes) {
    for (const one of series.filter((candidate) => !isColumn(candidate))) {
      marks.push(...drawLines(one, { x: centre, y, format, top: plot.top - 12 }));
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
}

function drawColumns(series: readonly SeriesPicture[], { left, width, y, format, plot }: Columns): Mark[] {
  return seriesColumns(series).flatMap(({ series: index, category, lane, lanes, from, to, value }): Mark[] => {
    const one = series[index];
    if (one === undefined) return [];
    const laneWidth = width / lanes;
    const [top, bottom] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
    const x = left(category) + lane * laneWidth;
    const thick = Math.max(laneWidth - (lanes > 1 ? 1 : 0), 0.5);
    const bar: Mark = { kind: "bar", x, y: top, width: thick, height: bottom - top, fill: paintOf(one.color) };
    if (!one.labels) return [bar];
    const inside = one.kind === "stackedColumn";
    const at = inside ? (top + bottom) / 2 : value < 0 ? Math.min(bottom + 9, plot.bottom - 6) : top - 9;
    return [
      bar,
      textMark(formatNumber(value, format), x + laneWidth / 2, at, { size: 11, fill: inside ? "paper" : "ink", anchor: "middle" }),
    ];
  });
}
