import type { CellValue } from "../core/cell";
import { formatValue } from "../core/cells/number-format/format-value";
import { tokenizeFormula } from "../core/cells/formula/tokenize-formula";
import { styleOf as lookedUp, type CellStyle } from "../design/cell-styles";
import { FIRST_SCREEN, LEAST_SCALE, PAPER, PX_PER_POINT, SIGHT } from "../design/page-sizes";
import { lineHeight, textWidth, wrapText } from "../design/text-metrics";
import { areaAddress, cellAddress, cellArea, contains } from "./area";
import { CELL_PADDING, columnWidth, rowHeight } from "./cell-sizes";
import type { Area, ChartPlan, PlanCell, SheetPlan } from "./sheet-plan";

const GENERAL = "General";
const INDENT = 9;

/** In less a chart's axis has no room for its names, in px. */
const CHART_ROOM = 240;

/** Functions whose texts are criteria or formats. */
const NOT_SHOWN = /^(?:TEXT|COUNTIFS?|SUMIFS?|MAXIFS|MINIFS|AVERAGEIFS|MATCH)$/i;

interface Laid {
  readonly plan: SheetPlan;
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number; readonly cell: PlanCell }>;
  readonly widthOf: (column: number) => number;
  readonly heightOf: (row: number) => number;
  readonly styleOf: (row: number, column: number) => CellStyle;
}

/** Everything about a sheet that would be cut, out of sight or too small, by measure; empty when there is nothing. */
export function layoutProblems(plan: SheetPlan, values?: ValueAt): string[] {
  const laid = lay(plan);
  return [...cutTexts(laid, values), ...cutNumbers(laid, values), ...screenProblems(laid), ...growthProblems(plan), ...pageProblems(laid)];
}

function lay(plan: SheetPlan): Laid {
  const cells = new Map<string, { row: number; column: number; cell: PlanCell }>();
  for (const block of plan.blocks) {
    block.cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        const [row, column] = [block.row + down, block.column + across];
        if (cell !== null) cells.set(`${row}:${column}`, { row, column, cell });
      }),
    );
  }
  return {
    plan,
    cells,
    widthOf: (column) => columnWidth(plan, column),
    heightOf: (row) => rowHeight(plan, row),
    styleOf: (row, column) => {
      const cell = cellArea(row, column);
      const run = plan.styles.findLast(({ area }) => contains(area, cell));
      return run ? lookedUp(run.style) : {};
    },
  };
}

/** What a cell can show, as far as the plan knows: its text, or the texts in its formula. */
function shownTexts(cell: PlanCell): readonly string[] {
  if (typeof cell === "string") return [cell];
  if (cell === null || typeof cell !== "object") return [];
  const around: string[] = [];
  return tokenizeFormula(cell.formula).flatMap(({ kind, text }, index, all) => {
    if (kind === "open") around.push(all[index - 1]?.kind === "function" ? (all[index - 1]?.text ?? "") : "");
    if (kind === "close") around.pop();
    // What is compared with, counted by or formatted by is not shown.
    const compared = [all[index - 1], all[index + 1]].some((near) => near?.kind === "operator" && ["=", "<>"].includes(near.text));
    return kind === "text" && !compared && !NOT_SHOWN.test(around.at(-1) ?? "") ? [text.slice(1, -1).replaceAll('""', '"')] : [];
  });
}

type ValueAt = (row: number, column: number) => CellValue;

/** Texts that formulas take from other cells are only known once they are calculated. */
function calculatedText(cell: PlanCell, value: CellValue | undefined): readonly string[] {
  return cell !== null && typeof cell === "object" && typeof value === "string" && value !== "" ? [value] : [];
}

function cutTexts({ plan, cells, widthOf, heightOf, styleOf }: Laid, values: ValueAt | undefined): string[] {
  const printed = plan.page.printArea.column + plan.page.printArea.columns;
  return [...cells.values()].flatMap(({ row, column, cell }) => {
    if (column >= printed) return [];
    const { size = 10, bold = false, wrap = false, indent = 0, align }: CellStyle = styleOf(row, column);
    const merged = plan.merges.find((merge) => merge.row === row && merge.column === column);
    let room = widthOf(column) - CELL_PADDING - indent * INDENT;
    // A text runs on over empty neighbours; one that is wrapped, or stands right, does not.
    for (let next = column + 1; next < printed && !wrap && align !== "right"; next += 1) {
      if (merged ? next >= column + merged.columns : cells.has(`${row}:${next}`)) break;
      room += widthOf(next);
    }
    const shown = new Set([...shownTexts(cell), ...calculatedText(cell, values?.(row, column))]);
    return [...shown].flatMap((text) => {
      const look = { size, bold };
      if (!wrap) return textWidth(text, look) > room ? [`${cellAddress(row, column)} cuts “${text}”`] : [];
      const lines = wrapText(text, room, look);
      const cut = lines.some((line) => textWidth(line, look) > room + 1) || lines.length * lineHeight(look) > heightOf(row) + 1;
      return cut ? [`${cellAddress(row, column)} cuts “${text}”`] : [];
    });
  });
}

