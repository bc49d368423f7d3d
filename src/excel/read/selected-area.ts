import { WorkbookError } from "../workbook-port";
import { AREA_PROPERTIES } from "./area-of";

interface SelectedArea {
  readonly sheet: string;
  /** Loaded with `AREA_PROPERTIES`; absent where the selection is empty. */
  readonly range?: Excel.Range;
  /** Whether the sheet is used no further down. */
  readonly openBelow?: boolean;
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
  const whole = range.worksheet.getUsedRangeOrNullObject(true);
  whole.load(AREA_PROPERTIES);
  await context.sync();
  if (selected.areaCount > 1) throw new WorkbookError("selection", "InvalidSelection", true, "Several areas are selected.");
  const sheet = range.worksheet.name;
  const endOf = ({ rowIndex, rowCount }: Excel.Range): number => rowIndex + rowCount;
  const found = (area: Excel.Range): SelectedArea => ({
    sheet,
    range: area,
    openBelow: !whole.isNullObject && endOf(area) >= endOf(whole),
  });
  if (range.rowCount === 1 && range.columnCount === 1) return regionUsed.isNullObject ? { sheet } : found(region);
  if (used.isNullObject) return { sheet };
  return found(range.isEntireColumn || range.isEntireRow ? used : range);
}
