import { drawChart } from "../../charts/native/draw-chart";
import { paintsOf } from "../../charts/scene/paints";
import { svgMarks } from "../../charts/scene/svg-text";
import { colorOf } from "../../design/cell-styles";
import { chartColors } from "../../design/chart-colors";
import { FIRST_SCREEN, PX_PER_POINT } from "../../design/page-sizes";
import { PALETTE, type Color } from "../../design/palette";
import { lineHeight, textWidth, wrapText } from "../../design/text-metrics";
import { overlaps } from "../../plan/area";
import type { Area, SheetPlan } from "../../plan/sheet-plan";
import type { CalculatedSheet } from "./calculated-sheet";
import { cellLooks, type CellLook } from "./cell-looks";
import { chartOfPlan } from "./chart-of-plan";
import { sheetGrid, type SheetGrid } from "./sheet-grid";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escape = (text: string): string => text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
const px = (value: number): string => String(Math.round(value));

/** The fonts that people's workbooks are set in, by what their machines have. */
const FONTS = "Segoe UI,Microsoft YaHei,PingFang SC,Arial,sans-serif";
const PADDING = 4;
const INDENT = 9;

/** Pieces of the picture that share a look stand in one group, so that the look is written once. */
type Groups = Map<string, string[]>;
const add = (groups: Groups, look: string, piece: string): void => {
  const group = groups.get(look);
  if (group) group.push(piece);
  else groups.set(look, [piece]);
};
const written = (groups: Groups): string => [...groups].map(([look, pieces]) => `<g ${look}>${pieces.join("")}</g>`).join("");
/** The pieces are parts of one path; two cells that share an edge both have it. */
const asPaths = (groups: Groups): string =>
  [...groups].map(([look, pieces]) => `<path ${look} d="${[...new Set(pieces)].join("")}"/>`).join("");

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly look: CellLook;
  readonly box: { readonly x: number; readonly y: number; readonly right: number; readonly bottom: number };
}

/** The part of the sheet that stands on the first screen, as Excel or LibreOffice would show its cells. */
export const firstScreenArea = (plan: SheetPlan): Area => sheetGrid(plan).within(FIRST_SCREEN.width, FIRST_SCREEN.height);

/** The first screen of a sheet with its figures and charts, as a picture. */
export function drawFirstScreen(plan: SheetPlan, sheet: CalculatedSheet): string {
  const grid = sheetGrid(plan);
  const area = firstScreenArea(plan);
  const lookAt = cellLooks(plan, sheet);
  const cells: Cell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      cells.push({
        row,
        column,
        look: lookAt(row, column),
        box: { x: grid.left(column), y: grid.top(row), right: grid.left(column + 1), bottom: grid.top(row + 1) },
      });
  const covered = plan.charts.map(({ at }) => at);
  const texts: Groups = new Map();
  for (const cell of cells) {
    if (!covered.some((at) => overlaps(at, { row: cell.row, column: cell.column, rows: 1, columns: 1 })))
      write(cell, plan, sheet, grid, texts);
  }
  const { width, height } = FIRST_SCREEN;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${FONTS}">` +
    `<rect width="${width}" height="${height}" fill="${PALETTE.paper}"/>${asPaths(fills(cells))}${asPaths(lines(cells))}${written(texts)}` +
    `${plan.charts.map((chart) => drawn(chart.at, grid, (w, h) => drawChart(chartOfPlan(chart, sheet), w, h))).join("")}</svg>`
  );
}

/** Cells of one fill that stand side by side are one rectangle. */
function fills(cells: readonly Cell[]): Groups {
  const groups: Groups = new Map();
  let open: { fill: string; x: number; y: number; right: number; bottom: number } | undefined;
  const close = (): void => {
    if (open) add(groups, `fill="${open.fill}"`, `M${px(open.x)} ${px(open.y)}H${px(open.right)}V${px(open.bottom)}H${px(open.x)}z`);
    open = undefined;
  };
  for (const { look, box } of cells) {
    if (open && open.fill === look.fill && open.y === box.y && open.right === box.x) open.right = box.right;
    else {
      close();
      if (look.fill) open = { fill: look.fill, ...box };
    }
    if (look.bar) {
      const end = box.x + PADDING + (box.right - box.x - 2 * PADDING) * look.bar.share;
      add(
        groups,
        `fill="${look.bar.color}"`,
        `M${px(box.x + PADDING)} ${px(box.y + 3)}H${px(end)}V${px(box.bottom - 3)}H${px(box.x + PADDING)}z`,
      );
    }
  }
  close();
  return groups;
}

