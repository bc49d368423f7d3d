import type { Worksheet } from "@univerjs/core";
import { ConditionalFormattingViewModel, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { occupied } from "./occupied";
import { installRulesOnWholeLines } from "./rules-on-whole-lines";

/** What is used here of the library's classes, private to them as it is. */
interface Unit {
  preComputing(row: number, column: number, context: { readonly rule: IConditionFormattingRule }): void;
}
interface Units {
  readonly _univerInstanceService: { getUnit(unitId: string): { getSheetBySheetId(sheetId: string): Worksheet | null } | null };
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: IConditionFormattingRule): Unit | undefined;
}

let installed = false;

/**
 * Averages, ranks, repeated values and scales of conditional formats go through the cells that hold something. The library went through
 * every cell of the grid within the format's area after each change.
 */
export function installWholeSheetFormats(): void {
  if (installed) return;
  installed = true;
  installRulesOnWholeLines();
  const units = ConditionalFormattingViewModel.prototype as unknown as Units;
  if (typeof units._createRuleCalculateUnitInstance !== "function")
    throw new Error("The grid keeps conditional formats in another way than it did.");
  const create = units._createRuleCalculateUnitInstance;
  units._createRuleCalculateUnitInstance = function withOccupied(this: Units, unitId, sheetId, given) {
    const unit = create.call(this, unitId, sheetId, given);
    const sheet = this._univerInstanceService.getUnit(unitId)?.getSheetBySheetId(sheetId);
    if (!unit || !sheet) return unit;
    const preCompute = unit.preComputing.bind(unit);
    unit.preComputing = (row, column, context) =>
      preCompute(
        row,
        column,
        hasFormula(context.rule)
          ? context
          : { ...context, rule: { ...context.rule, ranges: occupied(sheet.getCellMatrix(), context.rule.ranges) } },
      );
    return unit;
  };
}

/** The formula is written for the first cell of the whole area, and is worked out cell by cell anyhow (`rule-formulas.ts`). */
const hasFormula = ({ rule }: IConditionFormattingRule): boolean => "subType" in rule && rule.subType === "formula";
