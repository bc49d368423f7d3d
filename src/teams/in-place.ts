import type { Lang } from "../core/lang";
import type { CellChange } from "./change-plan";
import type { OwnFormula } from "./inventory";
import { inventoryOf } from "./inventory";
import { ledgerSheet, type LedgerSheet } from "./ledger/ledger-sheet";
import { LEDGER_WORDS } from "./ledger/ledger-words";
import { planRepair, type RepairPlan } from "./repair";
import { planShare, valuesOf } from "./share";
import type { TeamWorkbook } from "./team-workbook";

/** Formulas of an open workbook are read as people write them. */
export const asWritten = (formula: string): string => formula;

/** What freezing the open workbook does: formulas of ours become their values, with a ledger by which they come back. */
export interface FreezePlan {
  readonly cells: readonly CellChange[];
  readonly formulas: number;
  /** Of the cells that were changed. */
  readonly ledger: (isChanged: (sheet: string, row: number, column: number) => boolean) => LedgerSheet;
  /** Formulas without a value that could take their place. */
  readonly left: readonly OwnFormula[];
  readonly onProtected: readonly OwnFormula[];
}

/** `computed` says as of when the values are. */
export function planFreeze(workbook: TeamWorkbook, lang: Lang, computed: string): FreezePlan {
  const inventory = inventoryOf(workbook, asWritten);
  const formulas = inventory.formulas.filter(({ isProtected }) => !isProtected);
  const { changes, entries, left } = planShare(workbook, { ...inventory, formulas }, valuesOf(workbook), lang, computed);
  return {
    cells: changes,
    formulas: formulas.length - left.length,
    ledger: (isChanged) =>
      ledgerSheet(
        entries.filter(({ sheet, row, column }) => isChanged(sheet, row, column)),
        lang,
        LEDGER_WORDS[lang].sheetName,
      ),
    left,
    onProtected: inventory.formulas.filter(({ isProtected }) => isProtected),
  };
}

/** Broken formulas of ours in the open workbook, and the changes that enter them anew. */
export function planRepairInPlace(workbook: TeamWorkbook): RepairPlan & { readonly cells: readonly CellChange[] } {
  const plan = planRepair(inventoryOf(workbook, asWritten));
  return {
    ...plan,
    cells: plan.mended.map(({ sheet, row, column, mended, value, array }) => ({
      sheet,
      row,
      column,
      content: { formula: mended, value, ...(array && { array }) },
    })),
  };
}