function lines(cells: readonly Cell[]): Groups {
  const groups: Groups = new Map();
  for (const { look, box } of cells) {
    const { top, bottom, left, right, inside } = look.border ?? {};
    const low = bottom ?? inside;
    const edge = (color: Color | undefined, path: string): void => {
      if (color) add(groups, `stroke="${colorOf(color)}" fill="none"`, path);
    };
    edge(low, `M${px(box.x)} ${px(box.bottom)}H${px(box.right)}`);
    edge(top, `M${px(box.x)} ${px(box.y)}H${px(box.right)}`);
    edge(inside ? left : undefined, `M${px(box.x)} ${px(box.y)}V${px(box.bottom)}`);
    edge(inside ? right : undefined, `M${px(box.right)} ${px(box.y)}V${px(box.bottom)}`);
  }
  return groups;
}

function write({ row, column, look, box }: Cell, plan: SheetPlan, sheet: CalculatedSheet, grid: SheetGrid, texts: Groups): void {
  const text = sheet.text(row, column);
  if (text === "") return;
  const { size = 10, bold = false, color = "ink", indent = 0, wrap = false, verticalAlign = "bottom" } = look;
  const value = sheet.value(row, column);
  const align = look.align ?? (typeof value === "number" ? "right" : "left");
  const room = {
    from: box.x + PADDING + (align === "left" ? indent * INDENT : 0),
    to: box.right - PADDING - (align === "right" ? indent * INDENT : 0),
  };
  const shown = wrap
    ? wrapText(text, room.to - room.from, { size, bold })
    : [align === "left" ? cut(text, runsTo(row, column, plan, sheet, grid) - room.from, size, bold) : text];
  const step = lineHeight({ size }) * PX_PER_POINT;
  const all = step * shown.length;
  const top = { top: box.y + 2, center: (box.y + box.bottom - all) / 2, bottom: box.bottom - all - 2 }[verticalAlign];
  const x = { left: room.from, center: (box.x + box.right) / 2, right: room.to }[align];
  const anchor = { left: "", center: ' text-anchor="middle"', right: ' text-anchor="end"' }[align];
  const group = `fill="${colorOf(color)}" font-size="${px(size * PX_PER_POINT)}"${bold ? ' font-weight="600"' : ""}${anchor}`;
  shown.forEach((line, index) => {
    if (line !== "") add(texts, group, `<text x="${px(x)}" y="${px(top + step * (index + 0.76))}">${escape(line)}</text>`);
  });
}

/** Where a text must end: at the next cell that holds something, as on a sheet. */
function runsTo(row: number, column: number, plan: SheetPlan, sheet: CalculatedSheet, grid: SheetGrid): number {
  const merged = plan.merges.find((area) => area.row === row && area.column === column);
  let next = column + (merged?.columns ?? 1);
  while (grid.left(next) < FIRST_SCREEN.width && sheet.text(row, next) === "") next++;
  return grid.left(next);
}

function cut(text: string, room: number, size: number, bold: boolean): string {
  let end = text.length;
  while (end > 0 && textWidth(text.slice(0, end), { size, bold }) * 0.94 > room) end--;
  return text.slice(0, end);
}

const SHEET_PAINTS = paintsOf(chartColors("light", false));

/** What a picture by itself has no use for: classes, bars of nothing, and what holds anyway. */
const SAYS_NOTHING = / class="[a-z]+"| text-anchor="start"|<rect [^>]*height="0"[^>]*\/>/g;

function drawn(at: Area, grid: SheetGrid, draw: (width: number, height: number) => Parameters<typeof svgMarks>[0]): string {
  const [x, y] = [grid.left(at.column), grid.top(at.row)];
  if (x >= FIRST_SCREEN.width || y >= FIRST_SCREEN.height) return "";
  const [width, height] = [grid.left(at.column + at.columns) - x, grid.top(at.row + at.rows) - y];
  const marks = svgMarks(draw(width, height), SHEET_PAINTS).replaceAll(SAYS_NOTHING, "");
  return `<g transform="translate(${px(x)} ${px(y)})">${marks}<path d="M0 0H${px(width)}V${px(height)}H0z" fill="none" stroke="${PALETTE.line}"/></g>`;
}
