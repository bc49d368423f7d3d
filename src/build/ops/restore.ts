import { writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import { applyChanges } from "../../files/xlsx/editing/apply-changes";
import { calculateOnOpening, packed } from "../../files/xlsx/editing/package-edit";
import { removeSheet } from "../../files/xlsx/editing/sheets";
import { restoreColumnFormulas } from "../../files/xlsx/editing/table-formulas";
import { fromFileFormula } from "../../files/xlsx/formula/from-file-formula";
import { cellAddress } from "../../plan/area";
import { NO_LEDGER } from "../../teams/restore/restore-words";
import { ledgersOf, planRestore, type Conflict, type Missing, type Restored } from "../../teams/restore/plan-restore";
import { parseArguments } from "./arguments";
import { oneFile, outOf, print, printedValue } from "./teams/printed";
import { recalculated } from "./teams/recalculated";
import { openTeamFile } from "./teams/team-file";

const USAGE = "Name one file and where the restored one goes: restore COPY.xlsx --out FILE.xlsx [--keep-theirs|--restore-all]";

/** Brings the formulas of a shared copy back; cells that somebody changed are told with both values and kept, or restored if asked for. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options, flags } = parseArguments(argv, ["out", "lang"], { flags: ["keep-theirs", "restore-all"] });
  const [file, out] = [oneFile(words, USAGE), outOf(options, USAGE)];
  if (flags.has("keep-theirs") && flags.has("restore-all")) throw new Error("Say --keep-theirs or --restore-all, not both.");
  const lang = langOf(options.get("lang"));
  const team = await openTeamFile(file, lang);
  const { edited, workbook } = team;
  if (ledgersOf(workbook).length === 0) throw new Error(NO_LEDGER[lang](file));
  const choice = flags.has("keep-theirs") ? "keepTheirs" : flags.has("restore-all") ? "restoreAll" : "leaveOpen";
  const plan = planRestore(workbook, choice, fromFileFormula);
  const { changes, isStale } = await recalculated(team, plan.changes);
  applyChanges(edited, workbook, changes);
  restoreColumnFormulas(edited, team.decoded, changes);
  for (const sheet of plan.settled) removeSheet(edited, sheet);
  if (isStale) calculateOnOpening(edited);
  await writeFile(out, packed(edited));
  return print({
    file,
    out,
    restored: plan.restored.map(printedRestored),
    conflicts: plan.conflicts.map((one) => ({ ...printedConflict(one), choice: flags.has("restore-all") ? "restored" : "kept" })),
    missing: plan.missing.map(printedMissing),
    alreadyThere: plan.standing,
    ledgersRemoved: plan.settled,
    elsewhere: team.inventory.elsewhere,
  });
}

const printedRestored = ({ sheet, row, column, formula, movedFrom }: Restored): object => ({
  sheet,
  cell: cellAddress(row, column),
  formula,
  ...(movedFrom !== undefined && { movedFrom }),
});

const printedConflict = (conflict: Conflict): object => ({
  ...printedRestored(conflict),
  changed: conflict.changed.map(({ row, column, was, now, formula }) => ({
    cell: cellAddress(row, column),
    was: printedValue(was),
    now: printedValue(now),
    ...(formula !== undefined && { nowFormula: formula }),
  })),
});

const printedMissing = ({ sheet, row, column, formula, value, why }: Missing): object => ({
  sheet,
  cell: cellAddress(row, column),
  formula,
  value: printedValue(value),
  why,
});
