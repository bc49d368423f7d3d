import { CellValueType, InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { fittingNumber } from "./fitting-number";

/** After everything else that has a say in what a cell shows, spilled values and number formats; what comes after 0 passes nothing on. */
const LAST = 0;
/** Space left and right of a number, in pixels. */
const MARGIN = 4;
const DEFAULT_POINTS = 11;
/** A digit of the grid's font is 0.556 of its size wide; a point is 4/3 pixels. */
const DIGIT = (0.556 * 4) / 3;
/** In Excel the general format shows no more, however wide the column. Source: "Available number formats in Excel". */
const MOST_CHARACTERS = 11;

/**
 * Without a number format Excel rounds what it shows of a number to the width of its column. The grid would cut it off in the
 * middle of its digits.
 */
export function fitGeneralNumbers(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      if (typeof cell?.v !== "number" || cell.t === CellValueType.BOOLEAN || Number.isInteger(cell.v)) return next(cell);
      const shown = fittingNumber(cell.v, characters(location, cell.s));
      return next(shown === cell.v ? cell : { ...cell, v: shown });
    },
  });
}

function characters(
  { workbook, worksheet, row, col }: ISheetLocation,
  style: Parameters<ReturnType<ISheetLocation["workbook"]["getStyles"]>["get"]>[0],
): number {
  const merged = worksheet.getMergedCell(row, col);
  let width = 0;
  for (let column = merged?.startColumn ?? col; column <= (merged?.endColumn ?? col); column += 1)
    width += worksheet.getColumnWidth(column);
  const points = workbook.getStyles().get(style)?.fs ?? DEFAULT_POINTS;
  return Math.min(MOST_CHARACTERS, Math.floor((width - MARGIN) / (points * DIGIT)));
}
