import type { Injector, IRange } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, IAutoFillService, SheetsSelectionsService, type ISheetAutoFillHook } from "@univerjs/sheets";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import { COPY_TYPE, IFormatPainterService, ISheetClipboardService, type IFormatPainterHook, type ISheetClipboardHook } from "@univerjs/sheets-ui";
import { carryFormats, runsOf } from "../../engine/formats/carry-formats";
import type { OnSheet } from "../../engine/formats/change-areas";

type Hook = ISheetAutoFillHook & ISheetClipboardHook & IFormatPainterHook;
const NOTHING = { redos: [], undos: [] };
const FILLS = [AUTO_FILL_APPLY_TYPE.COPY, AUTO_FILL_APPLY_TYPE.ONLY_FORMAT, AUTO_FILL_APPLY_TYPE.SERIES];
/** The pastes that bring formats: all, formats alone, all but borders. */
const PASTES = ["default-paste", "special-paste-format", "special-paste-besides-border"];

/** Puts `carryFormats` in the place of what the library does to conditional formats when cells are pasted, filled or painted. */
export function carryConditionalFormats(injector: Injector): void {
  const [filling, pasting, painting] = [injector.get(IAutoFillService), injector.get(ISheetClipboardService), injector.get(IFormatPainterService)];
  instead(filling.getAllHooks(), filling, "addHook", { onFillData: onFill(injector) });
  instead(pasting.getClipboardHooks(), pasting, "addClipboardHook", { onPasteCells: onPaste(injector) });
  instead(painting.getHooks(), painting, "addHook", onPaint(injector));
}

/** The library's part may have been added already, or be added once the grid is drawn. */
function instead<K extends string>(known: readonly { id: string }[], service: Record<K, (hook: never) => unknown>, add: K, own: Partial<Hook>): void {
  const mend = (hook: { id: string }): void => { if (hook.id === SHEET_CONDITIONAL_FORMATTING_PLUGIN) Object.assign(hook, own); };
  known.forEach(mend);
  const before = service[add].bind(service) as (hook: { id: string }) => unknown;
  service[add] = (hook: { id: string }) => {
    mend(hook);
    return before(hook);
  };
}

const onFill = (injector: Injector): NonNullable<Hook["onFillData"]> => ({ source, target, unitId, subUnitId }, _direction, type) => {
  if (!FILLS.includes(type)) return NOTHING;
  const sheet = { unitId, subUnitId };
  const runs = (from: readonly number[], to: readonly number[]) => runsOf(from, to, { endsTogether: (to[0] ?? 0) < (from[0] ?? 0) });
  return carryFormats(injector, { from: sheet, to: sheet, rows: runs(source.rows, target.rows), columns: runs(source.cols, target.cols) });
};

const onPaste = (injector: Injector): NonNullable<Hook["onPasteCells"]> => (from, to, _cells, { copyType = COPY_TYPE.COPY, pasteType }) => {
  const cut = copyType === COPY_TYPE.CUT;
  // Cells that are cut and stay on their sheet are moved, and their formats with them.
  if (!from || !PASTES.includes(pasteType) || (cut && from.unitId === to.unitId && from.subUnitId === to.subUnitId)) return NOTHING;
  const [source, target] = [from.range, to.range];
  const whole = target.rows.length % source.rows.length === 0 && target.cols.length % source.cols.length === 0;
  const [rows, columns] = whole ? [target.rows, target.cols] : [target.rows.slice(0, source.rows.length), target.cols.slice(0, source.cols.length)];
  return carryFormats(injector, {
    from, to, rows: runsOf(source.rows, rows), columns: runsOf(source.cols, columns),
    cut: cut ? runsOf(source.rows, source.rows).flatMap((row) => runsOf(source.cols, source.cols).map((column) => ({
      startRow: row.from, endRow: row.from + row.length - 1, startColumn: column.from, endColumn: column.from + column.length - 1,
    }))) : [],
  });
};

function onPaint(injector: Injector): Pick<Hook, "onStatusChange" | "onApply"> {
  let from: (OnSheet & { readonly range: IRange }) | undefined;
  return {
    onStatusChange(status) {
      const selections = injector.get(SheetsSelectionsService);
      const [range, sheet] = [selections.getCurrentLastSelection()?.range, selections.currentSelectionParam];
      from = status && range && sheet ? { unitId: sheet.unitId, subUnitId: sheet.sheetId, range } : undefined;
    },
    onApply(unitId, subUnitId, range) {
      if (!from) return NOTHING;
      const { startRow, endRow, startColumn, endColumn } = from.range;
      const one = range.startRow === range.endRow && range.startColumn === range.endColumn;
      const to = one ? { ...range, endRow: range.startRow + endRow - startRow, endColumn: range.startColumn + endColumn - startColumn } : range;
      return carryFormats(injector, {
        from, to: { unitId, subUnitId },
        rows: runsOf(numbers(startRow, endRow), numbers(to.startRow, to.endRow)),
        columns: runsOf(numbers(startColumn, endColumn), numbers(to.startColumn, to.endColumn)),
      });
    },
  };
}

const numbers = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
