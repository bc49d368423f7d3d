import {
  CellValueType,
  IUniverInstanceService,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { intersection, type SheetArea } from "../cells/area";
import { ONLY_REWRITTEN } from "../structure/rewriting";
import { calculatedFormula } from "./calculated-column";
import { extendRules, type SheetRules } from "./extend-rules";
import { heightsLike } from "./row-heights";
import { fromFirstRow } from "./running-totals";
import { dataRowsOf, type TableState } from "./place-tables";
import type { Shift } from "./shift";

export interface Grown {
  readonly unitId: string;
  /** The table as it lies now, with what came in. */
  readonly area: SheetArea;
  readonly table: TableState;
  readonly shift: Shift;
  /** The sheet's rules before. */
  readonly rules: SheetRules;
  /** Cells that hold what somebody typed: they keep it, and get the look. */
  readonly typed?: readonly SheetArea[];
}

type Mutations = { readonly redos: IMutationInfo[]; readonly undos: IMutationInfo[] };
type Cells = Record<number, Record<number, ICellData>>;

/**
 * What Excel fills in where rows or columns come into a table: the formulas of calculated columns, and the formats, validation and
 * conditional formats of the row above (of the row below for the first one); a header for new columns. Cells need no undo of their own,
 * because they go with the rows.
 */
export function carryOn(injector: Injector, grown: Grown): Mutations {
  return grown.shift.axis === "row" ? intoRows(injector, grown) : intoColumns(injector, grown);
}

function intoRows(injector: Injector, { unitId, area, shift, rules, table, typed }: Grown): Mutations {
  const { at, count } = shift;
  const data = dataRowsOf(table);
  const model = at > data.first ? at - 1 : at + count;
  const sheet = sheetOf(injector, unitId, area.sheetId);
  const whole = shift.across.to === Infinity;
  const from = whole ? 0 : area.column;
  const to = whole ? sheet.getCellMatrix().getDataRange().endColumn : area.column + area.columns - 1;
  const rows = Array.from({ length: 40 + count }, (_, i) => model + (i % 2 === 0 ? -i / 2 : (i + 1) / 2)).filter(
    (row) => row >= data.first && row <= data.last && (row < at || row >= at + count),
  );
  const first = at === data.first;
  const body: SheetArea = { ...area, row: data.first, rows: data.last - data.first + 1 };
  const placed = (formula: string): string => (first ? fromFirstRow(formula, body, count) : formula);
  const cells: Cells = first ? runningTotals(injector, unitId, body, { count, from, to }) : {};
  for (let column = from; column <= to; column += 1) {
    const style = sheet.getCellMatrix().getValue(model, column)?.s;
    const inside = column >= area.column && column < area.column + area.columns;
    const own = table.columns[column - area.column]?.formula;
    const looked = { unitId, sheetId: area.sheetId, column, rows, own, first: data.first };
    const formula = inside ? calculatedFormula(injector, looked, model) : undefined;
    if (!style && formula === undefined) continue;
    for (let row = at; row < at + count; row += 1) {
      const own = isTyped(typed, area.sheetId, row, column);
      const filled = formula !== undefined && !own;
      const content = filled
        ? { f: placed(`=${shiftFormula(formula.slice(1), row - model, 0)}`), v: null, t: null, si: null, p: null }
        : {};
      const look = style && !(own && hasLook(sheet, row, column)) ? { s: style } : {};
      (cells[row] ??= {})[column] = { ...look, ...content };
    }
  }
  const ruled = extendRules(injector, { unitId, sheetId: area.sheetId, at, count, model, from, to, first: data.first }, rules);
  // Where the cells of the table alone moved down, the table now reaches into rows that were there before.
  const edge = area.row + area.rows - count;
  const heights = whole
    ? heightsLike({ unitId, sheet, model, first: at, count })
    : heightsLike({ unitId, sheet, model: edge - 1, first: edge, count });
  return {
    redos: [...write(unitId, area.sheetId, cells, typed), ...ruled.redos, ...heights.redos],
    undos: [...(whole ? [] : heights.undos), ...ruled.undos],
  };
}

/** What was pasted with a look of its own keeps it; a number format alone comes by typing too. */
function hasLook(sheet: Worksheet, row: number, column: number): boolean {
  const style = sheet.getCellMatrix().getValue(row, column)?.s;
  const own = typeof style === "string" ? sheet.getStyleDataByHash(style) : style;
  return Object.entries(own ?? {}).some(([part, value]) => part !== "n" && value !== null && value !== undefined);
}

/** The running totals of rows that were there, which begin with the new ones; taking the rows back takes back these too. */
function runningTotals(
  injector: Injector,
  unitId: string,
  body: SheetArea,
  { count, from, to }: { readonly count: number; readonly from: number; readonly to: number },
): Cells {
  const formulas = injector.get(FormulaDataModel);
  const cells: Cells = {};
  for (let row = body.row + count; row < body.row + body.rows; row += 1) {
    for (let column = from; column <= to; column += 1) {
      const formula = formulas.getFormulaStringByCell(row, column, body.sheetId, unitId);
      const next = formula && fromFirstRow(formula, body, count);
      if (next && next !== formula) (cells[row] ??= {})[column] = { f: next, si: null };
    }
  }
  return cells;
}

const isTyped = (typed: readonly SheetArea[] | undefined, sheetId: string, row: number, column: number): boolean =>
  typed?.some((each) => intersection(each, { sheetId, row, column, rows: 1, columns: 1 }) !== null) === true;

function intoColumns(injector: Injector, { unitId, area, shift, table, typed }: Grown): Mutations {
  const { at, count } = shift;
  const model = at > area.column ? at - 1 : at + count;
  const matrix = sheetOf(injector, unitId, area.sheetId).getCellMatrix();
  const headerRow = table.options.showHeader === false ? undefined : area.row;
  const cells: Cells = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const style = matrix.getValue(row, model)?.s;
    for (let column = at; column < at + count; column += 1) {
      const header = row === headerRow ? { v: table.columns[column - area.column]?.displayName ?? "", t: CellValueType.STRING } : {};
      if (style || row === headerRow) (cells[row] ??= {})[column] = { ...(style ? { s: style } : {}), ...header };
    }
  }
  return { redos: write(unitId, area.sheetId, cells, typed), undos: [] };
}

/** Beside what was typed these cells are edited; in rows and columns that come in they belong to these. */
function write(unitId: string, subUnitId: string, cellValue: Cells, typed?: readonly SheetArea[]): IMutationInfo[] {
  const params = { unitId, subUnitId, cellValue, ...(typed ? {} : ONLY_REWRITTEN) };
  return Object.keys(cellValue).length === 0 ? [] : [{ id: SetRangeValuesMutation.id, params }];
}

function sheetOf(injector: Injector, unitId: string, sheetId: string) {
  const sheet = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId);
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  return sheet;
}
