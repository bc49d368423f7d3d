import type { CellStyle } from "../../../design/cell-styles";
import type { Color } from "../../../design/palette";
import type { Area, StyleRun } from "../../../plan/sheet-plan";
import type { FileCell, FileStyle } from "../../file-workbook";

const HORIZONTAL: ReadonlySet<unknown> = new Set(["left", "center", "right"]);
const VERTICAL: ReadonlySet<unknown> = new Set(["top", "center", "bottom"]);

const colorOf = (color: string | undefined): Color | undefined =>
  color !== undefined && /^#[0-9A-F]{6}$/i.test(color) ? (color as Color) : undefined;

/** A look of a file as plans have them: no fonts by name, and lines of one thickness. Sides of a cell are its own. */
export function lookOfStyle({ font = {}, fill, borders = {}, horizontal, vertical, wrap, indent }: FileStyle): CellStyle {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const line = borders[side];
    return line ? [[side, colorOf(line.color) ?? "ink"] as const] : [];
  });
  const [paper, ink] = [colorOf(fill), colorOf(font.color)];
  return {
    ...(paper && { fill: paper }),
    ...(ink && { color: ink }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(font.strike && { strike: true }),
    ...(font.size !== undefined && { size: font.size }),
    ...(HORIZONTAL.has(horizontal) && { align: horizontal as "left" }),
    ...(VERTICAL.has(vertical) && { verticalAlign: vertical as "top" }),
    ...(wrap && { wrap: true }),
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(sides.length > 0 && { border: Object.fromEntries(sides) }),
  };
}

interface Run<T> {
  readonly area: Area;
  readonly what: T;
}

/** Which neighbours of the same kind may join: those side by side, those one below the other. */
interface Joins {
  readonly across: boolean;
  readonly down: boolean;
}

/** Cells of the same kind as few rectangles. `keyOf` gives nothing for a cell that has none. */
function rectanglesOf<T>(
  cells: readonly FileCell[],
  kindOf: (cell: FileCell) => { readonly key: string; readonly what: T; readonly joins: Joins } | undefined,
): readonly Run<T>[] {
  const rows: { row: number; column: number; columns: number; rows: number; key: string; what: T; joins: Joins }[] = [];
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (!kind) continue;
    const last = rows.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column && last.key === kind.key && kind.joins.across)
      last.columns += 1;
    else rows.push({ row: cell.row, column: cell.column, rows: 1, columns: 1, ...kind });
  }
  const done: (typeof rows)[number][] = [];
  const open = new Map<string, (typeof rows)[number]>();
  for (const run of rows) {
    const place = `${run.column}:${run.columns}:${run.key}`;
    const above = open.get(place);
    if (above && above.row + above.rows === run.row && run.joins.down) above.rows += 1;
    else {
      done.push(run);
      open.set(place, run);
    }
  }
  return done.map(({ row, column, rows: down, columns, what }) => ({ area: { row, column, rows: down, columns }, what }));
}

const ALL: Joins = { across: true, down: true };

/**
 * How a look's lines stay the same when cells are joined: where all four are alike, lines between them are too; lines above and below go
 * on along a row, those at the sides down a column; anything else stands alone.
 */
function joined(look: CellStyle): { readonly look: CellStyle; readonly joins: Joins } {
  const { top, bottom, left, right } = look.border ?? {};
  if (!top && !bottom && !left && !right) return { look, joins: ALL };
  if (top && top === bottom && top === left && top === right)
    return { look: { ...look, border: { ...look.border, inside: top } }, joins: ALL };
  return { look, joins: { across: !left && !right, down: !top && !bottom } };
}

/** How the cells of a sheet look, as runs that do not overlap. Equal looks are one object. */
export function styleRuns(cells: readonly FileCell[]): readonly StyleRun[] {
  const known = new Map<string, { readonly key: string; readonly what: CellStyle; readonly joins: Joins }>();
  return rectanglesOf(cells, ({ style }) => {
    if (!style) return undefined;
    const look = lookOfStyle(style);
    const key = JSON.stringify(look);
    if (key === "{}") return undefined;
    const found = joined(look);
    const kind = known.get(key) ?? { key, what: found.look, joins: found.joins };
    known.set(key, kind);
    return kind;
  }).map(({ area, what }) => ({ area, style: what }));
}

/** The number formats of a sheet's cells, as runs. */
export const formatRuns = (cells: readonly FileCell[]): readonly { readonly area: Area; readonly format: string }[] =>
  rectanglesOf(cells, ({ style }) => {
    const format = style?.numberFormat;
    return format === undefined || format === "General" ? undefined : { key: format, what: format, joins: ALL };
  }).map(({ area, what }) => ({ area, format: what }));
