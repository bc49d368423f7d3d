import type { SheetCells } from "../../reading/sheet-cells";
import { areaAddress } from "../../plan/area";

/** A sheet's name as formulas write it. */
export const quotedSheet = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/** The fixed reference to an area given in offsets into what was read. */
export const sourceRef = (source: SheetCells, row: number, column: number, rows: number, columns = 1): string =>
  `${quotedSheet(source.sheet)}!${areaAddress({ row: source.row + row, column: source.column + column, rows, columns }, "both")}`;
