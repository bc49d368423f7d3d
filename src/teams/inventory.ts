import { isCellError, type CellValue } from "../core/cell";
import type { Area } from "../plan/sheet-plan";
import { NAMESPACE } from "../functions/namespace";
import { storedFormula, type BrokenCall } from "./stored-call";
import type { FormulaElsewhere, TeamCell, TeamWorkbook } from "./team-workbook";

/** A cell whose formula calls functions of ours. */
export interface OwnFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As people write it, with "=", mended where it was stored wrongly. */
  readonly formula: string;
  /** The same as it should be stored, without "=". */
  readonly mended: string;
  /** By name, such as `OPS.LTV`, each once. */
  readonly functions: readonly string[];
  readonly value: CellValue;
  readonly array?: TeamCell["array"];
  readonly isProtected: boolean;
  /** Why it shows no number; `notEntered` is #NAME? of a formula that is written rightly. */
  readonly broken?: BrokenCall | "notEntered";
}

export interface Inventory {
  readonly formulas: readonly OwnFormula[];
  /** Formulas with functions of ours that stand in no cell. */
  readonly elsewhere: readonly FormulaElsewhere[];
}

/** Which formulas of ours a workbook holds and which of them are broken. `show` turns a stored formula into a written one. */
export function inventoryOf({ sheets, elsewhere, spelling }: TeamWorkbook, show: (stored: string) => string): Inventory {
  return {
    formulas: sheets.flatMap(({ name, isProtected, cells }) =>
      cells.flatMap(({ row, column, value, formula, array }): readonly OwnFormula[] => {
        const found = formula === undefined ? undefined : storedFormula(formula, spelling);
        if (!found) return [];
        const broken = found.calls.find((call) => call.broken)?.broken ?? (isNameError(value) ? "notEntered" : undefined);
        return [
          {
            sheet: name,
            row,
            column,
            formula: `=${show(found.mended)}`,
            mended: found.mended,
            functions: [...new Set(found.calls.map(({ id }) => `${NAMESPACE}.${id}`))],
            value,
            ...(array && { array }),
            isProtected,
            ...(broken && { broken }),
          },
        ];
      }),
    ),
    elsewhere: elsewhere.filter(({ formula }) => storedFormula(formula, spelling) !== undefined),
  };
}

export const isNameError = (value: CellValue): boolean => isCellError(value) && value.error === "#NAME?";

/** All the cells a formula fills. */
export const filledBy = ({ row, column, array }: Pick<OwnFormula, "row" | "column" | "array">): Area =>
  array?.area ?? { row, column, rows: 1, columns: 1 };
