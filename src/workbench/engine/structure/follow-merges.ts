import { IUniverInstanceService, UniverInstanceType, type IMutationInfo, type Injector, type IRange, type Workbook } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { areaOf, gridRange, type SheetArea } from "../cells/area";
import { EXCEL_GRID } from "../excel-grid";
import { coverageAfterAll, referenceAfterAll, type StructuralChange } from "./structural-change";

const EVERYWHERE: IRange = { startRow: 0, startColumn: 0, endRow: EXCEL_GRID.rowCount - 1, endColumn: EXCEL_GRID.columnCount - 1 };

const mergesOf = (injector: Injector): ReadonlyMap<string, readonly SheetArea[]> => {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  return new Map(
    workbook?.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getMergeData().map((range) => areaOf(sheet.getSheetId(), range))]),
  );
};

/**
 * Merged cells move, grow and shrink as one; a single cell that is left is merged no longer. The grid does a part of this as it moves
 * cells, on the shown sheet only, so all merges of a sheet are put down as they should be.
 */
export function followMerges(injector: Injector, unitId: string, changes: readonly StructuralChange[]) {
  const before = mergesOf(injector);
  const after = new Map<string, SheetArea[]>([...before.keys()].map((sheetId) => [sheetId, []]));
  for (const merge of [...before.values()].flat()) {
    const next = referenceAfterAll(merge, changes);
    if (next && (next.rows > 1 || next.columns > 1)) after.get(next.sheetId)?.push(next);
  }
  const touched = [...before].filter(([sheetId, merges]) => merges.length > 0 || (after.get(sheetId)?.length ?? 0) > 0);
  const put = (merges: ReadonlyMap<string, readonly SheetArea[]>): IMutationInfo[] =>
    touched.flatMap(([subUnitId]) => [
      { id: RemoveWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges: [EVERYWHERE] } },
      { id: AddWorksheetMergeMutation.id, params: { unitId, subUnitId, ranges: (merges.get(subUnitId) ?? []).map(gridRange) } },
    ]);
  return { redos: put(after), undos: put(before) };
}

/** Whether cells would be pushed or moved through the middle of merged ones, which Excel refuses. */
export function splitsMerge(injector: Injector, changes: readonly StructuralChange[]): boolean {
  const merges = [...mergesOf(injector).values()].flat();
  return changes.some(
    (change) =>
      (change.kind === "insert" || change.kind === "delete") &&
      change.across !== undefined &&
      merges.some((merge) => coverageAfterAll(merge, [change]).length > 1),
  );
}
