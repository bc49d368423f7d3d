import type { ICellData } from "@univerjs/core";
import { InsertRangeMoveDownCommand } from "@univerjs/sheets";
import { columnInBrackets, TOTALS_FUNCTIONS, totalsFunctionOf, type TotalsFunction } from "../../../files/xlsx/totals-function";
import { gridRange, intersection, type SheetArea } from "../cells/area";
import { textType } from "../cells/error-text";
import { clearCells } from "../cells/clear-cells";
import { writeCells } from "../cells/write-cells";
import type { Engine } from "../create-engine";
import { shiftOf } from "./shift";
import { ShiftRefused } from "./table-rows";
import { dataArea, headerArea, totalsArea, type TableColumn, type TotalsCell, type WorkbookTable } from "./workbook-table";

const asText = (text: string): ICellData => ({ v: text, t: textType(text), f: null, si: null, p: null });
const asFormula = (formula: string): ICellData => ({ f: formula, v: null, t: null, si: null, p: null });

/** The formula of a function from the list of a totals row: hidden rows do not count. Source: Microsoft Support, "SUBTOTAL function". */
const totalsFormula = (name: TotalsFunction, column: string): string => `=SUBTOTAL(${TOTALS_FUNCTIONS[name]},${columnInBrackets(column)})`;

/** What the totals cell of a column holds now. */
function totalsCell(engine: Engine, table: WorkbookTable, index: number): TotalsCell | undefined {
  const totals = totalsArea(table);
  if (!totals) return table.columns[index]?.total;
  const cell = engine.cells(totals.sheetId);
  const formula = cell.formula(totals.row, totals.column + index);
  if (formula === "") return undefined;
  if (typeof formula !== "string" || !formula.startsWith("=")) return { label: cell.text(totals.row, totals.column + index) };
  const known = totalsFunctionOf(formula, table.name, table.columns[index]?.name ?? "");
  return known ? { function: known } : { formula };
}

function cellOf({ total, name }: TableColumn): ICellData | undefined {
  if (total?.function) return asFormula(totalsFormula(total.function, name));
  if (total?.formula) return asFormula(total.formula);
  return total?.label ? asText(total.label) : undefined;
}

/**
 * Shows the totals row with what it held before; the first time with the word for totals and the sum of the last column, or its count where
 * it holds no numbers. Source: Microsoft Support, "Total the data in an Excel table". Cells below move down where something stands there.
 */
export async function showTotals(engine: Engine, table: WorkbookTable): Promise<void> {
  if (table.totals) return;
  const row: SheetArea = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (!isBlank(engine, row)) await insertCells(engine, row);
  const columns = table.columns.some(({ total }) => total) ? table.columns : firstTotals(engine, table);
  engine.tableStore.set(table, { ...table, columns, totals: true, area: { ...table.area, rows: table.area.rows + 1 } });
  writeCells(engine, row, (_, column) => {
    const own = columns[column - row.column];
    return own && cellOf(own);
  });
}

/** Takes the totals row away and remembers what it held. */
export function hideTotals(engine: Engine, table: WorkbookTable): void {
  const row = totalsArea(table);
  if (!row) return;
  const columns = table.columns.map(({ total: _, ...column }, index) => {
    const total = totalsCell(engine, table, index);
    return { ...column, ...(total && { total }) };
  });
  clearCells(engine, row);
  engine.tableStore.set(table, { ...table, columns, totals: false, area: { ...table.area, rows: table.area.rows - 1 } });
}

/** The totals row comes, or goes where there is one: one step of undo. */
export async function toggleTotals(engine: Engine, id: string): Promise<void> {
  const table = engine.tableStore.find(id);
  if (!table) throw new Error(`There is no table ${id}.`);
  await engine.allOrNothing(async () => (table.totals ? hideTotals(engine, table) : showTotals(engine, table)));
}

function firstTotals(engine: Engine, table: WorkbookTable): readonly TableColumn[] {
  const last = table.columns.length - 1;
  const body = dataArea(table);
  const cells = engine.cells(body.sheetId);
  const kinds = Array.from({ length: body.rows }, (_, i) => cells.kind(body.row + i, body.column + last));
  const filled = kinds.filter((kind) => kind !== "Empty");
  const sum = filled.length > 0 && filled.every((kind) => kind === "Double");
  return table.columns.map((column, index): TableColumn => {
    if (index === last) return { ...column, total: { function: sum ? "sum" : "count" } };
    return index === 0 ? { ...column, total: { label: engine.tableStore.words.total } } : column;
  });
}

/** Takes the header row away: the names stay with the columns. The cells stay where they are. */
export function hideHeaders(engine: Engine, table: WorkbookTable): void {
  const row = headerArea(table);
  if (!row) return;
  engine.tableStore.set(table, { ...table, headers: false, area: { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 } });
  clearCells(engine, row);
}

/** Shows the header row again, in the row above where that is free; otherwise the table moves down. */
export async function showHeaders(engine: Engine, table: WorkbookTable): Promise<void> {
  if (table.headers) return;
  const above: SheetArea = { ...table.area, row: table.area.row - 1, rows: 1 };
  const free = above.row >= 0 && isBlank(engine, above);
  if (!free) await insertCells(engine, { ...table.area, rows: 1 });
  const row = free ? above : { ...table.area, rows: 1 };
  const now = engine.tableStore.find(table.id) ?? table;
  writeCells(engine, row, (_, column) => asText(table.columns[column - row.column]?.name ?? ""));
  engine.tableStore.set(now, { ...now, headers: true, area: { ...row, rows: table.area.rows + 1 } });
}

export function isBlank(engine: Engine, area: SheetArea): boolean {
  const cells = engine.cells(area.sheetId);
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  const tables = engine.tableStore.onSheet(area.sheetId);
  return columns.every((column) => cells.isEmpty(area.row, column)) && !tables.some((table) => intersection(table.area, area));
}

/** Empty cells, below which the cells move down. */
export async function insertCells(engine: Engine, row: SheetArea): Promise<void> {
  const change = shiftOf(InsertRangeMoveDownCommand.id, gridRange(row));
  if (change && engine.tables.refuses(row.sheetId, change)) throw new ShiftRefused("There is no room for the row.");
  await engine.runLater(InsertRangeMoveDownCommand.id, { unitId: engine.workbook.getId(), subUnitId: row.sheetId, range: gridRange(row) });
}
