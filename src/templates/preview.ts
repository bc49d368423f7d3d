import type { CellStyle } from "../design/cell-styles";
import { CELL_STYLES } from "../design/cell-styles";
import type { ColorRole } from "../design/palette";
import { cellArea, contains } from "../plan/area";
import type { ChartKind, SheetPlan } from "../plan/sheet-plan";

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A rectangle of a thumbnail, in the units of the preview's width and height. Colours are roles. */
export type PreviewShape = Rectangle &
  (
    | { readonly kind: "fill" | "text"; readonly color: ColorRole }
    | {
        readonly kind: "chart";
        readonly chart: ChartKind;
        readonly series: readonly { readonly kind: ChartKind; readonly color: string }[];
      }
  );

export interface TemplatePreview {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly PreviewShape[];
}

const DEFAULT_COLUMN_WIDTH = 8.43;
const DEFAULT_ROW_HEIGHT = 15;
/** Points per character of column width, close enough for a thumbnail. */
const POINTS_PER_CHARACTER = 5.6;
const ROWS_SHOWN = 44;

function edges(count: number, sizes: readonly { at: number; count: number; size: number }[], otherwise: number): number[] {
  const steps = new Array<number>(count).fill(otherwise);
  for (const { at, count: length, size } of sizes) steps.fill(size, at, Math.min(at + length, count));
  return steps.reduce<number[]>((sums, step) => [...sums, (sums.at(-1) ?? 0) + step], [0]);
}

/** Later style runs win, as on the sheet. */
function styleAt(plan: SheetPlan, row: number, column: number): CellStyle | undefined {
  const cell = cellArea(row, column);
  const run = plan.styles.findLast(({ area }) => contains(area, cell));
  return run && CELL_STYLES[run.style];
}

/** The top of a sheet as a few rectangles: what a thumbnail shows of it, derived from the plan itself. */
export function templatePreview(plan: SheetPlan): TemplatePreview {
  const rows = Math.min(ROWS_SHOWN, plan.page.printArea.row + plan.page.printArea.rows);
  const columns = plan.page.printArea.column + plan.page.printArea.columns;
  const widths = plan.columns.map(({ at, count, width }) => ({ at, count, size: width * POINTS_PER_CHARACTER }));
  const x = edges(columns, widths, DEFAULT_COLUMN_WIDTH * POINTS_PER_CHARACTER);
  const y = edges(
    rows,
    plan.rows.map(({ at, count, height }) => ({ at, count, size: height })),
    DEFAULT_ROW_HEIGHT,
  );
  const at = (list: readonly number[], index: number): number => list[Math.min(index, list.length - 1)] ?? 0;
  const shapes: PreviewShape[] = [];
  for (const { area, style } of plan.styles) {
    const { fill }: CellStyle = CELL_STYLES[style];
    if (!fill || area.row >= rows || area.column >= columns) continue;
    const [left, top] = [at(x, area.column), at(y, area.row)];
    const [width, height] = [at(x, area.column + area.columns) - left, at(y, area.row + area.rows) - top];
    shapes.push({ kind: "fill", x: left, y: top, width, height, color: fill });
  }
  for (const block of plan.blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [row, column] = [block.row + down, block.column + across];
        if (cell === null || row >= rows || column >= columns) return;
        const style = styleAt(plan, row, column);
        const size = style?.size ?? 10;
        const letters = typeof cell === "object" ? 6 : String(cell).length;
        const width = Math.min(letters * size * 0.6, at(x, Math.min(column + (letters > 14 ? 4 : 1), columns)) - at(x, column) - 4);
        const middle = (at(y, row) + at(y, row + 1)) / 2;
        shapes.push({
          kind: "text",
          x: at(x, column) + 2,
          y: middle - size * 0.3,
          width: Math.max(width, 2),
          height: size * 0.6,
          color: style?.color ?? "ink",
        });
      }),
    );
  }
  for (const chart of plan.charts) {
    if (chart.at.row >= rows || chart.at.column >= columns) continue;
    const [left, top] = [at(x, chart.at.column), at(y, chart.at.row)];
    shapes.push({
      kind: "chart",
      x: left,
      y: top,
      chart: chart.kind,
      series: chart.series.map(({ kind = chart.kind, color }) => ({ kind, color })),
      width: at(x, chart.at.column + chart.at.columns) - left,
      height: at(y, chart.at.row + chart.at.rows) - top,
    });
  }
  return { width: at(x, columns), height: at(y, rows), shapes };
}
