import { area, curveLinear, curveMonotoneX, line } from "d3-shape";
import type { Mark } from "../scene/mark";
import { textMark } from "../scene/text";
import { labelStyle, paintOf, type SeriesPicture } from "./chart-picture";
import { drawMarker } from "./draw-marker";
import { formatNumber } from "./format-number";

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

interface Where {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly format: string;
  readonly top: number;
}

/** A line or area series. A missing value is a gap, never a zero; a lone point shows as a dot. */
export function drawLines(series: SeriesPicture, { x, y, format, top }: Where): Mark[] {
  const paint = paintOf(series.color);
  const points = series.values.map((value, i): Point | null =>
    value === null || !Number.isFinite(value) ? null : { x: x(i), y: y(value), value },
  );
  const curve = series.smooth === true ? curveMonotoneX : curveLinear;
  const real = points.filter((point) => point !== null);
  const marks: Mark[] = [];
  if (series.kind === "area") {
    const filled = area<Point | null>(
      (point) => point?.x ?? 0,
      y(0),
      (point) => point?.y ?? 0,
    )
      .curve(curve)
      .defined((point) => point !== null)(points);
    marks.push({ kind: "area", path: filled ?? "", fill: paint, opacity: 0.28 });
  }
  const path =
    line<Point | null>(
      (point) => point?.x ?? 0,
      (point) => point?.y ?? 0,
    )
      .curve(curve)
      .defined((point) => point !== null)(points) ?? "";
  marks.push({ kind: "line", path, stroke: { paint, width: series.weight ?? 2.25, ...(series.dashed ? { dash: "6 4" } : {}) } });
  const lone = (i: number): boolean => (points[i - 1] ?? null) === null && (points[i + 1] ?? null) === null;
  points.forEach((point, i) => {
    if (point === null) return;
    const { marker } = series;
    if (marker) marks.push(drawMarker(marker.shape, point.x, point.y, marker.size, paintOf(marker.color ?? series.color)));
    else if (lone(i) || series.labels) marks.push({ kind: "dot", x: point.x, y: point.y, r: 3, fill: paint });
  });
  if (!series.labels) return marks;
  const style = { ...labelStyle(series, "ink"), anchor: "middle", rim: "paper" } as const;
  return [
    ...marks,
    ...real.map((point) => textMark(formatNumber(point.value, format), point.x, Math.max(point.y - style.size, top + 6), style)),
  ];
}
