import type { ChartKind } from "../../plan/sheet-plan";
import type { Box } from "../scene/box";
import type { Mark, Scene } from "../scene/mark";
import { paintOf, type ChartPicture } from "./chart-picture";
import { drawBars } from "./draw-bars";
import { drawCartesian } from "./draw-cartesian";
import { drawDoughnut } from "./draw-doughnut";
import { drawPoints } from "./draw-points";
import { titleAndLegend } from "./title-and-legend";

const DRAW: Readonly<Record<ChartKind, (picture: ChartPicture, room: Box) => Mark[]>> = {
  bar: drawBars,
  stackedBar: drawBars,
  doughnut: drawDoughnut,
  scatter: drawPoints,
  bubble: drawPoints,
  column: drawCartesian,
  stackedColumn: drawCartesian,
  line: drawCartesian,
  area: drawCartesian,
};

/** The least room in which a plot can be read. */
const LEAST = 40;

/** A native chart as a scene. Pure: the same picture gives the same marks. */
export function drawChart(picture: ChartPicture, width: number, height: number): Scene {
  const { marks, room } = titleAndLegend(picture, width, height);
  const behind = (color: string | undefined) => (color === undefined ? "paper" : paintOf(color));
  const paper: Mark = { kind: "band", x: 0, y: 0, width, height, fill: behind(picture.fill) };
  const empty = room.right - room.left < LEAST || room.bottom - room.top < LEAST || picture.series.length === 0;
  return { width, height, marks: [paper, ...marks, ...(empty ? [] : DRAW[picture.kind](picture, room))], points: [] };
}
