import { writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import { calculateOnOpening, packed } from "../../files/xlsx/editing/package-edit";
import { writeSharePlan } from "../../files/xlsx/editing/write-share-plan";
import { planShare } from "../../teams/share";
import { parseArguments } from "./arguments";
import { oneFile, outOf, print, printedFormula } from "./teams/printed";
import { minuteNow, savedAt } from "./teams/saved-at";
import { openTeamFile } from "./teams/team-file";
import { valuesForSharing } from "./teams/values-for-sharing";

const USAGE = "Name one file and where its copy goes: share FILE.xlsx --out COPY.xlsx [--lang zh-CN]";

/** Writes a copy in which every formula of ours is its value, with a ledger of them; prints what was done and left as JSON. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["out", "lang"]);
  const [file, out] = [oneFile(words, USAGE), outOf(options, USAGE)];
  const lang = langOf(options.get("lang"));
  const team = await openTeamFile(file, lang);
  const { edited, workbook, inventory } = team;
  const { valueAt, results, calculated } = await valuesForSharing(team);
  const computed = calculated ? minuteNow() : (savedAt(team) ?? minuteNow());
  const plan = planShare(workbook, inventory, valueAt, lang, computed);
  const ledger = writeSharePlan(edited, workbook, plan, lang, results);
  if (ledger !== undefined && calculated) calculateOnOpening(edited);
  await writeFile(out, ledger !== undefined ? packed(edited) : team.bytes);
  const shared = inventory.formulas.length - plan.left.length;
  return print({
    file,
    out,
    formulas: shared,
    cells: plan.entries.length,
    ...(ledger !== undefined && { ledger }),
    computed,
    calculated,
    left: plan.left.map(printedFormula),
    elsewhere: inventory.elsewhere,
    macros: team.hasMacros,
    signed: team.isSigned,
  });
}
