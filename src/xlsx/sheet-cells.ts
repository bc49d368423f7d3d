import type { SheetCells } from "../analysis/sheet-cells";
import type { CellValue } from "../core/cell";
import { areaRef } from "./area-ref";
import { FileError } from "./file-error";
import type { FileWorkbook } from "./file-workbook";

/** One sheet of a file as cells to be read: the first visible one with content, or the one named. `fileName` is for people. */
export function sheetCells(workbook: FileWorkbook, fileName: string, sheetName?: string): SheetCells {
  const filled = workbook.sheets.filter(({ cells }) => cells.some(({ value }) => value !== null));
  const sheet = sheetName === undefined
    ? (filled.find(({ state }) => state === "visible") ?? filled[0] ?? workbook.sheets[0])
    : workbook.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) throw new FileError("no-such-sheet", { sheet: sheetName ?? "" });
  const cells = sheet.cells.filter(({ value }) => value !== null);
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(null));
  const formats: string[][] = Array.from({ length: rows }, () => Array<string>(columns).fill("General"));
  for (const { row, column, value, style } of cells) {
    (values[row] as CellValue[])[column] = value;
    if (style?.numberFormat) (formats[row] as string[])[column] = style.numberFormat;
  }
  const hiddenRows = sheet.rows.filter(({ hidden }) => hidden).flatMap(({ at, count }) => Array.from({ length: count }, (_, index) => at + index)).filter((row) => row < rows);
  const used = rows && columns ? `!${areaRef({ row: 0, column: 0, rows, columns })}` : "";
  return {
    sheet: sheet.name, source: `${fileName} · ${sheet.name}${used}`, row: 0, column: 0, values, formats, hiddenRows,
    merges: sheet.merges.filter(({ row, column }) => row < rows && column < columns), dateSystem: workbook.dateSystem,
  };
}
