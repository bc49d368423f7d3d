import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { shiftFormula } from "../../../xlsx/formula/shift-formula";

export interface BodyColumn {
  readonly unitId: string;
  readonly sheetId: string;
  readonly column: number;
  /** Rows of the table's body that are looked at, the nearest first. */
  readonly rows: readonly number[];
}

/** A formula typed over in one row, as Excel allows, is no reason to stop filling the column. */
const LOOKED_AT = 9;

/**
 * The formula of a calculated column as it stands in `row`: the one that most of the nearest rows have in common. Nothing where the
 * column holds what people typed. Source: Microsoft Support, "Use calculated columns in an Excel table".
 */
export function calculatedFormula(injector: Injector, { unitId, sheetId, column, rows }: BodyColumn, row: number): string | undefined {
  const formulas = injector.get(FormulaDataModel);
  const near = rows.slice(0, LOOKED_AT);
  const counted = new Map<string, number>();
  for (const each of near) {
    const own = formulas.getFormulaStringByCell(each, column, sheetId, unitId);
    if (!own) continue;
    const here = shiftFormula(own.replace(/^=/, ""), row - each, 0);
    counted.set(here, (counted.get(here) ?? 0) + 1);
  }
  const [common] = [...counted].sort((a, b) => b[1] - a[1]);
  return common && common[1] * 2 > near.length ? `=${common[0]}` : undefined;
}
