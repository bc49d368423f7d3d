import { writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import { applyChanges } from "../../files/xlsx/editing/apply-changes";
import { calculateOnOpening, packed } from "../../files/xlsx/editing/package-edit";
import type { CellChange } from "../../teams/change-plan";
import { planRepair } from "../../teams/repair";
import { cellsOf, type ValueAt } from "../../teams/share";
import { parseArguments } from "./arguments";
import { computedValues, isLeftToExcel } from "./teams/computed-values";
import { oneFile, outOf, print, printedFormula } from "./teams/printed";
import { openTeamFile } from "./teams/team-file";

const USAGE = "Name one file and where the mended one goes: repair FILE.xlsx --out FILE2.xlsx";

/** Writes broken formulas of ours anew; protected sheets are told and not touched. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["out", "lang"]);
  const [file, out] = [oneFile(words, USAGE), outOf(options, USAGE)];
  const team = await openTeamFile(file, langOf(options.get("lang")));
  const { inventory, edited, workbook, decoded } = team;
  const { mended, onProtected, unknown } = planRepair(inventory);
  if (mended.length > 0) {
    const anew = inventory.formulas.map(({ formula, ...place }) => ({ ...place, formula: formula.replace(/^=/, "") }));
    const isLater = isLeftToExcel(decoded);
    const valueAt: ValueAt = isLater ? () => null : await computedValues(decoded, anew);
    const changes = mended.flatMap((one): readonly CellChange[] => {
      const { sheet, row, column, formula, mended: stored, array } = one;
      const value = valueAt(sheet, row, column);
      const [, ...filled] = cellsOf(one);
      return [
        { sheet, row, column, content: { formula, stored, value, ...(array && { array }) } },
        ...filled.map((cell) => ({ sheet, ...cell, content: { value: valueAt(sheet, cell.row, cell.column) } })),
      ];
    });
    applyChanges(edited, workbook, changes);
    if (isLater) calculateOnOpening(edited);
  }
  await writeFile(out, mended.length > 0 ? packed(edited) : team.bytes);
  return print({
    file,
    out,
    mended: mended.map(printedFormula),
    protected: onProtected.map(printedFormula),
    unknown: unknown.map(printedFormula),
    elsewhere: inventory.elsewhere,
  });
}
