import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from "@univerjs/core";
import type { ReferenceView } from "./rewrite-references";

/** What references mean in formulas of each sheet of the workbook. */
export function referenceViews(injector: Injector): (sheetId: string) => ReferenceView {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const ids = new Map(workbook?.getSheets().map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
  const names = new Map(workbook?.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));
  return (sheetId) => ({ sheetId, sheetNamed: (name) => ids.get(name.toLowerCase()), nameOf: (id) => names.get(id) ?? "" });
}
