import type { Box } from "./box";
import type { ChartInk } from "./chart-ink";
import type { ChartPicture } from "./chart-picture";
import { legendEntries } from "./legend-entries";
import { legendShapes } from "./legend-shapes";
import type { Shape } from "./shape";
import { textShape } from "./text-shape";
import { wrapText } from "./wrap-text";

const MARGIN = 12;
const TITLE = 14;

/** Title and legend, and the room they leave for the plot with its axes. */
export function frame(picture: ChartPicture, ink: ChartInk, width: number, height: number): { readonly shapes: readonly Shape[]; readonly room: Box } {
  let [top, right, bottom] = [MARGIN, width - MARGIN, height - MARGIN];
  const shapes: Shape[] = [];
  const lines = picture.title === "" ? [] : wrapText(picture.title, width - 2 * MARGIN, TITLE, true);
  lines.forEach((line, i) => shapes.push(textShape(line, MARGIN, top + TITLE / 2 + 1 + i * (TITLE + 4), { size: TITLE, fill: ink.text, bold: true })));
  if (lines.length > 0) top += lines.length * (TITLE + 4) + 6;

  if (picture.legend !== "none") {
    const aside = picture.legend === "right";
    const legend = legendShapes(legendEntries(picture, ink), aside ? width * 0.32 : width - 2 * MARGIN, aside, ink.text);
    const x = aside ? right - legend.width : MARGIN;
    const y = picture.legend === "bottom" ? bottom - legend.height : aside ? top + Math.max(0, (bottom - top - legend.height) / 2) : top;
    shapes.push({ tag: "g", attributes: { transform: `translate(${x} ${y})`, class: "legend" }, children: legend.shapes });
    if (aside) right -= legend.width + MARGIN;
    else if (picture.legend === "top") top += legend.height + 6;
    else bottom -= legend.height + 6;
  }
  return { shapes, room: { left: MARGIN, top, right, bottom } };
}
