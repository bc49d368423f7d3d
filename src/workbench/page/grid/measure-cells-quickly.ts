import { WrapStrategy, type Injector, type Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { DEFAULT_PADDING_DATA, FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/engine-render";

/** The part of the grid's layout that measures a cell, as far as it is mended here. */
interface Measuring {
  readonly worksheet: Worksheet;
  calculateAutoHeightForCell(row: number, column: number): number | undefined;
}

let measure: Measuring["calculateAutoHeightForCell"] | undefined;

/**
 * For the height of a row the grid asks for every cell of it as it is drawn, with conditional formats, tables, notes and rules, also where
 * nothing stands: thirty columns of three hundred rows are worked out whenever one of them is written. Only a text that
 * wraps needs that. An
 * empty cell has no height, and that of a single line follows from its font.
 */
export function measureCellsQuickly(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  const skeleton = SpreadsheetSkeleton.prototype as unknown as Measuring;
  const slowly = (measure ??= skeleton.calculateAutoHeightForCell);
  skeleton.calculateAutoHeightForCell = function quickly(this: Measuring, row, column) {
    const { worksheet } = this;
    const cell = worksheet.getCellRaw(row, column);
    if (cell?.v === undefined || cell.v === null) {
      const spilled = formulas.getArrayFormulaCellData()?.[worksheet.getUnitId()]?.[worksheet.getSheetId()]?.[row]?.[column];
      return cell?.p || spilled ? slowly.call(this, row, column) : undefined;
    }
    const style = worksheet.getComposedCellStyleByCellData(row, column, cell);
    if (cell.p || style.tr || style.tb === WrapStrategy.WRAP || worksheet.getMergedCell(row, column)) return slowly.call(this, row, column);
    const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = FontCache.getMeasureText(
      "A",
      getFontStyleString(style).fontCache,
    );
    return above + below + (style.pd?.t ?? DEFAULT_PADDING_DATA.t) + (style.pd?.b ?? DEFAULT_PADDING_DATA.b);
  };
}
