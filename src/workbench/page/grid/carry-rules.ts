import { DataValidationType, type Injector, type IRange } from "@univerjs/core";
import { AUTO_FILL_APPLY_TYPE, IAutoFillService, SheetsSelectionsService, type ISheetAutoFillHook } from "@univerjs/sheets";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import { DATA_VALIDATION_PLUGIN_NAME, SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import {
  COPY_TYPE,
  IFormatPainterService,
  ISheetClipboardService,
  type IFormatPainterHook,
  type ISheetClipboardHook,
} from "@univerjs/sheets-ui";
import { placed, runsOf, type Carried } from "../../engine/formats/carried";
import { carryFormats } from "../../engine/formats/carry-formats";
import { meet } from "../../engine/formats/areas";
import type { Changes, OnSheet } from "../../engine/formats/change-areas";
import { carryValidation } from "../../engine/validation/carry-validation";
import { areasOfRules } from "../../engine/validation/rules-by-areas";

type Hook = ISheetAutoFillHook & ISheetClipboardHook & IFormatPainterHook;
type Carry = (injector: Injector, carried: Carried) => Changes;
const NOTHING = { redos: [], undos: [] };
const FILLS = [AUTO_FILL_APPLY_TYPE.COPY, AUTO_FILL_APPLY_TYPE.ONLY_FORMAT, AUTO_FILL_APPLY_TYPE.SERIES];
/** The pastes that bring validation: all, all but borders. Those that bring conditional formats: formats alone too. */
const ALL_PASTES = ["default-paste", "special-paste-besides-border"];
const FORMAT_PASTES = [...ALL_PASTES, "special-paste-format"];

/**
 * Puts `carryFormats` and `carryValidation` in the place of what the library does to conditional formats and to validation when cells are
 * pasted, filled or painted. Painting formats leaves validation alone, as in Excel.
 */
export function carryRules(injector: Injector): void {
  const [filling, pasting, painting] = [
    injector.get(IAutoFillService),
    injector.get(ISheetClipboardService),
    injector.get(IFormatPainterService),
  ];
  const formats = SHEET_CONDITIONAL_FORMATTING_PLUGIN;
  instead(formats, filling.getAllHooks(), filling, "addHook", { onFillData: onFill(injector, carryFormats) });
  instead(formats, pasting.getClipboardHooks(), pasting, "addClipboardHook", {
    onPasteCells: onPaste(injector, carryFormats, FORMAT_PASTES),
  });
  instead(formats, painting.getHooks(), painting, "addHook", onPaint(injector));
  const validation = DATA_VALIDATION_PLUGIN_NAME;
  instead(validation, filling.getAllHooks(), filling, "addHook", {
    onFillData: onFill(injector, carryValidation),
    onBeforeFillData: noSeriesOfTicks(injector),
  });
  instead(validation, pasting.getClipboardHooks(), pasting, "addClipboardHook", {
    onBeforeCopy: () => undefined,
    onPasteCells: onPaste(injector, carryValidation, ALL_PASTES),
  });
}

/** The library's part may have been added already, or be added once the grid is drawn. */
function instead<K extends string>(
  part: string,
  known: readonly { id: string }[],
  service: Record<K, (hook: never) => unknown>,
  add: K,
  own: Partial<Hook>,
): void {
  const mend = (hook: { id: string }): void => {
    if (hook.id === part) Object.assign(hook, own);
  };
  known.forEach(mend);
  const before = service[add].bind(service) as (hook: { id: string }) => unknown;
  service[add] = (hook: { id: string }) => {
    mend(hook);
    return before(hook);
  };
}

const onFill =
  (injector: Injector, carry: Carry): NonNullable<Hook["onFillData"]> =>
  ({ source, target, unitId, subUnitId }, _direction, type) => {
    if (!FILLS.includes(type)) return NOTHING;
    const sheet = { unitId, subUnitId };
    const runs = (from: readonly number[], to: readonly number[]) => runsOf(from, to, { endsTogether: (to[0] ?? 0) < (from[0] ?? 0) });
    return carry(injector, { from: sheet, to: sheet, rows: runs(source.rows, target.rows), columns: runs(source.cols, target.cols) });
  };

/** Boxes to tick are copied, never continued. */
const noSeriesOfTicks =
  (injector: Injector): NonNullable<Hook["onBeforeFillData"]> =>
  ({ source, unitId, subUnitId }) => {
    const runs = { rows: runsOf(source.rows, source.rows), columns: runsOf(source.cols, source.cols) };
    const areas = areasOfRules(injector, unitId, subUnitId);
    const ticked = injector
      .get(SheetDataValidationModel)
      .getRules(unitId, subUnitId)
      .some(
        ({ type, uid }) =>
          type === DataValidationType.CHECKBOX &&
          placed(runs.rows, runs.columns, "from").some((one) => areas.get(uid)?.some((area) => meet(area, one))),
      );
    if (ticked) injector.get(IAutoFillService).setDisableApplyType(AUTO_FILL_APPLY_TYPE.SERIES, true);
  };

const onPaste =
  (injector: Injector, carry: Carry, pastes: readonly string[]): NonNullable<Hook["onPasteCells"]> =>
  (from, to, _cells, { copyType = COPY_TYPE.COPY, pasteType }) => {
    const cut = copyType === COPY_TYPE.CUT;
    // Cells that are cut and stay on their sheet are moved, and their formats with them.
    if (!from || !pastes.includes(pasteType) || (cut && from.unitId === to.unitId && from.subUnitId === to.subUnitId)) return NOTHING;
    const [source, target] = [from.range, to.range];
    const whole = target.rows.length % source.rows.length === 0 && target.cols.length % source.cols.length === 0;
    const [rows, columns] = whole
      ? [target.rows, target.cols]
      : [target.rows.slice(0, source.rows.length), target.cols.slice(0, source.cols.length)];
    return carry(injector, {
      from,
      to,
      rows: runsOf(source.rows, rows),
      columns: runsOf(source.cols, columns),
      cut: cut
        ? runsOf(source.rows, source.rows).flatMap((row) =>
            runsOf(source.cols, source.cols).map((column) => ({
              startRow: row.from,
              endRow: row.from + row.length - 1,
              startColumn: column.from,
              endColumn: column.from + column.length - 1,
            })),
          )
        : [],
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
      const to = one
        ? { ...range, endRow: range.startRow + endRow - startRow, endColumn: range.startColumn + endColumn - startColumn }
        : range;
      return carryFormats(injector, {
        from,
        to: { unitId, subUnitId },
        rows: runsOf(numbers(startRow, endRow), numbers(to.startRow, to.endRow)),
        columns: runsOf(numbers(startColumn, endColumn), numbers(to.startColumn, to.endColumn)),
      });
    },
  };
}

const numbers = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
