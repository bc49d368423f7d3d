import type { Lang } from "../../../core/lang";
import { freeSheetName } from "../../../plan/free-name";
import type { CellChange } from "../../../teams/change-plan";
import { ledgerSheet } from "../../../teams/ledger/ledger-sheet";
import { LEDGER_WORDS } from "../../../teams/ledger/ledger-words";
import type { SharePlan } from "../../../teams/share";
import type { TeamWorkbook } from "../../../teams/team-workbook";
import { addLedger, applyChanges } from "./apply-changes";
import type { EditedPackage } from "./package-edit";
import { dropColumnFormulas } from "./table-formulas";

/** Writes values in the place of formulas, with `results` of others, and the ledger, whose sheet it names; nothing where none is shared. */
export function writeSharePlan(
  edited: EditedPackage,
  workbook: TeamWorkbook,
  { changes, entries }: SharePlan,
  lang: Lang,
  results: readonly CellChange[] = [],
): string | undefined {
  if (entries.length === 0) return undefined;
  const ledger = freeSheetName(
    LEDGER_WORDS[lang].sheetName,
    edited.sheets.map(({ name }) => name),
  );
  applyChanges(edited, workbook, [...changes, ...results]);
  dropColumnFormulas(edited);
  addLedger(edited, ledgerSheet(entries, lang, ledger));
  return ledger;
}
