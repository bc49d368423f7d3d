import { CellValueType, toDisposable, type IDisposable, type Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, INumfmtService, SheetInterceptorService } from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { cellsAddress } from "../../engine/cells/address";
import { typedEntry } from "../../engine/cells/typed-entry";

/** Before the grid makes a number of the text, after a formula was taken as it was meant. */
const PRIORITY = 1000;

/**
 * What is typed into a cell is read as Excel reads it. The grid's own reading takes "60" in a cell of percentages for
 * 6000 %, "1.3.2027" for
 * 3 January and "14,37" for 1437, without a word. `onAmbiguous` hears of a date that stays a text because it might be two days.
 */
export function readTyped(injector: Injector, lang: Lang, onAmbiguous: (address: string, text: string) => void): IDisposable {
  const formats = injector.get(INumfmtService);
  return toDisposable(
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: PRIORITY,
      handler: (cell, { unitId, subUnitId, row, col }, next) => {
        if (!cell || cell.f || cell.t === CellValueType.FORCE_STRING) return next(cell);
        const body = cell.p?.body;
        const text = body ? body.dataStream.replace(/\r\n$/, "") : String(cell.v ?? "");
        const own = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? "General";
        const entry = (body?.paragraphs?.length ?? 1) > 1 ? undefined : typedEntry(text, own, lang);
        if (!entry) return next(cell);
        if (entry.kind === "text") {
          if (entry.ambiguous) onAmbiguous(cellsAddress({ row, column: col, rows: 1, columns: 1 }), text);
          return next({ ...cell, p: null, v: text, t: CellValueType.FORCE_STRING });
        }
        const style = entry.format !== undefined && own === "General" ? { s: { n: { pattern: entry.format } } } : {};
        return next({ ...cell, ...style, p: null, v: entry.value, t: CellValueType.NUMBER });
      },
    }),
  );
}
