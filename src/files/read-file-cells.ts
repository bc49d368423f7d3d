import type { SheetCells } from "../reading/sheet-cells";
import { decode } from "./xlsx/decode";
import { FileError } from "./file-error";
import { readTextTable, type ChosenText } from "./text/read-text-table";
import { sheetCells } from "./xlsx/sheet-cells";

/**
 * Any file people hand us as cells to be read: an .xlsx sheet or a text table. The bytes decide, not the name:
 * platforms call spreadsheets .csv and text tables .xls.
 */
export async function readFileCells(bytes: Uint8Array, fileName: string, sheetName?: string, chosen: ChosenText = {}): Promise<SheetCells> {
  try {
    return sheetCells((await decode(bytes)).workbook, fileName, sheetName);
  } catch (problem) {
    if (!(problem instanceof FileError) || problem.key !== "not-a-workbook") throw problem;
    return readTextTable(bytes, fileName, chosen);
  }
}
