import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { fittingNumber } from "./fitting-number";
import { charactersIn, lookOf } from "./numbers-fit";

type Location = ISheetLocation & { readonly rawData: Nullable<ICellData> };

/** After everything else that has a say in what a cell shows, spilled values and number formats; what comes after 0 passes nothing on. */
const LAST = 0;
/** In Excel the general format shows no more, however wide the column. Source: "Available number formats in Excel". */
export const MOST_CHARACTERS = 11;

/**
 * Without a number format Excel rounds what it shows of a number to the width of its column. The grid would cut it off in the
 * middle of its digits. What is copied is not rounded to the column.
 */
export function fitGeneralNumbers(injector: Injector): IDisposable {
  const clipboard = injector.get(ISheetClipboardService);
  const own = clipboard.generateCopyContent;
  let copying = false;
  clipboard.generateCopyContent = function generateCopyContent(...call) {
    copying = true;
    try {
      return own.apply(this, call);
    } finally {
      copying = false;
    }
  };
  const fitting = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const value = copying ? undefined : generalNumber(cell, location);
      if (value === undefined || !cell) return next(cell);
      const shown = fittingNumber(value, characters(location, cell.s));
      return next(String(shown) === String(cell.v) ? cell : { ...cell, v: shown, t: CellValueType.NUMBER });
    },
  });
  return {
    dispose() {
      fitting.dispose();
      clipboard.generateCopyContent = own;
    },
  };
}

/** The number that a cell shows under the general format, which may have been rounded to eleven characters before. */
function generalNumber(cell: Nullable<ICellDataForSheetInterceptor>, { workbook, rawData }: Location): number | undefined {
  if (!cell || cell.t === CellValueType.BOOLEAN || cell.v === undefined || cell.v === null) return undefined;
  if (typeof cell.v === "number") return cell.v;
  const styles = workbook.getStyles();
  const pattern = styles.get(cell.s)?.n?.pattern ?? styles.get(rawData?.s)?.n?.pattern;
  const value = cell.t === CellValueType.NUMBER && isDefaultFormat(pattern) ? Number(cell.v) : NaN;
  return Number.isNaN(value) ? undefined : value;
}

function characters(
  { workbook, worksheet, row, col }: ISheetLocation,
  style: Parameters<ReturnType<ISheetLocation["workbook"]["getStyles"]>["get"]>[0],
): number {
  const merged = worksheet.getMergedCell(row, col);
  let width = 0;
  for (let column = merged?.startColumn ?? col; column <= (merged?.endColumn ?? col); column += 1)
    width += worksheet.getColumnWidth(column);
  return Math.min(MOST_CHARACTERS, charactersIn(width, lookOf(workbook.getStyles().get(style))));
}
