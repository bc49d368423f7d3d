import type { SheetArea } from "./cells/area";
import type { Engine } from "./create-engine";
import { EXCEL_GRID } from "./excel-grid";

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const POINTS_PER_PIXEL = 0.75;

/** Where cells lie on their sheet, in points from its top left. Hidden rows and columns take no room. */
export function edgesOf(engine: Pick<Engine, "workbook">, area: SheetArea): Edges {
  const sheet = engine.workbook.getSheetBySheetId(area.sheetId)?.getSheet();
  if (!sheet) throw new Error(`There is no sheet ${area.sheetId}.`);
  const column = (at: number) => (sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0);
  const row = (at: number) => (sheet.getRowVisible(at) && !sheet.isRowFiltered(at) ? sheet.getRowHeight(at) : 0);
  return {
    left: sum(0, area.column, column),
    top: sum(0, area.row, row),
    width: sum(area.column, Math.min(area.columns, EXCEL_GRID.columnCount), column),
    height: sum(area.row, area.rows, row),
  };
}

function sum(from: number, count: number, size: (at: number) => number): number {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += size(at);
  return total * POINTS_PER_PIXEL;
}
