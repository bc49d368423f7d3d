import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { intersection, type SheetArea } from "../cells/area";
import { writeCells } from "../cells/write-cells";
import type { Engine } from "../create-engine";
import { dataArea } from "./workbook-table";
import { holdsContent } from "./what-stands";

/**
 * A formula entered into one cell of a table's empty column makes it a calculated column, as in Excel: the other rows get it too. A step of
 * undo of its own, so that taking it back leaves the formula in its cell. Not where any other cell of the column holds something.
 * Source: Microsoft Support, "Use calculated columns in an Excel table".
 */
export async function fillEmptyColumn(engine: Engine, cell: SheetArea): Promise<boolean> {
  if (cell.rows !== 1 || cell.columns !== 1) return false;
  const table = engine.tableStore.onSheet(cell.sheetId).find((one) => intersection(dataArea(one), cell));
  const formula = engine.cells(cell.sheetId).formula(cell.row, cell.column);
  if (!table || typeof formula !== "string" || !formula.startsWith("=")) return false;
  const body = dataArea(table);
  const column: SheetArea = { ...body, column: cell.column, columns: 1 };
  if (body.rows === 1 || holdsContent(engine, column, [cell])) return false;
  const inRow = (row: number): string => `=${shiftFormula(formula.slice(1), row - cell.row, 0)}`;
  const index = cell.column - body.column;
  const columns = table.columns.map((one, at) => (at === index ? { ...one, formula: inRow(body.row) } : one));
  await engine.asOneUndo(async () => {
    writeCells(engine, column, (row) => (row === cell.row ? undefined : { f: inRow(row), v: null, t: null, si: null, p: null }));
    engine.tableStore.set(table, { ...table, columns });
  });
  return true;
}
