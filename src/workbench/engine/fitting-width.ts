import { cellReader } from "./cells/cell-reader";
import type { Engine } from "./create-engine";
import { PX_PER_POINT } from "../../design/page-sizes";

/** Pixels beside the text, as Excel leaves them. */
const MARGIN = 12;
const DEFAULT_SIZE = 11;
/** Widths of glyphs as parts of the font size: a CJK glyph is a full em, others about half of one. */
const WIDE = 1;
const NARROW = 0.56;

/**
 * The width a column needs for its texts, in pixels; undefined for an empty column. Estimated from the font
 * size, because without a page there is no font to measure. Wrapped and merged cells do not count, as in Excel.
 */
export function fittingColumnWidth(engine: Engine, sheetId: string, column: number): number | undefined {
  const sheet = engine.workbook.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) return undefined;
  const reader = cellReader(engine, sheetId);
  let widest = 0;
  for (let row = 0; row <= sheet.getLastRowWithContent(); row += 1) {
    if (reader.isEmpty(row, column) || sheet.getMergedCell(row, column)) continue;
    const style = reader.style(row, column);
    if (style.tb === 3) continue;
    const em = (style.fs ?? DEFAULT_SIZE) * PX_PER_POINT * (style.bl ? 1.06 : 1);
    const ems = [...reader.text(row, column)].reduce(
      (sum, glyph) => sum + (/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(glyph) ? WIDE : NARROW),
      0,
    );
    widest = Math.max(widest, ems * em);
  }
  return widest === 0 ? undefined : Math.ceil(widest + MARGIN);
}
