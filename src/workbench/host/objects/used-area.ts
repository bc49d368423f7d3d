import { FormulaDataModel } from "@univerjs/engine-formula";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

/**
 * The smallest rectangle with everything in it that has a value, or also a format. Null when there is nothing.
 * Spilled values count.
 */
export function usedArea(host: HostContext, sheetId: string, valuesOnly: boolean): SheetArea | null {
  const sheet = sheetOf(host, sheetId).getSheet();
  const reader = cellReader(host.engine, sheetId);
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (row: number, column: number) => {
    box.top = Math.min(box.top, row);
    box.left = Math.min(box.left, column);
    box.bottom = Math.max(box.bottom, row);
    box.right = Math.max(box.right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if ((!valuesOnly && cell?.s) || !reader.isEmpty(row, column)) include(row, column);
  });
  const spills = host.engine.injector.get(FormulaDataModel).getArrayFormulaCellData()?.[host.engine.workbook.getId()]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spills)) for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  if (box.bottom < 0) return null;
  return { sheetId, row: box.top, column: box.left, rows: box.bottom - box.top + 1, columns: box.right - box.left + 1 };
}
