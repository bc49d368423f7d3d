import type { IMutationInfo, Injector } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, gridRange } from "../cells/area";
import { inOrder, type CoveredRule, type RuleChange } from "./rule-after";

/** Conditional formats go with their cells, and what their formulas refer to with theirs. */
export function followConditionalFormats(injector: Injector, unitId: string, after: RuleChange) {
  const model = injector.get(ConditionalFormattingRuleModel);
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  for (const [subUnitId, rules] of model.getUnitRules(unitId) ?? []) {
    for (const rule of rules) {
      const before = { areas: inOrder(rule.ranges.map((range) => areaOf(subUnitId, range))), formulas: formulasOf(rule) };
      const results = after(before, subUnitId);
      // The first part on its own sheet stays this rule; others, also those on a sheet that cells were moved to, are new ones.
      const own = results.find(({ areas }) => areas[0]?.sheetId === subUnitId);
      if (own && results.length === 1 && JSON.stringify(own) === JSON.stringify(before)) continue;
      if (own) {
        const set = (next: IConditionFormattingRule): IMutationInfo => ({
          id: SetConditionalRuleMutation.id,
          params: { unitId, subUnitId, cfId: rule.cfId, rule: next },
        });
        redos.push(set(ruleWith(rule, own)));
        undos.push(set(structuredClone(rule)));
      } else {
        const gone = { unitId, subUnitId, cfId: rule.cfId };
        redos.push({ id: DeleteConditionalRuleMutation.id, params: gone });
        undos.push(...DeleteConditionalRuleMutationUndoFactory(injector, gone));
      }
      for (const part of results) {
        if (part === own) continue;
        const added = {
          unitId,
          subUnitId: part.areas[0]?.sheetId ?? subUnitId,
          rule: { ...ruleWith(rule, part), cfId: crypto.randomUUID() },
        };
        redos.push({ id: AddConditionalRuleMutation.id, params: added });
        undos.push(AddConditionalRuleMutationUndoFactory(injector, added));
      }
    }
  }
  return { redos, undos };
}

interface Slot {
  readonly get: () => string;
  readonly set: (formula: string) => void;
}

/** Where a rule keeps formulas. */
function slots({ rule }: IConditionFormattingRule): readonly Slot[] {
  const values = (all: readonly { type: CFValueType; value?: number | string }[]): Slot[] =>
    all.flatMap((one) =>
      one.type === CFValueType.formula
        ? [
            {
              get: () => String(one.value ?? ""),
              set: (formula: string) => {
                one.value = formula;
              },
            },
          ]
        : [],
    );
  switch (rule.type) {
    case CFRuleType.highlightCell:
      return rule.subType === CFSubRuleType.formula
        ? [
            {
              get: () => rule.value,
              set: (formula) => {
                rule.value = formula;
              },
            },
          ]
        : [];
    case CFRuleType.dataBar:
      return values([rule.config.min, rule.config.max]);
    case CFRuleType.colorScale:
    case CFRuleType.iconSet:
      return values(rule.config.map((each) => each.value));
    default:
      return [];
  }
}

const formulasOf = (rule: IConditionFormattingRule): string[] => slots(rule).map(({ get }) => get());

function ruleWith(rule: IConditionFormattingRule, { areas, formulas }: CoveredRule): IConditionFormattingRule {
  const copy = { ...structuredClone(rule), ranges: areas.map(gridRange) };
  slots(copy).forEach(({ set }, i) => set(formulas[i] ?? ""));
  return copy;
}
