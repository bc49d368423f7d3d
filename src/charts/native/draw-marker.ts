import type { Mark } from "../scene/mark";
import type { MarkerShape } from "./chart-picture";

type Paint = Extract<Mark, { kind: "dot" }>["fill"];

/** Corners and strokes within a square from -1 to 1. */
const FILLED: Partial<Record<MarkerShape, string>> = {
  Square: "-1,-1 1,-1 1,1 -1,1",
  Diamond: "0,-1 1,0 0,1 -1,0",
  Triangle: "0,-1 1,1 -1,1",
};
const STROKED: Partial<Record<MarkerShape, string>> = {
  X: "-1,-1 1,1|-1,1 1,-1",
  Plus: "-1,0 1,0|0,-1 0,1",
  Star: "-1,-1 1,1|-1,1 1,-1|0,-1 0,1",
  Dash: "-1,0 1,0",
  Dot: "-0.5,0 0.5,0",
};

/** One of Excel's markers; `size` is its breadth in px. */
export function drawMarker(shape: MarkerShape, x: number, y: number, size: number, fill: Paint): Mark {
  const r = size / 2;
  const path = (corners: string): string =>
    corners
      .split(" ")
      .map((corner, i) => {
        const [dx = 0, dy = 0] = corner.split(",").map(Number);
        return `${i === 0 ? "M" : "L"}${x + dx * r},${y + dy * r}`;
      })
      .join("");
  const corners = FILLED[shape];
  if (corners !== undefined) return { kind: "area", path: `${path(corners)}Z`, fill, opacity: 1 };
  const strokes = STROKED[shape];
  if (strokes !== undefined)
    return { kind: "line", path: strokes.split("|").map(path).join(""), stroke: { paint: fill, width: Math.max(1.5, size / 6) } };
  return { kind: "dot", x, y, r, fill };
}
