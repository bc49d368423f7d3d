import { ScrollCommand } from "@univerjs/sheets-ui";
import type { Engine } from "../../engine/create-engine";
import { sheetView } from "../charts/sheet-view";
import { resumeTyping } from "../typing/resume-typing";
import type { WorkbookRecord } from "./workbook-record";

/** About two seconds of frames: a grid that is not drawn by then is in a hidden tab, where nobody misses the scrolling. */
const FRAMES = 120;

/** Shows again what was shown. A sheet that no longer exists is not missed. */
export function restoreView(engine: Engine, view: WorkbookRecord["view"]): void {
  const { workbook, injector } = engine;
  const sheet = workbook.getSheetBySheetId(view.sheetId);
  if (sheet === null) return;
  workbook.setActiveSheet(sheet);
  sheet.getRange(view.selection).activate();
  const { typing } = view;
  const typedOn = typing && workbook.getSheetBySheetId(typing.sheetId);
  if (view.row === 0 && view.column === 0 && !typedOn) return;
  // Scrolling a grid that has no size yet makes it draw a million rows, and its editor cannot open.
  const drawn = (frames: number) => {
    if (sheetView(injector, workbook.getId())?.height) {
      engine.run(ScrollCommand.id, { sheetViewStartRow: view.row, sheetViewStartColumn: view.column, offsetX: 0, offsetY: 0 });
      if (typedOn) resumeTyping(engine, typing);
    } else if (frames > 0) requestAnimationFrame(() => drawn(frames - 1));
  };
  drawn(FRAMES);
}
