import { areaOf, intersection, type SheetArea } from "../cells/area";
import type { Engine } from "../create-engine";
import { tablesOn } from "./place-tables";

/** Whether any cell of an area (apart from those in `except`) holds something. */
export function holdsContent(engine: Engine, area: SheetArea, except: readonly SheetArea[] = []): boolean {
  const matrix = engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet().getCellMatrix();
  if (!matrix) return false;
  const data = matrix.getDataRange();
  const lastRow = Math.min(data.endRow, area.row + area.rows - 1);
  const lastColumn = Math.min(data.endColumn, area.column + area.columns - 1);
  for (let row = area.row; row <= lastRow; row += 1) {
    for (let column = area.column; column <= lastColumn; column += 1) {
      if (except.some((each) => intersection({ sheetId: area.sheetId, row, column, rows: 1, columns: 1 }, each))) continue;
      const cell = matrix.getValue(row, column);
      if (cell && (cell.v ?? cell.f ?? cell.si ?? cell.p ?? "") !== "") return true;
    }
  }
  return false;
}

export const mergesOn = (engine: Engine, sheetId: string): SheetArea[] =>
  (engine.workbook.getSheetBySheetId(sheetId)?.getSheet().getMergeData() ?? []).map((merge) => areaOf(sheetId, merge));

/** Nothing stands in an area (apart from the cells in `except`): no content, no table, no merged cells. */
export function isFree(engine: Engine, area: SheetArea, except: readonly SheetArea[] = []): boolean {
  const tables = tablesOn(engine.injector, engine.workbook.getId(), area.sheetId).map(({ range }) => areaOf(area.sheetId, range));
  return (
    !holdsContent(engine, area, except) &&
    ![...tables, ...mergesOn(engine, area.sheetId)].some((other) => intersection(other, area) !== null)
  );
}
