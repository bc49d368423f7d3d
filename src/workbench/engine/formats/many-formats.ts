import { ConditionalFormattingRuleModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";

let installed = false;

/**
 * Finds a conditional format by its id where it was found last. The library went through the list of all formats for each format of each
 * cell that it drew: with two thousand on the same cells, which copying back and forth makes, a page stood still for half a minute.
 */
export function installManyFormats(): void {
  if (installed) return;
  installed = true;
  const places = new WeakMap<readonly IConditionFormattingRule[], Map<string, number>>();
  ConditionalFormattingRuleModel.prototype.getRule = function getRule(
    this: ConditionalFormattingRuleModel,
    unitId: string,
    sheetId: string,
    id: string,
  ) {
    const rules = this.getSubunitRules(unitId, sheetId);
    // As the library answers: null where a sheet has no formats.
    if (!rules) return null;
    const known = places.get(rules)?.get(id);
    if (known !== undefined && rules[known]?.cfId === id) return rules[known];
    const now = new Map(rules.map(({ cfId }, at) => [cfId, at]));
    places.set(rules, now);
    const at = now.get(id);
    return at === undefined ? undefined : rules[at];
  };
}
