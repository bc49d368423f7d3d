import type { FormulaItems } from "../../../core/cells/formula/formula-item";
import { FORMULA_LIMITS } from "../../../core/cells/formula/formula-limits";
import type { ParsedFormula } from "../../../core/cells/formula/parse-formula";
import { printFormula } from "../../../core/cells/formula/print-formula";
import { resolveFormula } from "./resolve-formula";
import type { FormulaScope } from "./scope";
import { shiftReferences } from "./shift-references";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A formula for the engine, and how far from the cell it is written for it is calculated. */
export interface FormulaAt {
  readonly text: string;
  readonly down: number;
  readonly right: number;
}

/**
 * A formula that is written once for the first cell of an area and read in each of its cells as if it had been filled
 * there. References that
 * get past an edge of the sheet come in again on the other side, as in Excel.
 */
export function formulaAt(
  parsed: ParsedFormula | undefined,
  scope: FormulaScope,
  first: Place,
): (down: number, right: number) => FormulaAt {
  const items: FormulaItems = parsed ? resolveFormula(parsed, scope, first) : [{ kind: "error", code: "#NAME?" }];
  const text = `=${printFormula(items)}`;
  const reach = reachOf(items);
  return (down, right) =>
    down + reach.lastRow < FORMULA_LIMITS.rows &&
    down + reach.firstRow >= 0 &&
    right + reach.lastColumn < FORMULA_LIMITS.columns &&
    right + reach.firstColumn >= 0
      ? { text, down, right }
      : { text: `=${printFormula(shiftReferences(items, { rows: down, columns: right }, true))}`, down: 0, right: 0 };
}

/** Between which rows and columns the references without a dollar sign lie. */
function reachOf(items: FormulaItems) {
  const corners = items.flatMap((item) => (item.kind === "reference" ? [item.cells.from, item.cells.to] : []));
  const rows = corners.flatMap(({ row, rowFixed }) => (row === undefined || rowFixed ? [] : [row]));
  const columns = corners.flatMap(({ column, columnFixed }) => (column === undefined || columnFixed ? [] : [column]));
  return {
    firstRow: Math.min(Infinity, ...rows),
    lastRow: Math.max(-Infinity, ...rows),
    firstColumn: Math.min(Infinity, ...columns),
    lastColumn: Math.max(-Infinity, ...columns),
  };
}
