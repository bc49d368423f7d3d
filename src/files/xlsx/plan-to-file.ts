import type { CellValue } from "../../core/cell";
import { CELL_STYLES, colorOf, type CellStyle, type StyleRole } from "../../design/cell-styles";
import { FOOTER, MARGIN_POINTS } from "../../design/page-sizes";
import { isLying } from "../../plan/chart-kinds";
import type { Area, ChartPlan, ConditionalPlan, PagePlan, PlanCell, SheetPlan, TablePlan, ValidationPlan } from "../../plan/sheet-plan";
import { IDENTITY_KEY, identityOf, writeIdentity } from "../../plan/sheet-identity";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress } from "../../plan/area";
import type {
  FileCell,
  FileChart,
  FileColumn,
  FileConditional,
  FilePage,
  FileSheet,
  FileStyle,
  FileTable,
  FileValidation,
  FileWorkbook,
} from "../file-workbook";
import { needsArray } from "./formula/needs-array";
import { joinRuns } from "./join-runs";

const styleCache = new Map<string, FileStyle>();

/** Which edges of a styled area a cell lies on. */
const edgesOf = (area: Area, row: number, column: number) => ({
  top: row === area.row,
  bottom: row === area.row + area.rows - 1,
  left: column === area.column,
  right: column === area.column + area.columns - 1,
});

function bordersOf(border: NonNullable<CellStyle["border"]>, edges: ReturnType<typeof edgesOf>): FileStyle["borders"] {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const role = edges[side] ? border[side] : border.inside;
    return role ? [[side, { line: "thin", color: colorOf(role) }] as const] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** A role's look for a cell with these edges of its area, and a number format. Equal looks are one object. */
function fileStyle(role: StyleRole | undefined, edges: ReturnType<typeof edgesOf>, numberFormat: string | undefined): FileStyle {
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

interface DraftCell {
  content?: PlanCell;
  role?: StyleRole;
  edges?: ReturnType<typeof edgesOf>;
  format?: string;
}

function draftCells(plan: SheetPlan): Map<number, Map<number, DraftCell>> {
  const rows = new Map<number, Map<number, DraftCell>>();
  const at = (row: number, column: number): DraftCell => {
    const cells = rows.get(row) ?? new Map<number, DraftCell>();
    rows.set(row, cells);
    const cell = cells.get(column) ?? {};
    cells.set(column, cell);
    return cell;
  };
  const overArea = (area: Area, change: (cell: DraftCell, row: number, column: number) => void) => {
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++) change(at(row, column), row, column);
  };
  for (const block of plan.blocks)
    block.cells.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content !== null) at(block.row + down, block.column + right).content = content;
      }),
    );
  for (const { area, style } of plan.styles)
    overArea(area, (cell, row, column) => {
      cell.role = style;
      cell.edges = edgesOf(area, row, column);
    });
  for (const { area, format } of plan.formats)
    overArea(area, (cell) => {
      cell.format = format;
    });
  return rows;
}

const INSIDE = { top: false, bottom: false, left: false, right: false };

function planCells(plan: SheetPlan): FileCell[] {
  const manyCellNames = new Set(plan.names.filter(({ area }) => area.rows * area.columns > 1).map(({ name }) => name.toUpperCase()));
  const manyCells = (name: string) => manyCellNames.has(name.toUpperCase());
  const rows = [...draftCells(plan)].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, cells]) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, draft]): FileCell => {
        const { content = null } = draft;
        const looks = draft.role !== undefined || draft.format !== undefined;
        const formula = typeof content === "object" && content !== null ? content.formula.replace(/^=/, "") : undefined;
        return {
          row,
          column,
          value: formula === undefined ? (content as CellValue) : null,
          ...(formula !== undefined && { formula }),
          ...(formula !== undefined &&
            needsArray(formula, manyCells) && { array: { area: { row, column, rows: 1, columns: 1 }, dynamic: true } }),
          ...(looks && { style: fileStyle(draft.role, draft.edges ?? INSIDE, draft.format) }),
        };
      }),
  );
}

/** Widths and outline groups as runs of columns that share both. */
function planColumns(plan: SheetPlan): FileColumn[] {
  const columns = new Map<number, { width?: number; outline?: number }>();
  for (const { at, count, width } of plan.columns)
    for (let column = at; column < at + count; column++) columns.set(column, { ...columns.get(column), width });
  for (const { at, count } of plan.columnGroups)
    for (let column = at; column < at + count; column++)
      columns.set(column, { ...columns.get(column), outline: (columns.get(column)?.outline ?? 0) + 1 });
  return joinRuns([...columns].sort(([a], [b]) => a - b).map(([at, column]) => ({ at, count: 1, ...column })));
}

