import { RANGE_TYPE } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { ContextMenuPosition, IContextMenuService } from "@univerjs/ui";
import type { Engine } from "../../engine/create-engine";
import { sheetView } from "../charts/sheet-view";

const MENUS: Readonly<Partial<Record<RANGE_TYPE, ContextMenuPosition>>> = {
  [RANGE_TYPE.ROW]: ContextMenuPosition.ROW_HEADER,
  [RANGE_TYPE.COLUMN]: ContextMenuPosition.COL_HEADER,
};

/** The menu of what is selected, below its active cell, as a right-click there opens it. */
export function menuByKey({ injector, workbook }: Engine): void {
  const selected = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const view = sheetView(injector, workbook.getId());
  const canvas = document.querySelector(`#univer-sheet-main-canvas_${CSS.escape(workbook.getId())}`)?.getBoundingClientRect();
  if (!selected || !view || !canvas) return;
  const { range, primary } = selected;
  const { row, column } = { row: primary?.actualRow ?? range.startRow, column: primary?.actualColumn ?? range.startColumn };
  const along = (edge: number, frozen: number, scroll: number): number => (edge < frozen ? edge : Math.max(frozen, edge - scroll));
  const x = along((view.columnLeft(column) + view.columnLeft(column + 1)) / 2, view.frozenX, view.scrollX) * view.zoom + view.left;
  const y = along(view.rowTop(row + 1), view.frozenY, view.scrollY) * view.zoom + view.top;
  const at = new MouseEvent("contextmenu", {
    clientX: canvas.left + Math.min(x, canvas.width),
    clientY: canvas.top + Math.min(y, canvas.height),
  });
  injector
    .get(IContextMenuService)
    .triggerContextMenu(
      at as unknown as Parameters<IContextMenuService["triggerContextMenu"]>[0],
      MENUS[range.rangeType ?? RANGE_TYPE.NORMAL] ?? ContextMenuPosition.MAIN_AREA,
    );
}
