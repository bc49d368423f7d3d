import type { ChartInk } from "./chart-ink";
import type { ChartPicture } from "./chart-picture";
import { drawBars } from "./draw-bars";
import { drawCartesian } from "./draw-cartesian";
import { drawDoughnut } from "./draw-doughnut";
import { drawPoints } from "./draw-points";
import { frame } from "./frame";
import type { Shape } from "./shape";

/** A chart as SVG elements, in pixels from its own top left corner. Pure: the same picture gives the same shapes. */
export function drawChart(picture: ChartPicture, ink: ChartInk, width: number, height: number): Shape[] {
  const { shapes, room } = frame(picture, ink, width, height);
  const draw = { bar: drawBars, doughnut: drawDoughnut, scatter: drawPoints, bubble: drawPoints, column: drawCartesian, stackedColumn: drawCartesian, line: drawCartesian, area: drawCartesian }[picture.kind];
  const background: Shape = { tag: "rect", attributes: { x: 0, y: 0, width, height, fill: ink.paper, class: "paper" } };
  const empty = room.right - room.left < 40 || room.bottom - room.top < 40 || picture.series.length === 0;
  return [background, ...shapes, ...(empty ? [] : draw(picture, room, ink))];
}
