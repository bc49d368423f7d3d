import type { Lang } from "../../core/lang";
import type { CellUnit, ChartCell, WordedCell } from "../define";
import { compactNumber } from "./compact-number";
import { dateText } from "./date-text";
import { percentText, ratioText } from "./ratio";

const isWorded = (cell: ChartCell): cell is WordedCell => typeof cell === "object" && cell !== null;

/** A cell of a chart's table without its words: a number that is not rounded, a text, or nothing. */
export const cellValue = (cell: ChartCell): string | number | null => (isWorded(cell) ? cell.value : cell);

/** A cell of a chart's table as people read it. */
export function cellText(cell: ChartCell, unit: CellUnit, lang: Lang): string {
  if (isWorded(cell)) return cell.text;
  if (typeof cell === "string") return cell;
  if (cell === null) return unit === "text" ? "" : "–";
  switch (unit) {
    case "text":
      return String(cell);
    case "day":
      return dateText(cell, lang);
    case "amount":
    case "count":
      return compactNumber(cell, lang);
    case "decimal":
    case "ratio":
      return ratioText(cell);
    case "share":
      return percentText(cell);
    case "points":
      return `${cell > 0 ? "+" : cell < 0 ? "−" : ""}${Math.abs(cell * 100).toFixed(1)}`;
  }
}
