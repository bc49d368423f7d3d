import { CELL_STYLES, colorOf, type CellStyle, type StyleRole } from "../../design/cell-styles";
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
export function fileStyle(role: StyleRole | undefined, edges: Edges, numberFormat: string | undefined): FileStyle {
  const key = `${role} ${Object.values(edges).join()} ${numberFormat}`;
  const known = styleCache.get(key);
  if (known) return known;
  const look: CellStyle = role ? CELL_STYLES[role] : {};
  const borders = look.border && bordersOf(look.border, edges);
  const style: FileStyle = {
    font: {
      ...(look.size && { size: look.size }),
      ...(look.bold && { bold: true }),
      ...(look.italic && { italic: true }),
      ...(look.color && { color: colorOf(look.color) }),
    },
    ...(look.fill && { fill: colorOf(look.fill) }),
    ...(borders && { borders }),
    ...(look.align && { horizontal: look.align }),
    ...(look.verticalAlign && { vertical: look.verticalAlign }),
    ...(look.wrap && { wrap: true }),
    ...(look.indent && { horizontal: look.align ?? "left", indent: look.indent }),
    ...(numberFormat && numberFormat !== "General" && { numberFormat }),
  };
  styleCache.set(key, style);
  return style;
}
