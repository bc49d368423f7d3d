import { arc, pie } from "d3-shape";
import { SERIES_COLORS } from "../../design/palette";
import type { Box } from "../scene/box";
import type { Mark } from "../scene/mark";
import { textMark, widestOf } from "../scene/text";
import { labelStyle, paintOf, type ChartPicture, type SeriesPicture } from "./chart-picture";
import { formatNumber } from "./format-number";

/** The colour of one slice of a ring: its own, or the next of the palette. */
export const sliceColor = (series: SeriesPicture, index: number): string =>
  series.sliceColors?.[index] ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? series.color;

/** The first series as a ring of shares. A negative number has no share and is left out, as in Excel. */
export function drawDoughnut(picture: ChartPicture, room: Box): Mark[] {
  const [series] = picture.series;
  if (series === undefined) return [];
  const slices = series.values.map((value, index) => ({ index, value: value !== null && value > 0 ? value : 0 }));
  const total = slices.reduce((sum, { value }) => sum + value, 0);
  const alone = picture.legend === "none";
  const text = (index: number, value: number): string =>
    (alone ? `${series.categories[index] ?? ""} ` : "") + formatNumber(value / total, "0%");
  const labelled = series.labels || alone;
  const shown = slices.filter(({ value }) => value > 0).map(({ index, value }) => text(index, value));
  const style = labelStyle(series, "ink");
  const aside = labelled ? widestOf(shown, style.size) + 10 : 4;
  const radius = Math.max(
    20,
    Math.min((room.right - room.left) / 2 - aside, (room.bottom - room.top) / 2 - (labelled ? style.size + 5 : 4)),
  );
  const ring = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(radius * 0.58)
    .outerRadius(radius);
  const marks = pie<{ index: number; value: number }>()
    .sort(null)
    .value(({ value }) => value)(slices)
    .flatMap(({ data, startAngle, endAngle }): Mark[] => {
      if (data.value === 0) return [];
      const slice: Mark = {
        kind: "area",
        path: ring({ startAngle, endAngle }) ?? "",
        fill: paintOf(sliceColor(series, data.index)),
        outline: "paper",
      };
      if (!labelled) return [slice];
      const angle = (startAngle + endAngle) / 2 - Math.PI / 2;
      const [x, y] = [Math.cos(angle) * (radius + 8), Math.sin(angle) * (radius + 10)];
      const anchor = x < -1 ? "end" : x > 1 ? "start" : "middle";
      return [slice, textMark(text(data.index, data.value), x, y, { ...style, anchor })];
    });
  return [{ kind: "group", x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2, marks }];
}
