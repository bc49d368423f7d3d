import { scaleBand } from "d3-scale";
import { axisTitle } from "../scene/axis-title";
import type { Box } from "../scene/box";
import type { Mark } from "../scene/mark";
import { textMark, widestOf, wrapText } from "../scene/text";
import { valueAxis } from "../scene/value-axis";
import { plotGround, scaleWithEnds, ticksOf, toldApart } from "./axis-of-picture";
import { categoriesOf, labelStyle, largestLabel, paintOf, type ChartPicture, type SeriesPicture } from "./chart-picture";
import { formatNumber } from "./format-number";
import { isPiled, lanesOf, seriesColumns, type Column } from "./series-columns";

const SIZE = 11;
const LINE = 13;
/** The most of the width that names may take. */
const NAMES = 0.38;

/**
 * Lying bars from the bottom up, as Excel draws them, or from the top, as tables are read. Long names break into lines
 * beside their bar.
 */
export function drawBars(picture: ChartPicture, outer: Box): Mark[] {
  const below = axisTitle(picture.valueTitle, "bottom", outer);
  const beside = axisTitle(picture.categoryTitle, "left", below.room);
  const { room } = beside;
  const names = categoriesOf(picture);
  const wrapped = names.map((name) => wrapText(name, (room.right - room.left) * NAMES, SIZE));
  const { valueAxis: ends, categoryAxis: named } = picture;
  const nameRoom = named?.hidden === true ? 0 : widestOf(wrapped.flat(), SIZE) + 8;
  const columns = seriesColumns(picture.series);
  const text = (value: number): string => formatNumber(value, picture.valueFormat);
  const fromTop = picture.fromTop === true;
  const labels = columns.flatMap((column) => labelOf(picture, column) ?? []);
  const labelRoom = labels.length === 0 ? 0 : widestOf(labels, largestLabel(picture.series)) + 8;
  const negative = columns.some(({ value }) => value < 0);

  const plot: Box = {
    left: room.left + nameRoom + (negative ? labelRoom : 0),
    right: room.right - Math.max(labelRoom, 14),
    top: room.top + 2,
    bottom: room.bottom - 20,
  };
  const values = columns.flatMap(({ from, to }) => [from, to]);
  const rough = scaleWithEnds(values, { fromZero: true, ticks: 5, range: [plot.left, plot.right] }, ends);
  const count = Math.max(1, Math.min(6, Math.floor((plot.right - plot.left) / (widestOf(rough.ticks(5).map(text), SIZE) + 12))));
  const x = scaleWithEnds(values, { fromZero: true, ticks: count, range: [plot.left, plot.right] }, ends);
  const { free } = lanesOf(picture, columns[0]?.lanes ?? 1);
  const rows = fromTop ? [plot.top, plot.bottom] : [plot.bottom, plot.top];
  const band = scaleBand(
    names.map((_, i) => i),
    rows,
  )
    .paddingInner(free)
    .paddingOuter(free / 2);

  const bars = columns.flatMap((column): Mark[] => {
    const { series, category, lane, lanes, from, to, value } = column;
    const one = picture.series[series];
    if (one === undefined) return [];
    const placed = lanesOf(picture, lanes);
    const height = band.bandwidth() * placed.width;
    const y = (band(category) ?? plot.top) + placed.start(fromTop ? lane : lanes - 1 - lane) * band.bandwidth();
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const thick = Math.max(height - (lanes > 1 ? 1 : 0), 0.5);
    const bar: Mark = { kind: "bar", x: start, y, width: end - start, height: thick, fill: paintOf(one.color) };
    const label = labelOf(picture, column);
    if (label === undefined) return [bar];
    const place = value < 0 ? { x: start - 4, anchor: "end" as const } : { x: end + 4, anchor: "start" as const };
    return [bar, textMark(label, place.x, y + height / 2, { ...labelStyle(one, "ink"), anchor: place.anchor })];
  });
  const every = Math.max(1, Math.ceil((names.length * LINE) / Math.max(plot.bottom - plot.top, 1)));
  const beforeBars = wrapped.flatMap((lines, i) =>
    i % every === 0 && named?.hidden !== true
      ? lines.map((line, n) => {
          const middle = (band(i) ?? 0) + band.bandwidth() / 2 + (n - (lines.length - 1) / 2) * LINE;
          return textMark(line, room.left + nameRoom - 8, middle, { size: SIZE, fill: "muted", anchor: "end" });
        })
      : [],
  );
  const shown = ends?.hidden === true ? () => "" : text;
  const axis = valueAxis(x, plot, {
    text: shown,
    ticks: toldApart(ticksOf(x, count, ends), shown),
    side: "bottom",
    grid: ends?.gridlines ?? true,
  });
  return [...below.marks, ...beside.marks, ...plotGround(picture, plot), ...axis, ...bars, ...beforeBars];
}

/** What stands beside a bar: nothing where its series has no labels, or the format shows nothing of the number. */
function labelOf(picture: ChartPicture, { series, value }: Column): string | undefined {
  const one: SeriesPicture | undefined = picture.series[series];
  if (one?.labels !== true) return undefined;
  const label = formatNumber(value, isPiled(one.kind) ? (one.labelFormat ?? picture.valueFormat) : picture.valueFormat);
  return label === "" ? undefined : label;
}
