import { WorkbookError } from "../workbook-port";
import { AREA_PROPERTIES } from "./area-of";

interface SelectedArea {
  readonly sheet: string;
  /** Loaded with `AREA_PROPERTIES`; absent where the selection is empty. */
  readonly range?: Excel.Range;
}

/**
 * The selection as data: a single cell grows to the region around it, whole columns and rows shrink to their used part.
 * Several areas at once are refused, because nobody could tell which one was meant.
 */
export async function selectedArea(context: Excel.RequestContext): Promise<SelectedArea> {
  const selected = context.workbook.getSelectedRanges();
  selected.load("areaCount");
  const range = selected.areas.getItemAt(0);
  range.load(`${AREA_PROPERTIES},isEntireColumn,isEntireRow`);
  range.worksheet.load("name");
  const region = range.getSurroundingRegion();
  region.load(AREA_PROPERTIES);
  const used = range.getUsedRangeOrNullObject(true);
  used.load(AREA_PROPERTIES);
  const regionUsed = region.getUsedRangeOrNullObject(true);
  regionUsed.load(AREA_PROPERTIES);
  await context.sync();
  if (selected.areaCount > 1) throw new WorkbookError("selection", "InvalidSelection", true, "Several areas are selected.");
  const sheet = range.worksheet.name;
  if (range.rowCount === 1 && range.columnCount === 1) return regionUsed.isNullObject ? { sheet } : { sheet, range: region };
  if (used.isNullObject) return { sheet };
  return { sheet, range: range.isEntireColumn || range.isEntireRow ? used : range };
}
