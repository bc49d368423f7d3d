import type { Mark, Paint } from "./mark";
import { textMark, widestOf, wrapText } from "./text";

export interface LegendEntry {
  readonly name: string;
  readonly paint: Paint;
  readonly mark: "square" | "hatch" | "line" | "dot" | "ring";
  /** Of a line. */
  readonly dash?: string;
  readonly plainDash?: string;
  readonly width?: number;
}

interface Legend {
  readonly width: number;
  readonly height: number;
  /** With the legend's top left corner at 0, 0. */
  readonly marks: readonly Mark[];
}

const SIZE = 11;
const LINE = 16;
const SIGN = 18;
const GAP = 14;

function sign({ paint, mark, dash, plainDash, width = 2.5 }: LegendEntry, x: number, y: number): Mark {
  if (mark === "square") return { kind: "bar", x, y: y - 5, width: 10, height: 10, round: 2, fill: paint };
  if (mark === "dot") return { kind: "dot", x: x + 5, y, r: 5, fill: paint };
  if (mark === "ring") return { kind: "dot", x: x + 5, y, r: 3.5, fill: "paper", outline: paint };
  if (mark === "hatch") return { kind: "band", x, y: y - 5, width: 10, height: 10, fill: paint, opacity: 0.55, hatch: "ink" };
  return {
    kind: "rule",
    x1: x - 1,
    x2: x + 13,
    y1: y,
    y2: y,
    stroke: { paint, width, ...(dash ? { dash } : {}), ...(plainDash ? { plainDash } : {}) },
  };
}

/** Names beside their colours, flowing into as many lines as the room asks for; long names wrap. */
export function legend(entries: readonly LegendEntry[], room: number, stacked = false): Legend {
  const marks: Mark[] = [];
  let [x, y, width] = [0, 0, 0];
  let rowHeight = 0;
  for (const entry of entries) {
    const lines = wrapText(entry.name, room - SIGN, SIZE);
    const entryWidth = SIGN + widestOf(lines, SIZE);
    if (x > 0 && (stacked || x + entryWidth > room)) [x, y, rowHeight] = [0, y + rowHeight, 0];
    marks.push(sign(entry, x, y + LINE / 2));
    lines.forEach((line, i) => marks.push(textMark(line, x + SIGN, y + LINE / 2 + i * LINE, { size: SIZE, fill: "ink" })));
    width = Math.max(width, x + entryWidth);
    rowHeight = Math.max(rowHeight, lines.length * LINE);
    x += entryWidth + GAP;
  }
  return { width, height: y + rowHeight, marks };
}
