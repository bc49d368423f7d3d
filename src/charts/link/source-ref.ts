import { sheetInFormula } from "../../core/cells/sheet-name";
import type { SheetCells } from "../../reading/sheet-cells";
import { areaAddress } from "../../plan/area";

/** The fixed reference to an area given in offsets into what was read. */
export const sourceRef = (source: SheetCells, row: number, column: number, rows: number, columns = 1): string =>
  `${sheetInFormula(source.sheet)}!${areaAddress({ row: source.row + row, column: source.column + column, rows, columns }, "both")}`;
