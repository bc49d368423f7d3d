import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { textWidth } from "./text-width";
import { wrapText } from "./wrap-text";

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
  readonly mark: "square" | "line" | "dashed" | "dot";
}

interface Legend {
  readonly width: number;
  readonly height: number;
  /** The shapes with the legend's top left corner at 0, 0. */
  readonly shapes: readonly Shape[];
}

const SIZE = 11;
const LINE = 16;
const MARK = 18;
const GAP = 14;

const markShape = ({ color, mark }: LegendEntry, x: number, y: number): Shape => {
  if (mark === "square") return { tag: "rect", attributes: { x, y: y - 5, width: 10, height: 10, rx: 2, fill: color } };
  if (mark === "dot") return { tag: "circle", attributes: { cx: x + 5, cy: y, r: 5, fill: color } };
  return { tag: "line", attributes: { x1: x - 1, x2: x + 13, y1: y, y2: y, stroke: color, "stroke-width": 2.5, ...(mark === "dashed" ? { "stroke-dasharray": "4 3" } : {}) } };
};

/** Names beside their colours, flowing into as many lines as the room asks for; long names wrap. */
export function legendShapes(entries: readonly LegendEntry[], room: number, stacked: boolean, ink: string): Legend {
  const shapes: Shape[] = [];
  let [x, y, width] = [0, 0, 0];
  let rowHeight = 0;
  for (const entry of entries) {
    const lines = wrapText(entry.name, room - MARK, SIZE);
    const entryWidth = MARK + Math.max(...lines.map((line) => textWidth(line, SIZE)));
    if (x > 0 && (stacked || x + entryWidth > room)) [x, y, rowHeight] = [0, y + rowHeight, 0];
    shapes.push(markShape(entry, x, y + LINE / 2));
    lines.forEach((line, i) => shapes.push(textShape(line, x + MARK, y + LINE / 2 + i * LINE, { size: SIZE, fill: ink })));
    width = Math.max(width, x + entryWidth);
    rowHeight = Math.max(rowHeight, lines.length * LINE);
    x += entryWidth + GAP;
  }
  return { width, height: y + rowHeight, shapes };
}
