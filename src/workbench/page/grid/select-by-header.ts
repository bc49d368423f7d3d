import { DisposableCollection, RANGE_TYPE, type IDisposable } from "@univerjs/core";
import {
  ScrollTimerType,
  type IMouseEvent,
  type IPointerEvent,
  type SpreadsheetColumnHeader,
  type SpreadsheetRowHeader,
} from "@univerjs/engine-render";
import { SheetsSelectionsService } from "@univerjs/sheets";
import {
  checkInHeaderRanges,
  getCoordByOffset,
  HeaderMoveRenderController,
  ISheetSelectionRenderService,
  SHEET_VIEW_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/sheets-ui";
import type { Engine } from "../../engine/create-engine";
import { whenDrawn } from "./when-drawn";

type Pressed = IPointerEvent | IMouseEvent;

/** The grid's own way from a pressed header to selected rows or columns. */
interface Selecting {
  _getActiveViewport(event: Pressed): unknown;
  _onPointerDown(event: Pressed, zIndex: number, type: RANGE_TYPE, viewport: unknown, scroll: ScrollTimerType): void;
}

/**
 * Rows and columns are selected by pressing and dragging over their headers, also over those that are selected already: in Excel a click
 * inside a larger selection leaves that one row. The grid takes such a drag for moving the rows, and a click for nothing at all.
 */
export function selectByHeader(engine: Engine): IDisposable {
  const { injector, workbook } = engine;
  return whenDrawn(engine, (render) => {
    const all = new DisposableCollection();
    const { interceptor } = render.with(HeaderMoveRenderController);
    all.add(interceptor.intercept(interceptor.getInterceptPoints().HEADER_MOVE_PERMISSION_CHECK, { priority: 100, handler: () => false }));
    const selecting = render.with(ISheetSelectionRenderService) as unknown as Selecting;
    const selected = injector.get(SheetsSelectionsService).getWorkbookSelections(workbook.getId());
    const sheet = render.components.get(SHEET_VIEW_KEY.MAIN);
    const listen = (key: SHEET_VIEW_KEY, type: RANGE_TYPE.ROW | RANGE_TYPE.COLUMN) => {
      const header = render.components.get(key) as SpreadsheetRowHeader | SpreadsheetColumnHeader | undefined;
      const scroll = type === RANGE_TYPE.ROW ? ScrollTimerType.Y : ScrollTimerType.X;
      // After the grid's own handler, which has dealt with a header that is not selected and lets nobody hear of it any more.
      return header?.onPointerDown$.subscribeEvent((event, state) => {
        const skeleton = render.with(SheetSkeletonManagerService).getCurrentParam()?.skeleton;
        if (event.button !== 0 || event.ctrlKey || event.metaKey || !skeleton) return;
        const { row, column } = getCoordByOffset(event.offsetX, event.offsetY, render.scene, skeleton);
        if (!checkInHeaderRanges([...selected.getCurrentSelections()], type === RANGE_TYPE.ROW ? row : column, type)) return;
        selecting._onPointerDown(event, (sheet?.zIndex ?? 1) + 1, type, selecting._getActiveViewport(event), scroll);
        state.stopPropagation();
      });
    };
    for (const sub of [listen(SHEET_VIEW_KEY.ROW, RANGE_TYPE.ROW), listen(SHEET_VIEW_KEY.COLUMN, RANGE_TYPE.COLUMN)]) if (sub) all.add(sub);
    return all;
  });
}
