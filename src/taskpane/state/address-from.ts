import { columnIndex } from "../../core/cells/column-letters";
import { cellAddress } from "../../plan/area";
import { cellName } from "./cell-name";

/** The address, without its sheet, of the cell so many rows and columns from another. */
export function addressFrom(address: string, rows: number, columns: number): string {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)/.exec(cellName(address).replaceAll("$", "")) ?? [];
  return cellAddress(Number(digits) - 1 + rows, columnIndex(letters) + columns);
}
