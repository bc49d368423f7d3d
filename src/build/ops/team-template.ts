import { readFile, writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import { sheetToPlan } from "../../files/xlsx/to-plan/sheet-to-plan";
import { layoutProblems } from "../../plan/layout-problems";
import { IDENTITY_KEY, readIdentity } from "../../plan/sheet-identity";
import { saveAsTemplate } from "../../teams/templates/save-as-template";
import { teamIdOf } from "../../teams/templates/team-template";
import { readTeamTemplate, writeTeamTemplate } from "../../teams/templates/template-file";
import { leftOutLine } from "../../teams/templates/template-words";
import { parseArguments } from "./arguments";
import { oneFile, outOf, print } from "./teams/printed";
import { planOfIdentity } from "./teams/plan-of-identity";
import { saidInWords } from "./teams/said-in-words";
import { openTeamFile } from "./teams/team-file";

const USAGE =
  "Name one file, its sheet and where the template goes: team-template FILE.xlsx --sheet NAME --out T.opsplan.json [--name NAME]";

/** Saves a plan sheet with all that a team changed as a template of the team; over one of the same name as its next version. */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options } = parseArguments(argv, ["sheet", "out", "lang", "name", "summary"]);
  const [file, out, name] = [oneFile(words, USAGE), outOf(options, USAGE), options.get("sheet")];
  if (name === undefined) throw new Error(USAGE);
  const { decoded } = await openTeamFile(file, langOf(options.get("lang")));
  const sheet = decoded.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”. There are: ${decoded.sheets.map((one) => one.name).join(", ")}.`);
  const identity = readIdentity(sheet.properties?.find((one) => one.name === IDENTITY_KEY)?.value);
  if (identity?.kind !== "template") throw new Error(`“${name}” was not made from a template of OpsPlan.`);
  const { plan, left } = sheetToPlan(sheet, identity, await planOfIdentity(identity));
  const title = options.get("name") ?? name;
  const template = saidInWords(identity.lang, () =>
    saveAsTemplate(plan, { name: title, summary: options.get("summary") ?? "", replaces: 0 }),
  );
  const before = await versionIn(out, teamIdOf(title));
  const saved = before === undefined ? template : saveAsTemplate(plan, { name: title, summary: template.summary, replaces: before });
  const text = writeTeamTemplate(saved);
  await writeFile(out, text);
  const said = leftOutLine(left, identity.lang);
  const problems = layoutProblems(saved.plan);
  return print({
    file,
    out,
    sheet: name,
    template: saved.id,
    version: saved.version,
    name: saved.name,
    bytes: Buffer.byteLength(text),
    samples: saved.plan.samples.length,
    left,
    ...(said !== "" && { said }),
    ...(problems.length > 0 && { problems }),
  });
}

/** Which version of a template lies there already; a file of something else is not written over. */
async function versionIn(out: string, id: string): Promise<number | undefined> {
  let source: string;
  try {
    source = await readFile(out, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const known = saidInWords("en", () => readTeamTemplate(source));
  if (known.id !== id) throw new Error(`${out} holds another template, “${known.name}”. Write to another file.`);
  return known.version;
}
