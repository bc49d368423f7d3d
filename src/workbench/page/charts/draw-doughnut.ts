import { arc, pie } from "d3-shape";
import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import type { ChartPicture } from "./chart-picture";
import { formatNumber } from "./format-number";
import { sliceColor } from "./slice-color";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";

const SIZE = 11;

/** The first series as a ring of shares. A negative number has no share and is left out, as in Excel. */
export function drawDoughnut(picture: ChartPicture, room: Box, ink: ChartInk): Shape[] {
  const series = picture.series[0];
  if (series === undefined) return [];
  const slices = series.values.map((value, index) => ({ index, value: value !== null && value > 0 ? value : 0 }));
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const text = (index: number, value: number) => (picture.legend === "none" ? `${series.categories[index] ?? ""} ` : "") + formatNumber(value / total, "0%");
  const labelled = series.labels || picture.legend === "none";
  const aside = labelled ? Math.max(0, ...slices.filter(({ value }) => value > 0).map(({ index, value }) => textWidth(text(index, value), SIZE))) + 10 : 4;
  const radius = Math.max(20, Math.min((room.right - room.left) / 2 - aside, (room.bottom - room.top) / 2 - (labelled ? 16 : 4)));
  const [cx, cy] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const ring = arc<{ startAngle: number; endAngle: number }>().innerRadius(radius * 0.58).outerRadius(radius);
  const shapes = pie<{ index: number; value: number }>().sort(null).value(({ value }) => value)(slices).flatMap((slice): Shape[] => {
    if (slice.data.value === 0) return [];
    const path: Shape = { tag: "path", attributes: { d: ring({ startAngle: slice.startAngle, endAngle: slice.endAngle }) ?? "", fill: ink.series(sliceColor(series, slice.data.index)), stroke: ink.paper, "stroke-width": 1.5, class: "slice" } };
    if (!labelled) return [path];
    const angle = (slice.startAngle + slice.endAngle) / 2 - Math.PI / 2;
    const [x, y] = [Math.cos(angle) * (radius + 8), Math.sin(angle) * (radius + 10)];
    return [path, textShape(text(slice.data.index, slice.data.value), x, y, { size: SIZE, fill: ink.text, anchor: x < -1 ? "end" : x > 1 ? "start" : "middle" })];
  });
  return [{ tag: "g", attributes: { transform: `translate(${cx} ${cy})` }, children: shapes }];
}
