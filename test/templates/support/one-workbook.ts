import type { Lang } from "../../../src/core/lang";
import type { SheetPlan } from "../../../src/plan/sheet-plan";
import type { TakenNames } from "../../../src/plan/taken-names";
import { withoutSamples } from "../../../src/plan/without-samples";
import type { OpenedTemplate } from "../../../src/templates/define";
import type { Engine } from "../../../src/workbench/engine/create-engine";
import { nameOfCase, planOfCase, TODAY, type TemplateCase } from "../../gallery/template-cases";
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

/**
 * Cases of one language on the sheets of one workbook that is calculated once, on the day of the pictures. The first sheet of a template
 * has the names that it has when it stands alone.
 */
export async function oneWorkbook(cases: readonly TemplateCase[]): Promise<OneWorkbook> {
  let taken: TakenNames = { sheets: [], tables: [] };
  const sheets = cases.map((each) => {
    const template = opened(each.id, each.lang);
    const full = planOfCase({ ...each, empty: false }, template, taken);
    taken = { sheets: [...taken.sheets, full.sheetName], tables: [...taken.tables, ...full.tables.map(({ name }) => name)] };
    return { name: nameOfCase(each), of: each, template, plan: each.empty ? withoutSamples(full) : full };
  });
  const plans = sheets.map(({ plan }) => plan);
  return { engine: await calculated(plans, TODAY), sheets };
}

/** One template with its samples on a workbook of its own. */
export async function aloneInWorkbook(id: string, lang: Lang): Promise<OneWorkbook> {
  const of: TemplateCase = { id, lang, unit: "yuan", empty: false };
  const template = opened(id, lang);
  const plan = planOfCase(of, template);
  return { engine: await calculated([plan]), sheets: [{ name: nameOfCase(of), of, template, plan }] };
}
