import { writeFile } from "node:fs/promises";
import { langOf } from "../../core/lang";
import type { MoneyUnit } from "../../plan/money-unit";
import { NOTHING_TAKEN } from "../../plan/taken-names";
import { TEMPLATES } from "../../templates/registry";
import { renderTemplate } from "../../templates/render";
import { encodePlan } from "../../xlsx/encode-plan";
import { parseArguments } from "./arguments";

const MS_PER_DAY = 86_400_000;
/** 1 January 1970 as an Excel serial. */
const UNIX_EPOCH = 25569;

/** The calendar day of a moment where this runs, as an Excel serial. */
const serialOf = (moment: Date): number => UNIX_EPOCH + Math.floor((moment.getTime() - moment.getTimezoneOffset() * 60_000) / MS_PER_DAY);

/**
 * `template ID --out FILE.xlsx [--lang zh-CN] [--unit yuan|wan] [--today yyyy-mm-dd]`: the template as a workbook
 * with live formulas and no cached values. Prints what was written as JSON.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const { words: [id], options } = parseArguments(argv, ["lang", "out", "unit", "today"]);
  const template = TEMPLATES.find((candidate) => candidate.id === id);
  if (!template) throw new Error(`There is no template “${id ?? ""}”. There are: ${TEMPLATES.map((candidate) => candidate.id).join(", ")}.`);
  const out = options.get("out");
  if (out === undefined) throw new Error(`Say where to write it, for example: template ${template.id} --out ${template.id}.xlsx`);
  const lang = langOf(options.get("lang"));
  const plan = renderTemplate(template, { lang, taken: NOTHING_TAKEN, today: dayOf(options.get("today")), moneyUnit: unitOf(options.get("unit")) });
  const bytes = await encodePlan(plan);
  await writeFile(out, bytes);
  process.stdout.write(`${JSON.stringify({ file: out, bytes: bytes.length, template: template.id, lang, sheet: plan.sheetName })}\n`);
  return 0;
}

function dayOf(text: string | undefined): number {
  if (text === undefined) return serialOf(new Date());
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(moment)) throw new Error(`--today takes a date such as 2026-03-05, not “${text}”.`);
  return UNIX_EPOCH + moment / MS_PER_DAY;
}

function unitOf(text: string | undefined): MoneyUnit {
  if (text === undefined || text === "yuan" || text === "wan") return text ?? "yuan";
  throw new Error(`--unit is yuan or wan, not “${text}”.`);
}
