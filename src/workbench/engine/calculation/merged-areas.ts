import type { Injector } from "@univerjs/core";
import { ICalculateFormulaService } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { SlicedCalculation } from "./sliced-calculation";

/** Tells the calculation where cells are merged: what a formula spills does not go through them. */
export function installMergedAreas(injector: Injector, workbook: FWorkbook): void {
  const calculation = injector.get(ICalculateFormulaService);
  if (!(calculation instanceof SlicedCalculation)) throw new Error("The engine does not calculate in slices.");
  calculation.mergesOf = (sheetId) => workbook.getSheetBySheetId(sheetId)?.getSheet().getMergeData() ?? [];
}
