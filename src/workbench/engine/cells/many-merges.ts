import { IUniverInstanceService, Rectangle, UniverInstanceType, type IMutation, type IRange, type Workbook } from "@univerjs/core";
import { RemoveWorksheetMergeMutation, type IRemoveWorksheetMergeMutationParams } from "@univerjs/sheets";

const keyOf = ({ startRow, startColumn, endRow, endColumn }: IRange): string => `${startRow},${startColumn},${endRow},${endColumn}`;

let installed = false;

/**
 * Rows merged across by the hundred thousand, which undo parts. The library held each area that is parted against each merged one, which
 * for as many of both never came to an end. Merged areas do not overlap: one that is parted as it stands meets no other.
 */
export function installManyMerges(): void {
  if (installed) return;
  installed = true;
  const mutation = RemoveWorksheetMergeMutation as IMutation<IRemoveWorksheetMergeMutationParams>;
  mutation.handler = (accessor, { unitId, subUnitId, ranges }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(subUnitId);
    if (!sheet) throw new Error("There is no sheet whose merged cells could be parted.");
    const merges = sheet.getConfig().mergeData;
    const standing = new Set(merges.map(keyOf));
    const parted = new Set(ranges.map(keyOf));
    const others = ranges.filter((range) => !standing.has(keyOf(range)));
    const left = merges.filter((merge) => !parted.has(keyOf(merge)) && !others.some((range) => Rectangle.intersects(merge, range)));
    // The same list is kept: others hold it.
    merges.length = 0;
    for (const merge of left) merges.push(merge);
    sheet.getSpanModel().rebuild(merges);
    return true;
  };
}
