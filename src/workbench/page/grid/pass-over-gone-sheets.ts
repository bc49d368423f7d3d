import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * The grid checks entries in idle time, and throws where the sheet was taken away meanwhile, by undo or by hand. What is gone needs no
 * check.
 */
export function passOverGoneSheets(injector: Injector): void {
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, subUnitId, ranges) => {
    const sheet = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    return sheet ? check(unitId, subUnitId, ranges) : Promise.resolve([]);
  };
}
