import { getDisplayValueFromCell, ICommandService, isDefaultFormat, type IDisposable, type IRange } from "@univerjs/core";
import { DEFAULT_PADDING_DATA, getFontStyleString } from "@univerjs/engine-render";
import {
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  type ISetWorksheetColWidthMutationParams,
} from "@univerjs/sheets";
import type { Engine } from "../../engine/create-engine";
import { MOST_CHARACTERS } from "../grid/fit-general-numbers";
import { fittingNumber } from "../grid/fitting-number";
import { widthOfText } from "../grid/numbers-fit";

interface Typed {
  readonly subUnitId: string;
  readonly range: IRange;
  /** Only the cell editor gives its entries an id; what others write may have no one range. */
  readonly redoUndoId?: string;
}

/**
 * A column that nobody has given a width grows with a number typed into it that would not fit, as in Excel, in the entry's own step of
 * undo. Texts need no room: they run on into empty cells.
 */
export function widenForNumbers(engine: Engine): IDisposable {
  const { injector, workbook } = engine;
  return injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id) return;
    const { subUnitId, range, redoUndoId } = params as Typed;
    if (redoUndoId === undefined) return;
    const sheet = workbook.getSheetBySheetId(subUnitId)?.getSheet();
    const { startRow: row, startColumn: column } = range;
    if (!sheet || sheet.getMergedCell(row, column)) return;
    const raw = sheet.getCellRaw(row, column);
    // What was taken back has its first width by name.
    const { w = sheet.getConfig().defaultColumnWidth } = sheet.getColumnManager().getColumn(column) ?? {};
    if (w !== sheet.getConfig().defaultColumnWidth || typeof raw?.v !== "number") return;
    const style = sheet.getComposedCellStyleByCellData(row, column, raw);
    // In the general format decimals are rounded to the width that is there.
    const shown = isDefaultFormat(style.n?.pattern)
      ? fittingNumber(Math.trunc(raw.v), MOST_CHARACTERS)
      : getDisplayValueFromCell(sheet.getCell(row, column) ?? raw);
    const text = widthOfText(String(shown), getFontStyleString(style).fontCache);
    const width = Math.ceil(text + DEFAULT_PADDING_DATA.l + DEFAULT_PADDING_DATA.r);
    if (width <= sheet.getColumnWidth(column)) return;
    const whole = { ...range, startRow: 0, endRow: sheet.getRowCount() - 1, endColumn: column };
    const wider: ISetWorksheetColWidthMutationParams = { unitId: workbook.getId(), subUnitId, ranges: [whole], colWidth: width };
    const before = SetWorksheetColWidthMutationFactory(wider, sheet);
    engine.joinToLast([{ id: SetWorksheetColWidthMutation.id, params: wider }], [{ id: SetWorksheetColWidthMutation.id, params: before }]);
  });
}
