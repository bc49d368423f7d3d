import { isCellError, type CellValue } from "../core/cell";
import type { Lang } from "../core/lang";
import { cellAddress } from "../plan/area";
import type { CellChange } from "./change-plan";
import { inWords } from "./in-words";
import { filledBy, isNameError, type Inventory, type OwnFormula } from "./inventory";
import type { LedgerEntry } from "./ledger/ledger-entry";
import { neighboursOf } from "./ledger/neighbours";
import { trackingFormula } from "./ledger/tracking";
import type { TeamWorkbook } from "./team-workbook";

export interface SharePlan {
  readonly changes: readonly CellChange[];
  readonly entries: readonly LedgerEntry[];
  /** Formulas without a value that could take their place: they stay. */
  readonly left: readonly OwnFormula[];
}

/** Values of cells, by sheet and place: what stands there, or what was calculated anew. */
export type ValueAt = (sheet: string, row: number, column: number) => CellValue;

/** The values as they stand in the workbook. */
export function valuesOf({ sheets }: TeamWorkbook): ValueAt {
  const all = new Map(sheets.map(({ name, cells }) => [name, new Map(cells.map(({ row, column, value }) => [`${row}:${column}`, value]))]));
  return (sheet, row, column) => all.get(sheet)?.get(`${row}:${column}`) ?? null;
}

/** Whether a value can take the place of its formula. */
export const hasValue = (value: CellValue): boolean =>
  value !== null && !isNameError(value) && !(isCellError(value) && value.error === "#BUSY!");

/** Every formula of ours as its value, with an entry in the ledger for each cell that shows one. `computed` says as of when. */
export function planShare(workbook: TeamWorkbook, inventory: Inventory, valueAt: ValueAt, lang: Lang, computed: string): SharePlan {
  const own = new Map<string, Set<string>>();
  for (const formula of inventory.formulas) {
    const cells = own.get(formula.sheet) ?? new Set<string>();
    own.set(formula.sheet, cells);
    for (const { row, column } of cellsOf(formula)) cells.add(`${row}:${column}`);
  }
  const neighbours = new Map(
    workbook.sheets.flatMap(({ name, cells }) => {
      const results = own.get(name);
      return results ? [[name, neighboursOf(cells, (row, column) => results.has(`${row}:${column}`))] as const] : [];
    }),
  );
  const [changes, entries, left]: [CellChange[], LedgerEntry[], OwnFormula[]] = [[], [], []];
  for (const one of inventory.formulas) {
    const { sheet, row, column, formula, array } = one;
    if (!hasValue(valueAt(sheet, row, column))) {
      left.push(one);
      continue;
    }
    for (const cell of cellsOf(one)) {
      const value = valueAt(sheet, cell.row, cell.column);
      const isFirst = cell.row === row && cell.column === column;
      changes.push({ sheet, ...cell, content: { value } });
      entries.push({
        sheet,
        ...cell,
        ...(isFirst ? { formula, ...(array && { array }) } : { filledFrom: cellAddress(row, column) }),
        value,
        words: isFirst ? inWords(formula, lang) : "",
        ...(neighbours.get(sheet)?.(cell.row, cell.column) ?? { beside: "", above: "" }),
        computed,
        tracking: trackingFormula({ sheet, ...cell, ...(isFirst && { formula, ...(array && { array }) }) }),
      });
    }
  }
  return { changes, entries, left };
}

/** The cells a formula fills, its own first. */
export function cellsOf(
  formula: Pick<OwnFormula, "row" | "column" | "array">,
): readonly { readonly row: number; readonly column: number }[] {
  const { row, column, rows, columns } = filledBy(formula);
  return Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns) }));
}
