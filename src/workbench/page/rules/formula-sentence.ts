import type { Injector } from "@univerjs/core";
import type { Lang } from "../../../core/lang";
import { FORMULA_REFUSALS } from "../../../locale/formula-refusals";
import { formulaRefusals } from "../../engine/formula/formula-refusal";

/** Says why Excel would not take a text as the formula of a rule on a sheet; undefined where it would. */
export function formulaSentence(injector: Injector, lang: Lang, unitId: string, sheetId: string): (formula: string) => string | undefined {
  const refusals = formulaRefusals(injector, unitId, sheetId);
  return (formula) => {
    const refusal = refusals(formula);
    return refusal && FORMULA_REFUSALS[lang][refusal.key](refusal);
  };
}
