import type { CellValue } from "../../core/cell";
import { colorOf, type Look } from "../../design/cell-styles";
import { FOOTER, MARGIN_POINTS } from "../../design/page-sizes";
import { isLying } from "../../plan/chart-kinds";
import type { Area, ChartPlan, PagePlan, PlanCell, SheetPlan, TablePlan } from "../../plan/sheet-plan";
import { IDENTITY_KEY, identityOf, writeIdentity } from "../../plan/sheet-identity";
import { sheetInFormula } from "../../core/cells/sheet-name";
import { areaAddress } from "../../plan/area";
import type { FileChart } from "../file-chart";
import type { FileCell, FileColumn, FileSheet, FileTable, FileWorkbook } from "../file-workbook";
import type { FilePage } from "../file-page";
import { needsArray } from "./formula/needs-array";
import { joinRuns } from "./join-runs";
import { planConditional, planValidation } from "./plan-rules";
import { edgesOf, fileStyle, INSIDE, type Edges } from "./plan-style";

interface DraftCell {
  content?: PlanCell;
  look?: Look;
  edges?: Edges;
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
      cell.look = style;
      cell.edges = edgesOf(area, row, column);
    });
  for (const { area, format } of plan.formats)
    overArea(area, (cell) => {
      cell.format = format;
    });
  return rows;
}

function planCells(plan: SheetPlan): FileCell[] {
  const manyCellNames = new Set(plan.names.filter(({ area }) => area.rows * area.columns > 1).map(({ name }) => name.toUpperCase()));
  const manyCells = (name: string) => manyCellNames.has(name.toUpperCase());
  // A column of a table has one formula.
  const known = new Map<string, boolean>();
  const isArray = (formula: string): boolean => {
    const found = known.get(formula) ?? needsArray(formula, manyCells);
    known.set(formula, found);
    return found;
  };
  const rows = [...draftCells(plan)].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, cells]) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .map(([column, draft]): FileCell => {
        const { content = null } = draft;
        const looks = draft.look !== undefined || draft.format !== undefined;
        const formula = typeof content === "object" && content !== null ? content.formula.replace(/^=/, "") : undefined;
        return {
          row,
          column,
          value: formula === undefined ? (content as CellValue) : null,
          ...(formula !== undefined && { formula }),
          ...(formula !== undefined && isArray(formula) && { array: { area: { row, column, rows: 1, columns: 1 }, dynamic: true } }),
          ...(looks && { style: fileStyle(draft.look, draft.edges ?? INSIDE, draft.format) }),
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

/** A table with the formulas of its computed columns, which all their rows have. Linked rows may each take from a row of their own. */
function planTable(table: TablePlan, cells: readonly FileCell[]): FileTable {
  const { row, column, rows } = table.area;
  const formulas = new Map(
    cells.filter((cell) => cell.row > row && cell.row < row + rows).map((cell) => [`${cell.row}:${cell.column}`, cell.formula]),
  );
  const calculated = table.columns.map((_, index) => {
    const all = Array.from({ length: rows - 1 }, (_each, down) => formulas.get(`${row + 1 + down}:${column + index}`));
    return all.every((formula) => formula === all[0]) ? all[0] : undefined;
  });
  return { ...table, filter: true, totals: false, style: "TableStyleLight1", ...(calculated.some(Boolean) && { calculated }) };
}

const POINTS_PER_INCH = 72;

/** In inches: headers and footers lie within the margins of the sheet. */
const NOTE_MARGINS = { header: 0.2, footer: 0.2 };
const allSides = (inches: number) => ({ top: inches, right: inches, bottom: inches, left: inches });
const A4 = "9";

const planPage = ({ footer, ...page }: PagePlan): FilePage => ({
  ...page,
  pagesWide: 1,
  pagesHigh: 0,
  margins: { ...allSides(MARGIN_POINTS / POINTS_PER_INCH), ...NOTE_MARGINS },
  setup: { paperSize: A4 },
  options: {},
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
    names: [
      ...plan.names.map(({ name: word, area, comment, hidden }) => ({
        name: word,
        refersTo: `${sheetInFormula(name)}!${areaAddress(area)}`,
        ...(comment && { comment }),
        ...(hidden && { hidden }),
      })),
      ...(plan.links ?? []).map((link) => ({
        name: link.name,
        refersTo: `${sheetInFormula(link.sheet)}!${areaAddress(link.area)}`,
        hidden: true as const,
      })),
    ],
    validations: plan.validations.map((validation) => planValidation(validation, name)),
    conditionals: plan.conditionals.map(planConditional),
    notes: plan.notes,
    charts: plan.charts.map((chart) => planChart(chart, name)),
    page: planPage(plan.page),
    properties: [{ name: IDENTITY_KEY, value: writeIdentity(identityOf(plan)) }],
    home: plan.home,
  };
}

/**
 * The font of a workbook's body. Widths of columns count its digits: 7 px here, and nearly as many in what LibreOffice brings for it.
 * Where Excel's own fonts are missing, what stands in for them has digits a third wider, and a page across becomes two.
 */
const BODY_FONT = { name: "Arial", size: 10 } as const;

/** Plans as the sheets of one workbook, their roles turned into colours and formats. */
export function planToFile(plans: readonly SheetPlan[]): FileWorkbook {
  return {
    sheets: plans.map(planSheet),
    names: [],
    dateSystem: 1900,
    activeSheet: 0,
    defaultFont: BODY_FONT,
  };
}
