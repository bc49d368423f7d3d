import type { SheetIdentity } from "../../../plan/sheet-identity";
import type { SheetPlan } from "../../../plan/sheet-plan";
import { NOTHING_TAKEN } from "../../../plan/taken-names";
import { openTemplate } from "../../../templates/define";
import { TEMPLATES } from "../../../templates/registry";
import { renderTemplate } from "../../../templates/render";

/** The plan a sheet of a file was made from, with the names its template gives; undefined where there is no such template. */
export async function planOfIdentity({ id, lang, moneyUnit, currency, day = 0 }: SheetIdentity): Promise<SheetPlan | undefined> {
  const definition = TEMPLATES.find((one) => one.id === id);
  if (!definition) return undefined;
  const options = { taken: NOTHING_TAKEN, today: day, ...(moneyUnit && { moneyUnit }), ...(currency !== undefined && { currency }) };
  return renderTemplate(await openTemplate(definition, lang), options);
}
