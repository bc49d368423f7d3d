import { writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import { encodePlan } from "../../files/xlsx/encode-plan";
import { excelRefusals } from "../../plan/excel-refusals";
import { layoutProblems } from "../../plan/layout-problems";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { withoutSamples } from "../../plan/without-samples";
import { TEMPLATES } from "../../templates/registry";
import { openSet } from "../../templates/sets/open-set";
import { SETS } from "../../templates/sets/registry";
import { renderSet } from "../../templates/sets/render-set";
import { parseArguments } from "./arguments";
import { currencyIn, dayIn, unitOf } from "./plan-options";

/**
 * `set ID --values` prints what each sheet of a set computes, by template; `--out FILE.xlsx` writes all of them as one workbook with live
 * formulas. `--without TEMPLATE` leaves one out, as a planner may.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { words, options, lists, flags } = parseArguments(argv, ["lang", "out", "unit", "currency", "today"], {
    lists: ["without"],
    flags: ["values", "empty"],
  });
  const [id] = words;
  const definition = SETS.find((set) => set.id === id);
  if (!definition) throw new Error(`There is no set “${id ?? ""}”. There are: ${SETS.map((set) => set.id).join(", ")}.`);
  const out = options.get("out");
  if (out === undefined && !flags.has("values")) {
    throw new Error(`Say --values to see what it computes, or where to write it, for example: set ${id} --out ${id}.xlsx`);
  }
  const unknown = lists("without").find((template) => !definition.templates.includes(template));
  if (unknown !== undefined) throw new Error(`The set “${id}” has no template “${unknown}”. It has: ${definition.templates.join(", ")}.`);
  const lang = langOf(options.get("lang"));
  const today = dayIn({ today: options.get("today") });
  const set = await openSet(definition, TEMPLATES, lang);
  const rendered = renderSet(set, {
    taken: NOTHING_TAKEN,
    today,
    moneyUnit: unitOf(options.get("unit"), lang),
    without: new Set(lists("without")),
    ...currencyIn({ currency: options.get("currency") }),
  });
  const laid = flags.has("empty") ? rendered.map((each) => ({ ...each, plan: withoutSamples(each.plan) })) : rendered;
  const plans = laid.map(({ plan }) => plan);
  if (out !== undefined) {
    const refused = plans.flatMap((plan) => excelRefusals(plan, plans).map((why) => `${plan.sheetName}: ${why}`));
    if (refused.length > 0) throw new Error(`Excel would refuse this workbook: ${refused.join("; ")}.`);
    const bytes = await encodePlan(plans);
    await writeFile(out, bytes);
    if (!flags.has("values")) {
      const problems = plans.flatMap((plan) => layoutProblems(plan).map((problem) => `${plan.sheetName}: ${problem}`));
      const sheets = plans.map(({ sheetName }) => sheetName);
      return print({ file: out, bytes: bytes.length, set: definition.id, lang, sheets, ...(problems.length > 0 && { problems }) });
    }
  }
  const computed = await (await import("./computed-template")).computeTemplates(laid, today);
  return print(Object.fromEntries(laid.map(({ template }, index) => [template.definition.id, computed[index]])));
}

function print(value: unknown): number {
  process.stdout.write(`${JSON.stringify(value)}\n`);
  return 0;
}
