import { scaleBand } from "d3-scale";
import { axisTitle } from "./axis-title";
import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import type { ChartPicture } from "./chart-picture";
import { formatNumber } from "./format-number";
import { seriesColumns } from "./series-columns";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";
import { valueAxis } from "./value-axis";
import { valueScale } from "./value-scale";
import { wrapText } from "./wrap-text";

const SIZE = 11;
const LINE = 13;

/** Lying bars from the bottom up, as Excel draws them, or from the top, as tables are read. Long names break into lines beside their bar. */
export function drawBars(picture: ChartPicture, outer: Box, ink: ChartInk): Shape[] {
  const below = axisTitle(picture.valueTitle, "bottom", outer, ink);
  const beside = axisTitle(picture.categoryTitle, "left", below.room, ink);
  const room = beside.room;
  const names = picture.series.reduce<readonly string[]>((longest, one) => (one.categories.length > longest.length ? one.categories : longest), []);
  const wrapped = names.map((name) => wrapText(name, (room.right - room.left) * 0.38, SIZE));
  const nameRoom = Math.max(0, ...wrapped.flat().map((line) => textWidth(line, SIZE))) + 8;
  const columns = seriesColumns(picture.series);
  const format = picture.valueFormat;
  const fromTop = picture.fromTop === true;
  const labelRoom = Math.max(0, ...columns.map(({ series, value }) => (picture.series[series]?.labels === true ? textWidth(formatNumber(value, format), SIZE) + 8 : 0)));
  const negative = columns.some(({ value }) => value < 0);

  const plot: Box = { left: room.left + nameRoom + (negative ? labelRoom : 0), right: room.right - Math.max(labelRoom, 14), top: room.top + 2, bottom: room.bottom - 20 };
  const values = columns.flatMap(({ from, to }) => [from, to]);
  const rough = valueScale(values, { fromZero: true, ticks: 5, range: [plot.left, plot.right] });
  const tickWidth = Math.max(...rough.ticks(5).map((tick) => textWidth(formatNumber(tick, format), SIZE))) + 12;
  const ticks = Math.max(1, Math.min(6, Math.floor((plot.right - plot.left) / tickWidth)));
  const x = valueScale(values, { fromZero: true, ticks, range: [plot.left, plot.right] });
  const band = scaleBand(names.map((_, i) => i), fromTop ? [plot.top, plot.bottom] : [plot.bottom, plot.top]).paddingInner(0.3).paddingOuter(0.15);

  const bars = columns.flatMap(({ series, category, lane, lanes, from, to, value }): Shape[] => {
    const one = picture.series[series];
    if (one === undefined) return [];
    const height = band.bandwidth() / lanes;
    const y = (band(category) ?? plot.top) + (fromTop ? lane : lanes - 1 - lane) * height;
    const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
    const rect: Shape = { tag: "rect", attributes: { x: start, y, width: end - start, height: Math.max(height - (lanes > 1 ? 1 : 0), 0.5), fill: ink.series(one.color), class: "bar" } };
    const label = textShape(formatNumber(value, format), value < 0 ? start - 4 : end + 4, y + height / 2, { size: SIZE, fill: ink.text, anchor: value < 0 ? "end" : "start" });
    return one.labels ? [rect, label] : [rect];
  });
  const every = Math.max(1, Math.ceil((names.length * LINE) / Math.max(plot.bottom - plot.top, 1)));
  const labels = wrapped.flatMap((lines, i) =>
    i % every === 0 ? lines.map((line, n) => textShape(line, room.left + nameRoom - 8, (band(i) ?? 0) + band.bandwidth() / 2 + (n - (lines.length - 1) / 2) * LINE, { size: SIZE, fill: ink.muted, anchor: "end" })) : [],
  );
  return [...below.shapes, ...beside.shapes, ...valueAxis(x, plot, ink, { format, ticks, side: "bottom", grid: true }), ...bars, ...labels];
}
