import type { IMutationInfo, Injector, IRange } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
  setConditionalRuleMutationUndoFactory,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";

export interface Changes {
  readonly redos: IMutationInfo<object>[];
  readonly undos: IMutationInfo<object>[];
}

export interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Gives a conditional format other cells; with none left it is deleted. */
export function changeAreas(injector: Injector, { unitId, subUnitId }: OnSheet, rule: IConditionFormattingRule, ranges: IRange[]): Changes {
  if (ranges.length === 0) {
    const params = { unitId, subUnitId, cfId: rule.cfId };
    return { redos: [{ id: DeleteConditionalRuleMutation.id, params }], undos: DeleteConditionalRuleMutationUndoFactory(injector, params) };
  }
  const params = { unitId, subUnitId, rule: writtenFor(injector, rule, ranges) };
  return { redos: [{ id: SetConditionalRuleMutation.id, params }], undos: setConditionalRuleMutationUndoFactory(injector, params) };
}

/**
 * The rule for these cells. A formula is written for the first of its cells, and means the same for each of them only when it is written
 * anew where another becomes the first.
 */
export function writtenFor(injector: Injector, given: IConditionFormattingRule, ranges: IRange[]): IConditionFormattingRule {
  const { rule } = given;
  const [before, after] = [first(given.ranges), first(ranges)];
  if (!("subType" in rule) || rule.subType !== "formula" || !before || !after) return { ...given, ranges };
  const [down, right] = [after.startRow - (before.startRow || 0), after.startColumn - (before.startColumn || 0)];
  if (down === 0 && right === 0) return { ...given, ranges };
  return { ...given, rule: { ...rule, value: injector.get(LexerTreeBuilder).moveFormulaRefOffset(rule.value, right, down) }, ranges };
}

/** As the library finds it: the area that begins topmost, of these the leftmost. */
const first = (ranges: readonly IRange[]): IRange | undefined =>
  ranges.toSorted((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn)[0];
