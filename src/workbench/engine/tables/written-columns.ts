import { formulaShifter } from "../../../core/cells/formula/shift-formula";
import { intersection, type SheetArea } from "../cells/area";
import type { Engine } from "../create-engine";
import { dataArea, type TableColumn } from "./workbook-table";

/**
 * A formula that has come to stand in every row of a table's column is the column's own, which new rows get, as when it is filled down.
 * Looked at when the last row is written, which a long column gets last. Source: Microsoft Support, "Use calculated columns in an Excel
 * table".
 */
export function keepWrittenColumns(engine: Engine, area: SheetArea): void {
  for (const table of engine.tableStore.onSheet(area.sheetId)) {
    const body = dataArea(table);
    const written = intersection(body, area);
    if (!written || written.row + written.rows < body.row + body.rows) continue;
    const columns = table.columns.map((column, index): TableColumn => {
      const at = body.column + index;
      if (at < written.column || at >= written.column + written.columns) return column;
      const formula = commonFormula(engine, { ...body, column: at, columns: 1 });
      return formula === undefined || formula === column.formula ? column : { ...column, formula };
    });
    if (columns.some((column, index) => column !== table.columns[index])) engine.tableStore.set(table, { ...table, columns });
  }
}

/** The formula of a column that is the same in all its rows, as the first has it. */
function commonFormula(engine: Engine, { sheetId, row, column, rows }: SheetArea): string | undefined {
  const cells = engine.cells(sheetId);
  const at = (each: number): string | undefined => {
    const content = cells.isSpilled(each, column) ? undefined : cells.formula(each, column);
    return typeof content === "string" && content.startsWith("=") ? content : undefined;
  };
  const [first, last] = [at(row), at(row + rows - 1)];
  if (first === undefined || last === undefined) return undefined;
  const shifted = formulaShifter(first.slice(1));
  for (let down = rows - 1; down > 0; down -= 1) if (at(row + down) !== `=${shifted(down, 0)}`) return undefined;
  return first;
}
