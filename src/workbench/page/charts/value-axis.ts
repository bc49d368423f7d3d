import type { ScaleLinear } from "d3-scale";
import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import { formatNumber } from "./format-number";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";

const SIZE = 11;

interface Options {
  readonly format: string;
  readonly ticks: number;
  readonly side: "left" | "right" | "bottom";
  readonly grid: boolean;
}

/** How much room the numbers of an axis take beside (or below) it. */
export const axisRoom = (scale: ScaleLinear<number, number>, format: string, ticks: number): number =>
  Math.max(...scale.ticks(ticks).map((tick) => textWidth(formatNumber(tick, format), SIZE))) + 8;

/** Gridlines, the zero line and the numbers of a value axis. */
export function valueAxis(scale: ScaleLinear<number, number>, plot: Box, ink: ChartInk, { format, ticks, side, grid }: Options): Shape[] {
  const lying = side === "bottom";
  return scale.ticks(ticks).flatMap((tick) => {
    const at = scale(tick);
    const line: Shape = { tag: "line", attributes: { ...(lying ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom } : { x1: plot.left, x2: plot.right, y1: at, y2: at }), stroke: tick === 0 ? ink.axis : ink.grid, "stroke-width": 1, class: tick === 0 ? "zero" : "grid" } };
    const label = formatNumber(tick, format);
    const text = lying
      ? textShape(label, at, plot.bottom + 11, { size: SIZE, fill: ink.muted, anchor: "middle" })
      : side === "left"
        ? textShape(label, plot.left - 6, at, { size: SIZE, fill: ink.muted, anchor: "end" })
        : textShape(label, plot.right + 6, at, { size: SIZE, fill: ink.muted });
    return grid ? [line, text] : [text];
  });
}
