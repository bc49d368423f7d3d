import {
  CellValueType,
  InterceptorEffectEnum,
  isTextFormat,
  numfmt,
  ThemeService,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { formatValue, isNumberFormat } from "../../../core/cells/number-format/format-value";
import type { Lang } from "../../../core/lang";
import { errorIn } from "../cells/error-text";

type Location = ISheetLocation & { readonly rawData: Nullable<ICellData> };

const GENERAL = "General";
/** Where a format cannot show a number, such as a day before the first. Excel fills the cell with these. */
const OVERFLOW = "########";
/** Whole numbers below this are shown under General as they are. */
const LONG = 1e11;
/** The green corner of a number kept as a text, as the library draws it. */
const TEXT_MARK = { tl: { size: 6, color: "#409f11" } };

/**
 * Cells show what TEXT gives (`core/cells/number-format`). The library's own way is taken out: it left texts and empty
 * sections alone, coloured
 * negative numbers only, showed General in full, gave a sum in euros the separators of Germany and knew no Chinese numerals.
 */
export function showNumberFormats(injector: Injector, lang: Lang): IDisposable {
  injector.get(SheetsNumfmtCellContentController).dispose();
  const theme = injector.get(ThemeService);
  const rgb = (name: string): string =>
    name.startsWith("color") ? String(numfmt.formatColor(`[${name}]0`, 1)) : (theme.getColorFromTheme(`${name}.500`) ?? name);
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: InterceptCellContentPriority.NUMFMT,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const value = cell ? valueIn(cell) : undefined;
      if (!cell || value === undefined) return next(cell);
      const pattern = patternOf(cell, location);
      if (isTextFormat(pattern))
        return next(typeof value === "string" ? cell : { ...cell, t: CellValueType.STRING, markers: { ...cell.markers, ...TEXT_MARK } });
      if (pattern === GENERAL && (typeof value === "string" || (Number.isInteger(value) && Math.abs(value) < LONG))) return next(cell);
      const { text = OVERFLOW, color } = formatValue(pattern, value, lang) ?? {};
      if (typeof value === "string" && text === value && color === undefined) return next(cell);
      return next({
        ...cell,
        v: text,
        ...(typeof value === "number" && { t: CellValueType.NUMBER }),
        ...(color !== undefined && { interceptorStyle: { ...cell.interceptorStyle, cl: { rgb: rgb(color) } } }),
      });
    },
  });
}

/** The number or text of a cell; undefined where a format says nothing: for truth values, errors and texts with looks of their own. */
function valueIn(cell: ICellDataForSheetInterceptor): number | string | undefined {
  const { v: value, t: type, p: rich } = cell;
  if (rich || value === undefined || value === null || typeof value === "boolean" || type === CellValueType.BOOLEAN) return undefined;
  if (typeof value === "number" || type !== CellValueType.NUMBER) return errorIn(cell) ? undefined : value;
  return Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The format of a cell; a file may bring one that Excel refuses, and the number is shown without it then. */
function patternOf(cell: ICellDataForSheetInterceptor, { workbook, rawData }: Location): string {
  const styles = workbook.getStyles();
  const pattern = styles.get(cell.s)?.n?.pattern ?? styles.get(rawData?.s)?.n?.pattern ?? GENERAL;
  return isNumberFormat(pattern) ? pattern : GENERAL;
}