function planValidation({ area, rule, prompt, error }: ValidationPlan, sheet: string): FileValidation {
  const text = (value: number | string) => String(value).replace(/^=/, "");
  const fileRule = (): FileValidation["rule"] => {
    switch (rule.kind) {
      case "list":
        return rule;
      case "listFrom":
        return { kind: "listFrom", source: `${sheetInFormula(sheet)}!${areaAddress(rule.source)}` };
      case "custom":
        return { kind: "custom", formula: text(rule.formula) };
      default:
        return {
          kind: rule.kind,
          operator: rule.operator,
          first: text(rule.first),
          ...(rule.second !== undefined && { second: text(rule.second) }),
        };
    }
  };
  return {
    areas: [area],
    rule: fileRule(),
    allowBlank: true,
    prompt,
    error: { title: error.title, message: error.message, level: error.stop ? "stop" : "warning" },
  };
}

function planConditional({ area, rule, stopIfTrue }: ConditionalPlan): FileConditional {
  const fileRule = (): FileConditional["rule"] => {
    switch (rule.kind) {
      case "formula": {
        // A conditional format cannot change a font's size.
        const { font, ...look } = fileStyle(rule.style, INSIDE, undefined);
        const { size: _size, ...face } = font ?? {};
        return {
          kind: "formula",
          formula: rule.formula.replace(/^=/, ""),
          style: { font: face, ...(look.fill && { fill: look.fill }), ...(look.borders && { borders: look.borders }) },
        };
      }
      // From zero, so that a bar's length is the amount.
      case "dataBar":
        return { kind: "dataBar", color: colorOf(rule.color), low: { kind: "num", value: "0" }, high: { kind: "max" } };
      case "colorScale":
        return {
          kind: "colorScale",
          stops: [
            { at: { kind: "min" }, color: colorOf(rule.low) },
            ...(rule.mid ? [{ at: { kind: "percentile", value: "50" }, color: colorOf(rule.mid) } as const] : []),
            { at: { kind: "max" }, color: colorOf(rule.high) },
          ],
        };
    }
  };
  return { areas: [area], rule: fileRule(), stopIfTrue: stopIfTrue ?? false };
}

function planChart(chart: ChartPlan, sheet: string): FileChart {
  const { titleCell, ...shown } = chart;
  return {
    ...shown,
    ...(titleCell && { titleFrom: { sheet, area: { ...titleCell, rows: 1, columns: 1 } } }),
    ...(isLying(chart.kind) && { reversed: true }),
    plotsHidden: true,
    series: chart.series.map(({ values, categories, sizes, ...look }) => ({
      ...look,
      values: { sheet, area: values },
      categories: { sheet, area: categories },
      ...(sizes && { sizes: { sheet, area: sizes } }),
    })),
  };
}

/** A table with the formulas of its computed columns as they read in its first row. */
function planTable(table: TablePlan, cells: readonly FileCell[]): FileTable {
  const { row, column } = table.area;
  const first = new Map(cells.filter((cell) => cell.row === row + 1).map((cell) => [cell.column, cell.formula]));
  const calculated = table.columns.map((_, index) => first.get(column + index));
  return { ...table, filter: true, totals: false, style: "TableStyleLight1", ...(calculated.some(Boolean) && { calculated }) };
}

const POINTS_PER_INCH = 72;

const planPage = ({ footer, ...page }: PagePlan): FilePage => ({
  ...page,
  margin: MARGIN_POINTS / POINTS_PER_INCH,
  ...(footer && { footer: `&L${FOOTER.left}&C${FOOTER.center}&R${FOOTER.right}` }),
});

function planSheet(plan: SheetPlan): FileSheet {
  const { sheetName: name } = plan;
  const cells = planCells(plan);
  return {
    name,
    state: "visible",
    ...(plan.tabColor && { tabColor: colorOf(plan.tabColor) }),
    cells,
    columns: planColumns(plan),
    rows: plan.rows,
    merges: plan.merges,
    ...(plan.freeze && { freeze: plan.freeze }),
    gridlines: false,
    tables: plan.tables.map((table) => planTable(table, cells)),
    names: plan.names.map(({ name: word, area, comment, hidden }) => ({
      name: word,
      refersTo: `${sheetInFormula(name)}!${areaAddress(area)}`,
      ...(comment && { comment }),
      ...(hidden && { hidden }),
    })),
    validations: plan.validations.map((validation) => planValidation(validation, name)),
    conditionals: plan.conditionals.map(planConditional),
    notes: plan.notes,
    charts: plan.charts.map((chart) => planChart(chart, name)),
    page: planPage(plan.page),
    properties: [{ name: IDENTITY_KEY, value: writeIdentity(identityOf(plan)) }],
    home: plan.home,
  };
}

/** Plans as the sheets of one workbook, their roles turned into colours and formats. */
export function planToFile(plans: readonly SheetPlan[]): FileWorkbook {
  return {
    sheets: plans.map(planSheet),
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: { name: plans[0]?.lang === "zh-CN" ? "等线" : "Calibri", size: 11 },
  };
}
