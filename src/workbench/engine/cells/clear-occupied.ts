import { IUniverInstanceService, type ICommand, type IRange, type Worksheet } from "@univerjs/core";
import { ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand, getSheetCommandTarget, SheetsSelectionsService } from "@univerjs/sheets";

/** Larger areas are looked through for cells first. */
const LARGE = 10_000;
let installed = false;

interface Clearing {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
}

/**
 * Clearing columns takes out what stands in them. The library wrote down every cell of the area, blank or not: with one value in the last row of a
 * sheet, four columns took the page seventeen seconds.
 */
export function installClearOccupied(): void {
  if (installed) return;
  installed = true;
  for (const command of [ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand] as ICommand<Clearing>[]) {
    const clear = command.handler;
    command.handler = (accessor, params) => {
      const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), { ...(params?.unitId && { unitId: params.unitId }), ...(params?.subUnitId && { subUnitId: params.subUnitId }) });
      const ranges = params?.ranges ?? accessor.get(SheetsSelectionsService).getCurrentSelections().map(({ range }) => range);
      return clear(accessor, target ? { ...params, ranges: ranges.flatMap((range) => occupiedOf(target.worksheet, range)) } : params);
    };
  }
}

/** What of an area has cells, in rows side by side; its first cell where there is none. */
function occupiedOf(sheet: Worksheet, range: IRange): readonly IRange[] {
  const { startRow, startColumn, endRow, endColumn } = range;
  if ((endRow - startRow + 1) * (endColumn - startColumn + 1) < LARGE) return [range];
  const found: IRange[] = [];
  const rows = sheet.getCellMatrix().getMatrix();
  for (const key in rows) {
    const row = Number(key);
    if (row < startRow || row > endRow) continue;
    const columns = Object.keys(rows[row] ?? {}).map(Number).filter((column) => column >= startColumn && column <= endColumn);
    if (columns.length === 0) continue;
    const [first, last] = [Math.min(...columns), Math.max(...columns)];
    const above = found.at(-1);
    if (above?.endRow === row - 1 && above.startColumn === first && above.endColumn === last) above.endRow = row;
    else found.push({ startRow: row, endRow: row, startColumn: first, endColumn: last });
  }
  return found.length > 0 ? found : [{ startRow, endRow: startRow, startColumn, endColumn: startColumn }];
}
