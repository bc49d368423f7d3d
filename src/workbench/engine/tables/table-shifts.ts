import { CellValueType } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { gridRange, type SheetArea } from "../cells/area";
import { clearCells } from "../cells/clear-cells";
import { writeCells } from "../cells/write-cells";
import type { Engine } from "../create-engine";
import { calculatedFormula } from "./calculated-column";
import { freeColumnName } from "./column-names";
import { extendReferences } from "./extend-references";
import { shiftOf } from "./shift";
import { ShiftRefused } from "./table-rows";
import { dataArea, dataRows, headerArea, type WorkbookTable } from "./workbook-table";

/**
 * Adds rows before data row `at`, or behind the last one: only the cells in the table's columns move down, as when Excel's own code adds
 * rows. Calculated columns, formats and rules are carried on, and references to whole columns and charts take the rows in.
 */
export async function addRowCells(engine: Engine, table: WorkbookTable, at: number, count: number): Promise<void> {
  const body = dataArea(table);
  const inserted: SheetArea = { ...body, row: body.row + at, rows: count };
  const behind = at === dataRows(table) && !table.totals;
  const work = () => shift(engine, InsertRangeMoveDownCommand.id, inserted);
  await (behind ? engine.tables.growing(table.id, work) : work());
  if (inserted.row === table.area.row) takeInRows(engine, table, count);
  const grown = engine.tableStore.find(table.id);
  if (!grown) return;
  if (at === dataRows(table)) extendReferences(engine, { data: dataArea(grown), count, where: "behind" });
  else if (at === 0) extendReferences(engine, { data: dataArea(grown), count, where: "before" });
}

/** Takes data rows out; the cells below move up. Without its last row a table has the empty insert row. */
export async function takeRowCells(engine: Engine, table: WorkbookTable, at: number, count: number): Promise<void> {
  const body = dataArea(table);
  const all = count === dataRows(table);
  const kept = all ? withFormulas(engine, table) : table;
  if (all) clearCells(engine, { ...body, rows: 1 });
  const removed: SheetArea = { ...body, row: body.row + at + (all ? 1 : 0), rows: count - (all ? 1 : 0) };
  if (removed.rows > 0) await shift(engine, DeleteRangeMoveUpCommand.id, removed);
  const left = engine.tableStore.find(table.id);
  if (all && left) engine.tableStore.set(left, { ...left, columns: kept.columns, unfilled: true });
}

/** The formulas of calculated columns as the first row has them, for a table that is about to lose its rows. */
function withFormulas(engine: Engine, table: WorkbookTable): WorkbookTable {
  const body = dataArea(table);
  const rows = Array.from({ length: body.rows }, (_, i) => body.row + i);
  const unitId = engine.workbook.getId();
  const columns = table.columns.map((column, index) => {
    const cells = { unitId, sheetId: body.sheetId, column: body.column + index, rows, own: column.formula, first: body.row };
    const formula = calculatedFormula(engine.injector, cells, body.row);
    return formula === undefined ? column : { ...column, formula };
  });
  return { ...table, columns };
}

/** Calculated columns of new rows that hold nothing get their formula: the rows of a table that had none. */
export function fillCalculated(
  engine: Engine,
  table: WorkbookTable,
  rows: SheetArea,
  open: (row: number, column: number) => boolean,
): void {
  const cells = engine.cells(rows.sheetId);
  writeCells(engine, rows, (row, column) => {
    const formula = table.columns[column - rows.column]?.formula;
    if (formula === undefined || !open(row, column) || !cells.isEmpty(row, column)) return undefined;
    return { f: `=${shiftFormula(formula.slice(1), row - dataArea(table).row, 0)}`, v: null, t: null, si: null, p: null };
  });
}

/** Rows that a table takes in by its new size get the formulas of its calculated columns, where nothing stands in their cells. */
export function fillResized(engine: Engine, before: WorkbookTable, after: WorkbookTable): void {
  const rows = dataArea(after);
  const former = dataArea(before);
  const first = former.row + former.rows;
  const added: SheetArea = { ...rows, row: first, rows: rows.row + rows.rows - first };
  const known = new Map(withFormulas(engine, before).columns.map(({ id, formula }) => [id, formula]));
  const columns = after.columns.map((column) => ({ ...column, formula: known.get(column.id) }));
  if (added.rows > 0) fillCalculated(engine, { ...after, columns }, added, () => true);
}

/** Adds columns before column `at` of the table, or behind its last one; the cells beside it move to the right. */
export async function addColumnCells(engine: Engine, table: WorkbookTable, at: number, count: number): Promise<void> {
  const inserted: SheetArea = { ...table.area, column: table.area.column + at, columns: count };
  const work = () => shift(engine, InsertRangeMoveRightCommand.id, inserted);
  await (at === table.columns.length ? engine.tables.growing(table.id, work) : work());
  if (at === 0) takeInColumns(engine, table, count);
}

/** Takes columns out; the cells beside the table move to the left. Without its last column there is no table. */
export const takeColumnCells = (engine: Engine, table: WorkbookTable, at: number, count: number): Promise<void> =>
  shift(engine, DeleteRangeMoveLeftCommand.id, { ...table.area, column: table.area.column + at, columns: count });

/** Cells that came in before the first row or column have moved the table; they belong to it. */
function takeInRows(engine: Engine, before: WorkbookTable, count: number): void {
  const moved = engine.tableStore.find(before.id);
  if (moved) engine.tableStore.set(moved, { ...moved, area: { ...before.area, rows: before.area.rows + count } });
}

function takeInColumns(engine: Engine, before: WorkbookTable, count: number): void {
  const moved = engine.tableStore.find(before.id);
  if (!moved) return;
  const taken = new Set(moved.columns.map(({ name }) => name.toLowerCase()));
  const added = Array.from({ length: count }, () => {
    const name = freeColumnName(taken, engine.tableStore.words.column);
    taken.add(name.toLowerCase());
    return { id: crypto.randomUUID(), name };
  });
  const area = { ...before.area, columns: before.area.columns + count };
  engine.tableStore.set(moved, { ...moved, area, columns: [...added, ...moved.columns], filters: undefined });
  const header = headerArea(before);
  if (!header) return;
  const named = (column: number): string => added[column - header.column]?.name ?? "";
  writeCells(engine, { ...header, columns: count }, (_, column) => ({ v: named(column), t: CellValueType.STRING }));
}

async function shift(engine: Engine, command: string, area: SheetArea): Promise<void> {
  const change = shiftOf(command, gridRange(area));
  if (change && engine.tables.refuses(area.sheetId, change)) throw new ShiftRefused("Only part of another table would be shifted.");
  await engine.runLater(command, { unitId: engine.workbook.getId(), subUnitId: area.sheetId, range: gridRange(area) });
}
