import { Tools, type Injector, type IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  AddConditionalRuleMutationUndoFactory,
  ConditionalFormattingRuleModel,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { joined, within, without } from "./areas";
import { arrived, placed, type Carried } from "./carried";
import { changeAreas, writtenFor, type Changes, type OnSheet } from "./change-areas";

/**
 * What pasting, filling and the format painter do to conditional formats: each cell has those of the cell it comes
 * from, and no others. Worked
 * out by rectangles: the library wrote down every cell of each format it met, which for one on a whole column or sheet never ended.
 */
export function carryFormats(injector: Injector, { from, to, rows, columns, cut = [] }: Carried): Changes {
  const model = injector.get(ConditionalFormattingRuleModel);
  const rulesOn = ({ unitId, subUnitId }: OnSheet): readonly IConditionFormattingRule[] => model.getSubunitRules(unitId, subUnitId) ?? [];
  const targets = joined(placed(rows, columns, "to"));
  const sameSheet = from.unitId === to.unitId && from.subUnitId === to.subUnitId;
  const arriving = new Map<string, IRange[]>();
  const added: IConditionFormattingRule[] = [];
  for (const rule of rulesOn(from)) {
    const ranges = arrived(rule.ranges, rows, columns);
    if (ranges.length === 0) continue;
    const twin = sameSheet
      ? rule
      : rulesOn(to).find((each) => Tools.diffValue(each.rule, rule.rule) && !!each.stopIfTrue === !!rule.stopIfTrue);
    if (twin) arriving.set(twin.cfId, [...(arriving.get(twin.cfId) ?? []), ...ranges]);
    else added.push({ ...writtenFor(injector, rule, joined(ranges)), cfId: model.createCfId(to.unitId, to.subUnitId) });
  }
  const changes: Changes = { redos: [], undos: [] };
  const change = (sheet: OnSheet, rule: IConditionFormattingRule, ranges: IRange[]): void => {
    const { redos, undos } = changeAreas(injector, sheet, rule, ranges);
    changes.redos.push(...redos);
    changes.undos.push(...undos);
  };
  for (const rule of rulesOn(to)) {
    const come = joined(arriving.get(rule.cfId) ?? []);
    const were = joined(targets.flatMap((target) => within(rule.ranges, target)));
    if (JSON.stringify(come) !== JSON.stringify(were)) change(to, rule, joined([...without(rule.ranges, targets), ...come]));
  }
  if (!sameSheet) {
    for (const rule of rulesOn(from)) {
      if (cut.some((range) => within(rule.ranges, range).length > 0)) change(from, rule, joined(without(rule.ranges, cut)));
    }
  }
  // Each is put before the others, so the last goes first.
  for (const rule of added.toReversed()) {
    const params = { unitId: to.unitId, subUnitId: to.subUnitId, rule };
    changes.redos.push({ id: AddConditionalRuleMutation.id, params });
    changes.undos.push(AddConditionalRuleMutationUndoFactory(injector, params));
  }
  return changes;
}