/** A number does not run on: Excel fills its cell with "#". Those that formulas give are only known once they are calculated. */
function cutNumbers({ plan, cells, widthOf, styleOf }: Laid, values: ValueAt | undefined): string[] {
  return [...cells.values()].flatMap(({ row, column, cell }) => {
    const value = typeof cell === "object" ? values?.(row, column) : cell;
    if (typeof value !== "number") return [];
    const format = plan.formats.findLast(({ area }) => contains(area, cellArea(row, column)))?.format ?? GENERAL;
    // General rounds to what there is room for.
    if (format === GENERAL) return [];
    const text = formatValue(format, value, plan.lang)?.text ?? String(value);
    const { size = 10, bold = false, indent = 0 }: CellStyle = styleOf(row, column);
    const room = widthOf(column) - CELL_PADDING - indent * INDENT;
    return textWidth(text, { size, bold }) > room ? [`${cellAddress(row, column)} has no room for ${text}`] : [];
  });
}

const sum = (from: number, to: number, size: (at: number) => number): number => {
  let total = 0;
  for (let at = from; at < to; at += 1) total += size(at);
  return total;
};

function screenProblems({ plan, widthOf, heightOf }: Laid): string[] {
  const right = (column: number): number => sum(0, column, widthOf);
  const bottom = (row: number): number => sum(0, row, (at) => heightOf(at) * PX_PER_POINT);
  const isInside = ({ at }: ChartPlan): boolean => right(at.column + at.columns) <= FIRST_SCREEN.width;
  const whole = plan.charts.some((chart) => isInside(chart) && bottom(chart.at.row + chart.at.rows) <= FIRST_SCREEN.height);
  const outside = plan.charts
    .filter((chart) => !isInside(chart))
    .map(({ name }) => `The chart ${name} stands beyond the first ${FIRST_SCREEN.width} px`);
  const narrow = plan.charts
    .filter(({ at }) => sum(at.column, at.column + at.columns, widthOf) < CHART_ROOM)
    .map(({ name }) => `The chart ${name} is narrower than ${CHART_ROOM} px`);
  const bars = plan.conditionals.filter(({ rule }) => rule.kind === "formula" && rule.style === "bar").map(({ area }) => area);
  const hidden = [...plan.tables.filter(({ area }) => area.column < plan.page.printArea.columns).map(({ area }) => area), ...bars]
    .filter(({ column }) => right(column) >= SIGHT)
    .map((area) => `${areaAddress(area, "none")} begins beyond the first ${SIGHT} px`);
  return [...(whole || plan.charts.length === 0 ? [] : ["No chart is whole on the first screen"]), ...outside, ...narrow, ...hidden];
}

/**
 * Excel refuses a row that would push a part of another table: what stands below a table that grows may not reach beyond its columns.
 * Source: Microsoft Support, “Resize a table by adding or removing rows and columns”.
 */
function growthProblems({ tables }: SheetPlan): string[] {
  const reach = ({ column, columns }: Area): number => column + columns;
  return tables
    .filter(({ fixed }) => !fixed)
    .flatMap(({ name, area }) =>
      tables
        .filter(({ area: below }) => below.row > area.row && below.column < reach(area) && reach(below) > area.column)
        .filter(({ area: below }) => below.column < area.column || reach(below) > reach(area))
        .map((below) => `${name} cannot take rows in: ${below.name} below it is wider`),
    );
}

function pageProblems({ plan, widthOf, heightOf }: Laid): string[] {
  const { page, anchors = {} } = plan;
  const width = sum(page.printArea.column, page.printArea.column + page.printArea.columns, widthOf);
  const scale = page.scale ?? Math.floor((100 * PAPER[page.orientation].width) / (width / PX_PER_POINT));
  if (scale < LEAST_SCALE) return [`It prints at ${scale} %`];
  const repeated = page.titleRows ? sum(page.titleRows.from, page.titleRows.to + 1, heightOf) : 0;
  const height = (PAPER[page.orientation].height * 100) / scale - repeated;
  const sections = Object.entries(anchors)
    .filter(([key]) => key.startsWith("sections."))
    .sort(([, a], [, b]) => a.row - b.row);
  return sections.flatMap(([key, { row }], index) => {
    const end = sections[index + 1]?.[1].row ?? page.printArea.row + page.printArea.rows;
    const split = (page.breaks ?? []).some((at) => at > row && at < end - 1);
    return split && sum(row, end - 1, heightOf) <= height ? [`${key} is split over pages that could hold it`] : [];
  });
}
