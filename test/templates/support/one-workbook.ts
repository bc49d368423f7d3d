import type { Lang } from "../../../src/core/lang";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import type { TakenNames } from "../../../src/plan/taken-names";
import { withoutSamples } from "../../../src/plan/without-samples";
import type { OpenedTemplate } from "../../../src/templates/define";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { nameOfCase, planOfCase, TEMPLATE_CASES, type TemplateCase } from "../../gallery/template-cases";
import { calculated } from "./calculate";
import { opened } from "./opened";

export interface SheetOfCase {
  readonly name: string;
  readonly of: TemplateCase;
  readonly template: OpenedTemplate;
  readonly plan: SheetPlan;
}

export interface OneWorkbook {
  readonly engine: Engine;
  readonly sheets: readonly SheetOfCase[];
}

const isOf =
  (lang: Lang) =>
  (each: TemplateCase): boolean =>
    each.lang === lang;

/** The names of the sheets that `oneWorkbook` makes, for the titles of tests. */
export const sheetNamesOf = (lang: Lang): readonly string[] => TEMPLATE_CASES.filter(isOf(lang)).map(nameOfCase);

export const sampledNamesOf = (lang: Lang): readonly string[] =>
  TEMPLATE_CASES.filter((each) => isOf(lang)(each) && !each.empty).map(nameOfCase);

/**
 * Every template of a language, in each unit, with its samples and after they were cleared, on the sheets of one
 * workbook that is calculated once.
 */
export async function oneWorkbook(lang: Lang): Promise<OneWorkbook> {
  let taken: TakenNames = { sheets: [], tables: [] };
  const sheets = TEMPLATE_CASES.filter(isOf(lang)).map((each) => {
    const template = opened(each.id, lang);
    const full = planOfCase({ ...each, empty: false }, template, taken);
    taken = { sheets: [...taken.sheets, full.sheetName], tables: [...taken.tables, ...full.tables.map(({ name }) => name)] };
    return { name: nameOfCase(each), of: each, template, plan: each.empty ? withoutSamples(full) : full };
  });
  return { engine: await calculated(sheets.map(({ plan }) => plan)), sheets };
}

/** One template with its samples on a workbook of its own. */
export async function aloneInWorkbook(id: string, lang: Lang): Promise<OneWorkbook> {
  const of: TemplateCase = { id, lang, unit: "yuan", empty: false };
  const template = opened(id, lang);
  const plan = planOfCase(of, template);
  return { engine: await calculated([plan]), sheets: [{ name: nameOfCase(of), of, template, plan }] };
}
