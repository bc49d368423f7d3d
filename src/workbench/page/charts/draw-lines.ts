import { area, line } from "d3-shape";
import type { ChartInk } from "./chart-ink";
import { formatNumber } from "./format-number";
import type { SeriesPicture } from "./chart-picture";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";

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
export function drawLines(series: SeriesPicture, { x, y, format, top }: Where, ink: ChartInk): Shape[] {
  const color = ink.series(series.color);
  const points = series.values.map((value, i): Point | null => (value === null || !Number.isFinite(value) ? null : { x: x(i), y: y(value), value }));
  const real = points.filter((point): point is Point => point !== null);
  const stroke = line<Point | null>((point) => point?.x ?? 0, (point) => point?.y ?? 0).defined((point) => point !== null)(points) ?? "";
  const shapes: Shape[] = [];
  if (series.kind === "area") {
    const fill = area<Point | null>((point) => point?.x ?? 0, y(0), (point) => point?.y ?? 0).defined((point) => point !== null)(points) ?? "";
    shapes.push({ tag: "path", attributes: { d: fill, fill: color, "fill-opacity": 0.28, class: "area" } });
  }
  shapes.push({ tag: "path", attributes: { d: stroke, fill: "none", stroke: color, "stroke-width": 2.25, "stroke-linejoin": "round", "stroke-linecap": "round", ...(series.dashed ? { "stroke-dasharray": "6 4" } : {}), class: "line" } });
  const lone = (i: number) => (points[i - 1] ?? null) === null && (points[i + 1] ?? null) === null;
  points.forEach((point, i) => {
    if (point !== null && (lone(i) || series.labels)) shapes.push({ tag: "circle", attributes: { cx: point.x, cy: point.y, r: 3, fill: color } });
  });
  if (series.labels) {
    for (const point of real) shapes.push(textShape(formatNumber(point.value, format), point.x, Math.max(point.y - 11, top + 6), { size: 11, fill: ink.text, anchor: "middle", rim: ink.paper }));
  }
  return shapes;
}
