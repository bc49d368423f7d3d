import type { Box } from "../scene/box";
import { legend } from "../scene/legend";
import type { Mark } from "../scene/mark";
import { textMark, wrapText } from "../scene/text";
import { paintOf, type ChartPicture } from "./chart-picture";
import { legendEntries } from "./legend-entries";

const MARGIN = 12;
const TITLE = 14;

interface Framed {
  readonly marks: readonly Mark[];
  readonly room: Box;
}

/** Title and legend, and the room they leave for the plot with its axes. */
export function titleAndLegend(picture: ChartPicture, width: number, height: number): Framed {
  let [top, right, bottom] = [MARGIN, width - MARGIN, height - MARGIN];
  const marks: Mark[] = [];
  const { size = TITLE, bold = true, color } = picture.titleLook ?? {};
  const lines = picture.title === "" ? [] : wrapText(picture.title, width - 2 * MARGIN, size, bold);
  const fill = color === undefined ? "ink" : paintOf(color);
  lines.forEach((line, i) => marks.push(textMark(line, MARGIN, top + size / 2 + 1 + i * (size + 4), { size, fill, bold })));
  if (lines.length > 0) top += lines.length * (size + 4) + 6;
  if (picture.legend === "none") return { marks, room: { left: MARGIN, top, right, bottom } };
  const aside = picture.legend === "right" || picture.legend === "left";
  const names = legend(legendEntries(picture), aside ? width * 0.32 : width - 2 * MARGIN, aside);
  const x = picture.legend === "right" ? right - names.width : MARGIN;
  const y = picture.legend === "bottom" ? bottom - names.height : aside ? top + Math.max(0, (bottom - top - names.height) / 2) : top;
  marks.push({ kind: "group", x, y, marks: names.marks });
  let left = MARGIN;
  if (picture.legend === "left") left += names.width + MARGIN;
  else if (aside) right -= names.width + MARGIN;
  else if (picture.legend === "top") top += names.height + 6;
  else bottom -= names.height + 6;
  return { marks, room: { left, top, right, bottom } };
}
