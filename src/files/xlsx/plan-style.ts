import { colorOf, styleOf, type CellStyle, type Look } from "../../design/cell-styles";
import type { Area } from "../../plan/sheet-plan";
import type { FileStyle } from "../file-workbook";

const styleCache = new Map<string, FileStyle>();

/** The edges of a styled area that a cell lies on. */
export type Edges = ReturnType<typeof edgesOf>;

/** Which edges of a styled area a cell lies on. */
export const edgesOf = (area: Area, row: number, column: number) => ({
  top: row === area.row,
  bottom: row === area.row + area.rows - 1,
  left: column === area.column,
  right: column === area.column + area.columns - 1,
});

/** A cell that lies on no edge. */
export const INSIDE = { top: false, bottom: false, left: false, right: false };

function bordersOf(border: NonNullable<CellStyle["border"]>, edges: Edges): FileStyle["borders"] {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const role = edges[side] ? border[side] : border.inside;
    return role ? [[side, { line: "thin", color: colorOf(role) }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** A role's look for a cell with these edges of its area, and a number format. Equal looks are one object. */
export function fileStyle(look: Look | undefined, edges: Edges, numberFormat: string | undefined): FileStyle {
  const key = `${typeof look === "string" ? look : JSON.stringify(look)} ${Object.values(edges).join()} ${numberFormat}`;
  const known = styleCache.get(key);
  if (known) return known;
  const own: CellStyle = look ? styleOf(look) : {};
  const borders = own.border && bordersOf(own.border, edges);
  const style: FileStyle = {
    font: {
      ...(own.size && { size: own.size }),
      ...(own.bold && { bold: true }),
      ...(own.italic && { italic: true }),
      ...(own.underline && { underline: true }),
      ...(own.strike && { strike: true }),
      ...(own.color && { color: colorOf(own.color) }),
    },
    ...(own.fill && { fill: colorOf(own.fill) }),
    ...(borders && { borders }),
    ...(own.align && { horizontal: own.align }),
    ...(own.verticalAlign && { vertical: own.verticalAlign }),
    ...(own.wrap && { wrap: true }),
    ...(own.indent && { horizontal: own.align ?? "left", indent: own.indent }),
    ...(numberFormat && numberFormat !== "General" && { numberFormat }),
  };
  styleCache.set(key, style);
  return style;
}
