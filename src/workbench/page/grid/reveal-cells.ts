import type { IDisposable } from "@univerjs/core";
import { ScrollCommand, SheetsScrollRenderController, SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import type { Engine } from "../../engine/create-engine";
import { alongOf, sheetView } from "../charts/sheet-view";
import { scrollToSee } from "./scroll-to-see";
import { whenDrawn } from "./when-drawn";

/** The grid's own ways to a cell. */
interface Scrolling {
  _scrollToCell(row: number, column: number, first?: boolean, left?: boolean): boolean;
  _scrollToSelection(actual?: boolean): void;
}

/**
 * Brings cells into view that are gone to: by the name box, keys, search, undo. The grid leaves out rows or columns where both are frozen,
 * takes frozen rows to be as high as those they cover, forgets the zoom, and goes after every step of an undo, so that the sheet stands
 * scrolled to where the last cells were written and not to what is selected.
 */
export function revealCells(engine: Engine): IDisposable {
  const { injector, workbook } = engine;
  return whenDrawn(engine, (render) => {
    const scrolling = render.with(SheetsScrollRenderController) as unknown as Scrolling;
    const reveal = scrolling._scrollToSelection.bind(scrolling);
    let waiting = false;
    let ended = false;
    scrolling._scrollToSelection = (actual) => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        if (!ended) reveal(actual);
      });
    };
    scrolling._scrollToCell = (row, column, first = false, left = false) => {
      const view = sheetView(injector, workbook.getId());
      const skeleton = render.with(SheetSkeletonManagerService).getCurrentSkeleton();
      if (!view || !skeleton || view.height === 0) return false;
      const { down, across } = alongOf(view);
      // A line that is to be the first is gone to as if nothing but the frozen part were seen.
      const y = scrollToSee(row, first ? { ...down, seen: down.frozen } : down);
      const x = scrollToSee(column, left ? { ...across, seen: across.frozen } : across);
      if (x === view.scrollX && y === view.scrollY) return false;
      const place = skeleton.getOffsetRelativeToRowCol(x, y);
      engine.run(ScrollCommand.id, {
        sheetViewStartRow: place.row,
        sheetViewStartColumn: place.column,
        offsetX: place.columnOffset,
        offsetY: place.rowOffset,
      });
      return true;
    };
    return {
      dispose: () => {
        ended = true;
      },
    };
  });
}
