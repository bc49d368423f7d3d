import { DataValidationErrorStyle, DataValidationStatus, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { DataValidatorRegistryService } from "@univerjs/data-validation";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/sheets";
import {
  DataValidationCacheService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { cellsAddress } from "../../engine/cells/address";

const { INVALID, VALID } = DataValidationStatus;

/**
 * What a rule only warns of is said once, when it is entered, in the rule's own words; the cell keeps no mark. The library said nothing
 * then, and kept a red corner on what a plan's list allows people to type ("Choose from the list, or type your own"), with "Invalid" under
 * the pointer for ever. Cells that a rule would refuse, and that were pasted, keep theirs.
 * Source: Microsoft Support, "Apply data validation to cells": a warning or an information message, which may be overridden.
 */
export function tellOfWarnings(injector: Injector, onNotice: (message: string, kind: "info") => void): IDisposable {
  const rules = injector.get(SheetDataValidationModel);
  const checks = injector.get(SheetsDataValidationValidatorService);
  const known = injector.get(DataValidationCacheService);
  const validators = injector.get(DataValidatorRegistryService);

  const before = { mark: known.getValue.bind(known), hint: rules.validator.bind(rules) };
  // What cells are drawn by.
  known.getValue = (unitId, sheetId, row, column) => {
    const status = before.mark(unitId, sheetId, row, column);
    if (status !== INVALID) return status;
    return rules.getRuleByLocation(unitId, sheetId, row, column)?.errorStyle === DataValidationErrorStyle.STOP ? status : VALID;
  };
  // What is shown under the pointer.
  rules.validator = (rule, place, told) => {
    const status = before.hint(rule, place, told);
    return status === INVALID && rule.errorStyle !== DataValidationErrorStyle.STOP ? VALID : status;
  };

  const tell = async (unitId: string, subUnitId: string, row: number, col: number): Promise<void> => {
    const rule = rules.getRuleByLocation(unitId, subUnitId, row, col);
    if (!rule || rule.errorStyle === DataValidationErrorStyle.STOP || !rule.showErrorMessage) return;
    if ((await checks.validatorCell(unitId, subUnitId, row, col)) !== INVALID) return;
    const sentence = validators.getValidatorItem(rule.type)?.getRuleFinalError(rule, { unitId, subUnitId, row, col });
    if (sentence) onNotice(`${cellsAddress({ row, column: col, rows: 1, columns: 1 })}: ${sentence}`, "info");
  };
  const entered = injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    // Before the library's own, which waits, and what waits hands on to nobody.
    priority: 1,
    handler: (result, { unitId, subUnitId, row, col }, next) => {
      void tell(unitId, subUnitId, row, col);
      return next(result);
    },
  });
  return toDisposable(() => {
    entered();
    known.getValue = before.mark;
    rules.validator = before.hint;
  });
}
