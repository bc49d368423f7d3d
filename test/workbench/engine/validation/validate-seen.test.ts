import { DataValidationType, ICommandService, type IRange } from "@univerjs/core";
import { AddDataValidationMutation } from "@univerjs/data-validation";
import {
  DataValidationCacheService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { EXCEL_GRID } from "../../../../src/workbench/engine/excel-grid";
import { createHeadlessEngine } from "../../../../src/workbench/engine/headless";
import { validateSeen } from "../../../../src/workbench/engine/validation/validate-seen";

const EVERYWHERE: IRange = { startRow: 0, endRow: EXCEL_GRID.rowCount - 1, startColumn: 0, endColumn: EXCEL_GRID.columnCount - 1 };

test("of a rule for a whole sheet only the cells that are seen are checked, once until something changes, and those that break it are known", async () => {
  const engine = createHeadlessEngine();
  try {
    const sheet = engine.workbook.getActiveSheet();
    const target = { unitId: engine.workbook.getId(), subUnitId: sheet.getSheetId() };
    sheet.getRange("A1:A4").setValues([[1], [20], [3], [40]]);
    engine.injector.get(ICommandService).syncExecuteCommand(AddDataValidationMutation.id, {
      ...target,
      rule: { uid: "all", type: DataValidationType.CUSTOM, formula1: "=A1<10", ranges: [EVERYWHERE] },
    });
    await engine.settle();
    const model = engine.injector.get(SheetDataValidationModel);
    const checked: string[] = [];
    const validator = model.validator.bind(model);
    model.validator = (rule, at, done) => {
      checked.push(`${at.row},${at.col}`);
      return validator(rule, at, done);
    };
    let window: IRange = { startRow: 0, endRow: 2, startColumn: 0, endColumn: 0 };
    const service = engine.injector.get(SheetsDataValidationValidatorService);
    let done: Promise<unknown> = Promise.resolve();
    const check = service.validatorRanges.bind(service);
    const asked = () =>
      new Promise<void>((resolve) => {
        service.validatorRanges = (...of) => {
          const result = check(...of);
          done = result;
          resolve();
          return result;
        };
      });
    const first = asked();
    const validation = validateSeen(engine.injector, () => ({ unitId: target.unitId, sheetId: target.subUnitId, areas: [window] }));
    await first.then(() => done);
    expect(checked.splice(0).sort()).toEqual(["0,0", "1,0", "2,0"]);
    const next = asked();
    window = { ...window, startRow: 2, endRow: 3 };
    validation.look();
    await next.then(() => done);
    expect(checked.splice(0)).toEqual(["3,0"]);
    const cache = engine.injector.get(DataValidationCacheService);
    expect([0, 1, 2, 3].map((row) => cache.getValue(target.unitId, target.subUnitId, row, 0))).toEqual([
      undefined,
      "invalid",
      undefined,
      "invalid",
    ]);
    const again = asked();
    sheet.getRange("A4").setValue(4);
    await engine.settle();
    await again.then(() => done);
    expect(new Set(checked).size).toBeLessThanOrEqual(2);
    expect(checked).toContain("3,0");
    validation.dispose();
  } finally {
    engine.dispose();
  }
});
