import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

/**
 * The smallest rectangle with everything of a sheet, or of a part of it, that has a value, or also a format. Null when there is nothing:
 * of a column the rest of the sheet does not count. Spilled values do. Source: Microsoft Learn, "Excel.Range getUsedRange": no used
 * cells within the range are an ItemNotFound.
 */
export function usedArea(host: HostContext, sheetId: string, valuesOnly: boolean, within?: SheetArea): SheetArea | null {
  const sheet = sheetOf(host, sheetId).getSheet();
  const reader = cellReader(host.engine, sheetId);
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const part = within ?? { row: 0, column: 0, rows: Infinity, columns: Infinity };
  const isWithin = (row: number, column: number): boolean =>
    row >= part.row && row < part.row + part.rows && column >= part.column && column < part.column + part.columns;
  const include = (row: number, column: number) => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (isWithin(row, column) && ((!valuesOnly && cell?.s) || !reader.isEmpty(row, column))) include(row, column);
  });
  const spills = host.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[host.engine.workbook.getId()]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spills)) {
    for (const column of Object.keys(cells ?? {})) if (isWithin(Number(row), Number(column))) include(Number(row), Number(column));
  }
  if (box.bottom < 0) return null;
  return { sheetId, row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}
