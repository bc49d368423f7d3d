import { CellValueType, InterceptorEffectEnum, isDefaultFormat, isTextFormat, numfmt, type ICellDataForSheetInterceptor, type IDisposable, type Injector } from "@univerjs/core";
import { InterceptCellContentPriority, INTERCEPTOR_POINT, SheetInterceptorService, type ISheetLocation } from "@univerjs/sheets";

/**
 * A section of a number format may be empty, as the third of `0;-0;;@` and all of `;;;` are, and then nothing is shown; and the fourth says how
 * texts look. The library took an empty result for none and showed the number as it is, and left texts alone.
 * Source: Microsoft Support, "Review guidelines for customizing a number format".
 */
export function showEmptySections(injector: Injector): IDisposable {
  return injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the library has put what its format gives into the cell, which is a text then.
    priority: InterceptCellContentPriority.NUMFMT - 1,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const { v: value } = cell ?? {};
      if (!cell || cell.p || (typeof value !== "number" && typeof value !== "string") || !isBare(cell)) return next(cell);
      const pattern = patternOf(cell, location);
      if (!pattern || isDefaultFormat(pattern) || isTextFormat(pattern) || (typeof value === "string" && !speaksOfTexts(pattern))) return next(cell);
      const shown = numfmt.format(pattern, value, { throws: false });
      return next(typeof value === "number" && shown !== "" ? cell : { ...cell, v: shown });
    },
  });
}

/** A number as it is, or a text; a number that has its format already is a text of the type number. */
const isBare = ({ v, t }: ICellDataForSheetInterceptor): boolean =>
  (typeof v === "number" ? t !== CellValueType.BOOLEAN : t === CellValueType.STRING || t === CellValueType.FORCE_STRING);

function patternOf(cell: ICellDataForSheetInterceptor, { workbook }: ISheetLocation): string | undefined {
  return workbook.getStyles().get(cell.s)?.n?.pattern;
}

/** Whether a format has a section for texts: three semicolons or an "@", in no quotes. */
function speaksOfTexts(pattern: string): boolean {
  const plain = pattern.replaceAll(/"[^"]*"|\\./g, "");
  return plain.includes("@") || plain.split(";").length > 3;
}
