import type { IDataValidationRule } from "@univerjs/core";
import { DataValidationModel, UpdateRuleType } from "@univerjs/data-validation";

type Rules = { readonly map: ReadonlyMap<string, IDataValidationRule> };
type Payload = { readonly type: UpdateRuleType; readonly payload: Partial<IDataValidationRule> };
type Model = { _updateSubUnitRule(rules: Rules, ruleId: string, payload: Payload): IDataValidationRule };

let installed = false;

/**
 * When cells move that a rule refers to, the library writes the rule's formulas anew and leaves out all else of what it checks: "at least
 * A1" lost its "at least", and what may be blank no longer might. What is not said of a rule of the same kind stays.
 */
export function installKeptRuleSettings(): void {
  if (installed) return;
  installed = true;
  const model = DataValidationModel.prototype as unknown as Model;
  const update = model._updateSubUnitRule;
  if (typeof update !== "function") throw new Error("The grid updates the rules of data validation in another way than it did.");
  model._updateSubUnitRule = function keep(this: Model, rules, ruleId, change) {
    const { type, operator, allowBlank } = rules.map.get(ruleId) ?? {};
    const sameKind = change.type === UpdateRuleType.SETTING && change.payload.type === type;
    const kept = sameKind ? { ...change, payload: { operator, allowBlank, ...change.payload } } : change;
    return update.call(this, rules, ruleId, kept as Payload);
  };
}
