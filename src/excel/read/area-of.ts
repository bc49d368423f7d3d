import type { Area } from "../../plan/sheet-plan";

/** What `areaOf` needs to be loaded, and the address for people. */
export const AREA_PROPERTIES = "address,rowIndex,columnIndex,rowCount,columnCount";

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});
