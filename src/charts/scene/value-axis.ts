import type { ScaleLinear } from "d3-scale";
import type { Box } from "./box";
import type { Mark } from "./mark";
import { textMark, widestOf } from "./text";

export const AXIS_SIZE = 11;

export interface AxisLook {
  /** A tick as it is written. */
  readonly text: (value: number) => string;
  readonly ticks: readonly number[];
  readonly side: "left" | "right" | "bottom";
  readonly grid: boolean;
}

/** How much room the numbers of an axis take beside (or below) it. */
export const axisRoom = (ticks: readonly number[], text: (value: number) => string): number => widestOf(ticks.map(text), AXIS_SIZE) + 8;

/** Gridlines, the zero line and the numbers of a value axis. */
export function valueAxis(scale: ScaleLinear<number, number>, plot: Box, { text, ticks, side, grid }: AxisLook): Mark[] {
  const lying = side === "bottom";
  return ticks.flatMap((tick): Mark[] => {
    const at = scale(tick);
    const ends = lying ? { x1: at, x2: at, y1: plot.top, y2: plot.bottom } : { x1: plot.left, x2: plot.right, y1: at, y2: at };
    const rule: Mark = { kind: "rule", ...ends, stroke: { paint: tick === 0 ? "axis" : "grid", width: 1 } };
    const style = { size: AXIS_SIZE, fill: "muted" } as const;
    const label = lying
      ? textMark(text(tick), at, plot.bottom + 11, { ...style, anchor: "middle" })
      : side === "left"
        ? textMark(text(tick), plot.left - 6, at, { ...style, anchor: "end" })
        : textMark(text(tick), plot.right + 6, at, style);
    return grid ? [rule, label] : [label];
  });
}
