import { IUniverInstanceService, type ICommand, type IRange } from "@univerjs/core";
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  getSheetCommandTarget,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import { occupiedBlocks } from "./occupied";
import { installSliceOccupied } from "./slice-occupied";

let installed = false;

interface Clearing {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly ranges?: readonly IRange[];
}

/**
 * Clearing columns takes out what stands in them. The library wrote down every cell of the area, blank or not: with one
 * value in the last row of a
 * sheet, four columns took the page seventeen seconds.
 */
export function installClearOccupied(): void {
  if (installed) return;
  installed = true;
  // What is cleared or deleted is sliced out first, for undo.
  installSliceOccupied();
  for (const command of [ClearSelectionAllCommand, ClearSelectionContentCommand, ClearSelectionFormatCommand] as ICommand<Clearing>[]) {
    const clear = command.handler;
    command.handler = (accessor, params) => {
      const { unitId, subUnitId, ranges } = params ?? {};
      const place = { ...(unitId && { unitId }), ...(subUnitId && { subUnitId }) };
      const target = getSheetCommandTarget(accessor.get(IUniverInstanceService), place);
      const areas =
        ranges ??
        accessor
          .get(SheetsSelectionsService)
          .getCurrentSelections()
          .map(({ range }) => range);
      const rows = target?.worksheet.getCellMatrix().getMatrix();
      return clear(accessor, rows ? { ...params, ranges: areas.flatMap((area) => occupiedBlocks(rows, area)) } : params);
    };
  }
}
