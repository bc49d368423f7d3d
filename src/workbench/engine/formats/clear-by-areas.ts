import {
  ICommandService,
  IUndoRedoService,
  Injector,
  sequenceExecute,
  IUniverInstanceService,
  type IAccessor,
  type IRange,
} from "@univerjs/core";
import { getSheetCommandTarget, RangeMergeUtil, SheetsSelectionsService } from "@univerjs/sheets";
import { ClearRangeCfCommand, ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { joined, within, without } from "./areas";
import { changeAreas } from "./change-areas";

let installed = false;

/**
 * Clearing the formats of cells, and deleting cells with their formats, takes rectangles out of rectangles. The library
 * wrote down every cell
 * of each format of the sheet to do so, whether it was touched or not: with one on a whole column or sheet the page never came back.
 */
export function installClearByAreas(): void {
  if (installed) return;
  installed = true;
  ClearRangeCfCommand.handler = clearSelected;
  const areas = new WeakMap<RangeMergeUtil, readonly IRange[]>();
  const of = (merge: RangeMergeUtil): readonly IRange[] => areas.get(merge) ?? [];
  Object.assign(RangeMergeUtil.prototype, {
    add(this: RangeMergeUtil, ...ranges: IRange[]) {
      // One after another: what is added may overlap.
      for (const range of ranges) areas.set(this, [...of(this), ...without([range], of(this))]);
      return this;
    },
    subtract(this: RangeMergeUtil, ...ranges: IRange[]) {
      areas.set(this, without(of(this), ranges));
      return this;
    },
    merge(this: RangeMergeUtil) {
      return joined(of(this));
    },
  });
}

function clearSelected(accessor: IAccessor, params?: object): boolean {
  const target = params && getSheetCommandTarget(accessor.get(IUniverInstanceService), params);
  const ranges = accessor
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => range);
  if (!target || ranges.length === 0) return false;
  const { unitId, subUnitId } = target;
  const rules = accessor.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  if (rules.length === 0) return false;
  const changes = rules
    .filter((rule) => ranges.some((range) => within(rule.ranges, range).length > 0))
    .map((rule) => changeAreas(accessor.get(Injector), { unitId, subUnitId }, rule, joined(without(rule.ranges, ranges))));
  const [redoMutations, undoMutations] = [changes.flatMap(({ redos }) => redos), changes.toReversed().flatMap(({ undos }) => undos)];
  if (redoMutations.length === 0) return true;
  const { result } = sequenceExecute(redoMutations, accessor.get(ICommandService));
  if (result) accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
  return result;
}
