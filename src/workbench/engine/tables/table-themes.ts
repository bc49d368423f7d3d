import { BorderStyleTypes } from "@univerjs/core";
import { PALETTE } from "../../../design/palette";

const edge = { s: BorderStyleTypes.THIN, cl: { rgb: PALETTE.line } };
const header = { bd: { t: edge, b: edge } };
const last = { bd: { b: edge } };
const band = (rgb: string) => ({ firstRowStyle: { bg: { rgb } } });

/**
 * How tables look on the grid: without stripes, with light ones, and as Excel's medium styles with a dark header. The
 * grid's own themes fill
 * the last row darker than all others, as if it were a total, and colour rows also where a table has no stripes. The first is the one of
 * tables that name none.
 */
export const TABLE_THEMES = [
  { name: "opsplan-plain", style: { headerRowStyle: header, lastRowStyle: last } },
  { name: "opsplan-bands", style: { headerRowStyle: header, lastRowStyle: last, ...band(PALETTE.band) } },
  {
    name: "opsplan-medium",
    style: { headerRowStyle: { bg: { rgb: PALETTE.accent }, cl: { rgb: PALETTE.paper } }, lastRowStyle: last, ...band(PALETTE.accentSoft) },
  },
  {
    name: "opsplan-medium-plain",
    style: { headerRowStyle: { bg: { rgb: PALETTE.accent }, cl: { rgb: PALETTE.paper } }, lastRowStyle: last },
  },
] as const;

/** The theme that comes nearest to a style of Excel's. No style leaves the cells' own look. */
export function gridTheme(style: string, banded: boolean): (typeof TABLE_THEMES)[number]["name"] {
  if (/Medium|Dark/.test(style)) return banded ? "opsplan-medium" : "opsplan-medium-plain";
  return banded && style !== "" ? "opsplan-bands" : "opsplan-plain";
}
