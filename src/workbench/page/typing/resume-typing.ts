import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import type { Engine } from "../../engine/create-engine";
import type { TypedFormula } from "../store/workbook-record";

/** Opens the editor of a cell with a text in it, as if it had just been typed. */
export function resumeTyping({ workbook, injector }: Engine, { sheetId, row, column, text }: TypedFormula): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(row, column).activate();
  workbook.startEditing();
  injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.replaceText(text);
}
