import { ICommandService, type IDisposable } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { WORKBENCH_WORDS } from "../../../locale/workbench";
import { cellsAddress } from "../../engine/cells/address";
import type { Engine } from "../../engine/create-engine";

/** Tells screen readers, for which a drawn grid is empty, what is selected: the cell with what it shows and its formula, or how much. */
export function tellSelection(engine: Engine, region: HTMLElement, lang: Lang): IDisposable {
  const words = WORKBENCH_WORDS[lang].gridParts;
  let told = engine.workbook.getActiveSheet().getSheetId();
  const tell = (): void => {
    const range = engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (!range || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn)) return;
    const sheet = engine.workbook.getActiveSheet();
    const [rows, columns] = [range.endRow - range.startRow + 1, range.endColumn - range.startColumn + 1];
    const cells = engine.cells(sheet.getSheetId());
    const at = [range.startRow, range.startColumn] as const;
    const formula = String(cells.formula(...at));
    const merged = sheet.getSheet().getMergedCell(...at);
    const single = (rows === 1 && columns === 1) || (merged?.endRow === range.endRow && merged.endColumn === range.endColumn);
    const content = single
      ? [
          cellsAddress({ row: at[0], column: at[1], rows: 1, columns: 1 }),
          cells.text(...at) || words.empty,
          ...(formula.startsWith("=") ? [words.formula(formula)] : []),
        ]
      : [cellsAddress({ row: at[0], column: at[1], rows, columns }), words.size(rows, columns)];
    region.textContent = [...(told === sheet.getSheetId() ? [] : [sheet.getSheetName()]), ...content].join(words.comma);
    told = sheet.getSheetId();
  };
  return engine.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) tell();
  });
}
