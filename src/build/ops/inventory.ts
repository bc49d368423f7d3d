import { langOf } from "../../core/lang";
import { ledgersOf } from "../../teams/restore/plan-restore";
import { parseArguments } from "./arguments";
import { plansInFile } from "./teams/plans-in-file";
import { oneFile, print, printedFormula } from "./teams/printed";
import { openTeamFile } from "./teams/team-file";

const USAGE = "Name one file: inventory FILE.xlsx";

/** Prints which formulas of ours a workbook holds, which of them are broken, and what became of the plans in it, as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["lang"]);
  const file = oneFile(words, USAGE);
  const { inventory, workbook, decoded, hasMacros, isSigned } = await openTeamFile(file, langOf(options.get("lang")));
  const { formulas, elsewhere } = inventory;
  const broken = formulas.filter((one) => one.broken !== undefined);
  return print({
    file,
    formulas: formulas.length,
    broken: broken.length,
    sheets: new Set(formulas.map(({ sheet }) => sheet)).size,
    functions: countsOf(formulas.flatMap(({ functions }) => functions)),
    cells: formulas.map(printedFormula),
    elsewhere,
    plans: await plansInFile(decoded),
    protectedSheets: workbook.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name),
    ledgers: ledgersOf(workbook).map(({ sheet, entries }) => ({ sheet, cells: entries.length })),
    macros: hasMacros,
    signed: isSigned,
  });
}

function countsOf(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b, "en")));
}
