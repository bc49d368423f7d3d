import type { Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";

export interface BodyColumn {
  readonly unitId: string;
  readonly sheetId: string;
  readonly column: number;
  /** Rows of the table's body that are looked at, the nearest first. */
  readonly rows: readonly number[];
  /** The formula the table itself keeps for the column, with "=", as it reads in `first`, the first row of its data. */
  readonly own?: string | undefined;
  readonly first: number;
}

/** A formula typed over in one row, as Excel allows, is no reason to stop filling the column. */
const LOOKED_AT = 9;

/**
 * The formula of a calculated column as it stands in `row`: the table's own, as long as one of the nearest rows has it
 * or none has any; else
 * the one that most of these rows have in common. Nothing where the column holds what people typed.
 * Source: Microsoft Support, "Use calculated columns in an Excel table".
 */
export function calculatedFormula(injector: Injector, body: BodyColumn, row: number): string | undefined {
  const { unitId, sheetId, column, rows, own, first } = body;
  const formulas = injector.get(FormulaDataModel);
  const near = rows.slice(0, LOOKED_AT);
  const counted = new Map<string, number>();
  for (const each of near) {
    const found = formulas.getFormulaStringByCell(each, column, sheetId, unitId);
    if (!found) continue;
    const here = shiftFormula(found.replace(/^=/, ""), row - each, 0);
    counted.set(here, (counted.get(here) ?? 0) + 1);
  }
  const kept = own ? shiftFormula(own.replace(/^=/, ""), row - first, 0) : undefined;
  if (kept !== undefined && (counted.size === 0 || counted.has(kept))) return `=${kept}`;
  const [common] = [...counted].sort((a, b) => b[1] - a[1]);
  return common && common[1] * 2 > near.length ? `=${common[0]}` : undefined;
}
