import type { ICellData, IObjectMatrixPrimitiveType, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * The engine takes any write to a cell for new content: a colour given to a formula, or to a cell it spills into,
 * would delete the formula, on redo too. What only changes the look of a cell is kept from its bookkeeping.
 */
export function keepFormulasWhenFormatted(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  for (const name of ["updateFormulaData", "updateArrayFormulaCellData", "updateArrayFormulaRange"] as const) {
    const update = formulas[name].bind(formulas) as (unitId: string, sheetId: string, written: Written) => never;
    formulas[name] = (unitId: string, sheetId: string, written: Written) => update(unitId, sheetId, withContent(written));
  }
}

const CONTENT = ["v", "f", "si", "p"] as const;
const hasContent = (cell: Nullable<ICellData>): boolean => !cell || CONTENT.some((key) => cell[key] !== undefined);

function withContent(written: Written): Written {
  const out: Written = {};
  for (const [row, cells] of Object.entries(written)) {
    const line: Record<string, Nullable<ICellData>> = {};
    for (const [column, cell] of Object.entries(cells as Record<string, Nullable<ICellData>>)) if (hasContent(cell)) line[column] = cell;
    if (Object.keys(line).length > 0) out[Number(row)] = line;
  }
  return out;
}
