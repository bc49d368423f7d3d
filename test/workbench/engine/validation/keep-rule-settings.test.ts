import type { IDataValidationRule } from "@univerjs/core";
import { DataValidationOperator, DataValidationType, ICommandService } from "@univerjs/core";
import { AddDataValidationMutation, UpdateDataValidationMutation, UpdateRuleType } from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";

const RULE = {
  uid: "rule",
  type: DataValidationType.WHOLE,
  operator: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  formula1: "=$A$1",
  allowBlank: true,
  ranges: [{ startRow: 0, endRow: 2, startColumn: 2, endColumn: 2 }],
};

/** What becomes of the rule when the library updates its settings so: `DataValidationFormulaRefRangeController` of Univer 0.25.1 does. */
function updated(payload: Partial<IDataValidationRule>): Partial<IDataValidationRule> {
  const engine = createHeadlessEngine();
  try {
    const commands = engine.injector.get(ICommandService);
    const target = { unitId: engine.workbook.getId(), subUnitId: engine.workbook.getActiveSheet().getSheetId() };
    commands.syncExecuteCommand(AddDataValidationMutation.id, { ...target, rule: structuredClone(RULE) });
    const change = { type: UpdateRuleType.SETTING, payload };
    commands.syncExecuteCommand(UpdateDataValidationMutation.id, { ...target, ruleId: RULE.uid, payload: change, source: "patched" });
    const rule = engine.injector.get(SheetDataValidationModel).getRuleById(target.unitId, target.subUnitId, RULE.uid);
    return { operator: rule?.operator, allowBlank: rule?.allowBlank, formula1: rule?.formula1 };
  } finally {
    engine.dispose();
  }
}

test("a rule whose formula follows its cells still asks for at least that cell, and still lets cells be blank", () => {
  const { operator, allowBlank } = RULE;
  expect(updated({ type: RULE.type, formula1: "=$A$2" })).toEqual({ operator, allowBlank, formula1: "=$A$2" });
});

test("a rule that becomes one of another kind keeps nothing of the old one", () => {
  expect(updated({ type: DataValidationType.LIST, formula1: "a,b" })).toEqual({
    operator: undefined,
    allowBlank: undefined,
    formula1: "a,b",
  });
});
