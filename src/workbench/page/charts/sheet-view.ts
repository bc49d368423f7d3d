import { Injector } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SheetScrollManagerService, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Along } from "../grid/scroll-to-see";

/** Where the sheet's own pixels (zoom 1, from the top left cell) lie on the canvas now. */
export interface SheetView {
  readonly zoom: number;
  /** Where cells begin on the canvas, beside the row numbers and below the column letters. */
  readonly left: number;
  readonly top: number;
  /** How much of the canvas the cells that scroll take, in screen pixels; 0 before it is laid out. */
  readonly height: number;
  readonly width: number;
  /** Sheet pixels hidden by scrolling. */
  readonly scrollX: number;
  readonly scrollY: number;
  /** The size of the frozen part in sheet pixels; 0 where nothing is frozen. */
  readonly frozenX: number;
  readonly frozenY: number;
  /** The first row and column that are not frozen. */
  readonly freeRow: number;
  readonly freeColumn: number;
  /** Left edge of a column, top edge of a row, in sheet pixels. */
  columnLeft(column: number): number;
  rowTop(row: number): number;
}

/** What the bars take of the view, on the screen. */
const BAR = 12;

/** The view along each axis; what the bars lie over is not seen. */
export function alongOf(view: SheetView): { readonly down: Along; readonly across: Along } {
  const seen = (frozen: number, size: number): number => frozen + (size - BAR) / view.zoom;
  const { frozenX, frozenY, width, height } = view;
  return {
    down: { edge: view.rowTop, frozen: frozenY, free: view.freeRow, scroll: view.scrollY, seen: seen(frozenY, height) },
    across: { edge: view.columnLeft, frozen: frozenX, free: view.freeColumn, scroll: view.scrollX, seen: seen(frozenX, width) },
  };
}

/** How the grid shows the active sheet at this moment, or nothing before it is drawn. */
export function sheetView(injector: Injector, unitId: string): SheetView | undefined {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  // The parts of the grid come one after another; this one is among the last.
  if (render?.with(Injector).has(SheetScrollManagerService) !== true) return undefined;
  const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return undefined;
  const columns = skeleton.columnWidthAccumulation;
  const rows = skeleton.rowHeightAccumulation;
  const edge = (sums: ArrayLike<number>, index: number): number => (index <= 0 ? 0 : (sums[Math.min(index, sums.length) - 1] ?? 0));
  const freeze = skeleton.worksheet.getFreeze();
  const frozen = (count: number, start: number, sums: ArrayLike<number>) => (count > 0 ? edge(sums, start) - edge(sums, start - count) : 0);
  const zoom = render.scene.scaleX;
  return {
    zoom,
    left: skeleton.rowHeaderWidthAndMarginLeft * zoom,
    top: skeleton.columnHeaderHeightAndMarginTop * zoom,
    height: viewport.height ?? 0,
    width: viewport.width ?? 0,
    scrollX: viewport.viewportScrollX,
    scrollY: viewport.viewportScrollY,
    frozenX: frozen(freeze.xSplit, freeze.startColumn, columns),
    frozenY: frozen(freeze.ySplit, freeze.startRow, rows),
    freeRow: Math.max(0, freeze.startRow),
    freeColumn: Math.max(0, freeze.startColumn),
    columnLeft: (column) => edge(columns, column),
    rowTop: (row) => edge(rows, row),
  };
}
