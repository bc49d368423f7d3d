import type { ICellData, IObjectMatrixPrimitiveType, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

type Written = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The engine's books of formulas and spills, and what each answers where nothing has changed in it. */
const BOOKS = { updateFormulaData: () => ({}), updateArrayFormulaCellData: () => false, updateArrayFormulaRange: () => false };

/**
 * The engine takes any write to a cell for new content: a colour given to a formula, or to a cell it spills into,
 * would delete the formula, on redo too. What only changes the look of a cell is kept from its bookkeeping, which
 * reads the whole sheet each time.
 */
export function keepFormulasWhenFormatted(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  for (const name of Object.keys(BOOKS) as (keyof typeof BOOKS)[]) {
    const update = formulas[name].bind(formulas) as (unitId: string, sheetId: string, written: Written) => never;
    formulas[name] = (unitId: string, sheetId: string, written: Written) => {
      const content = withContent(written);
      return Object.keys(content).length === 0 ? (BOOKS[name]() as never) : update(unitId, sheetId, content);
    };
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
