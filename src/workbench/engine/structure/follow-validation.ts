import type { IMutationInfo, Injector, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidatorRegistryService,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { areaOf, gridRange } from "../cells/area";
import type { CoveredRule, RuleChange } from "./rule-after";

/** Validation goes with its cells, and what its formulas and lists refer to, also on other sheets, with theirs. */
export function followValidation(injector: Injector, unitId: string, after: RuleChange) {
  const model = injector.get(SheetDataValidationModel);
  const registry = injector.get(DataValidatorRegistryService);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const subUnitId of model.getSubUnitIds(unitId)) {
    for (const [index, rule] of model.getRules(unitId, subUnitId).entries()) {
      const before: CoveredRule = {
        areas: rule.ranges.map((range) => areaOf(subUnitId, range)),
        formulas: [rule.formula1 ?? "", rule.formula2 ?? ""],
      };
      const isFixed = registry.getValidatorItem(rule.type)?.offsetFormulaByRange === false;
      const results = after(before, subUnitId, isFixed);
      const own = results.find(({ areas }) => areas[0]?.sheetId === subUnitId);
      if (own && results.length === 1 && JSON.stringify(own) === JSON.stringify(before)) continue;
      const target = { unitId, subUnitId, source: "patched" as const };
      redos.push(
        own ? update(target, ruleWith(rule, own)) : { id: RemoveDataValidationMutation.id, params: { ...target, ruleId: rule.uid } },
      );
      undos.push(
        own ? update(target, rule) : { id: AddDataValidationMutation.id, params: { ...target, rule: structuredClone(rule), index } },
      );
      for (const part of results) {
        if (part === own) continue;
        const added = { ...ruleWith(rule, part), uid: crypto.randomUUID() };
        const there = { ...target, subUnitId: part.areas[0]?.sheetId ?? subUnitId };
        redos.push({ id: AddDataValidationMutation.id, params: { ...there, rule: added } });
        undos.push({ id: RemoveDataValidationMutation.id, params: { ...there, ruleId: added.uid } });
      }
    }
  }
  return { redos, undos };
}

function ruleWith(rule: ISheetDataValidationRule, { areas, formulas: [formula1, formula2] }: CoveredRule): ISheetDataValidationRule {
  return {
    ...structuredClone(rule),
    ranges: areas.map(gridRange),
    ...(rule.formula1 === undefined ? {} : { formula1 }),
    ...(rule.formula2 === undefined ? {} : { formula2 }),
  } as ISheetDataValidationRule;
}

const update = (target: object, rule: ISheetDataValidationRule): IMutationInfo => ({
  id: UpdateDataValidationMutation.id,
  params: { ...target, ruleId: rule.uid, payload: { type: UpdateRuleType.ALL, payload: structuredClone(rule) } },
});
