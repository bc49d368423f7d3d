import { isCellError, type CellValue } from "../../../core/cell";
import { asLogical } from "../../../core/cells/coerce";
import { rowsOf, single, type Rows, type SheetFunctionDefinition } from "./sheet-function";
import { transposed } from "./sorting";

/**
 * UNIQUE takes "East" and "EAST" for one, as all comparisons of texts do, and keeps the first; the library kept both,
 * and compared every row
 * with every other. Source: Microsoft Support, "UNIQUE function"; "Calculation operators and precedence in Excel" for the comparison.
 */
const unique: SheetFunctionDefinition = {
  name: "UNIQUE",
  min: 1,
  max: 3,
  compute([array = null, byColumn = null, onlyOnce = null]) {
    const [across, once] = [asLogical(single(byColumn)), asLogical(single(onlyOnce))];
    if (isCellError(across)) return across;
    if (isCellError(once)) return once;
    const rows = across ? transposed(rowsOf(array)) : rowsOf(array);
    const found = distinct(rows, once);
    if (found.length === 0) return { error: "#CALC!" };
    return across ? transposed(found) : found;
  },
};

function distinct(rows: Rows, once: boolean): Rows {
  const counts = new Map<string, { readonly row: Rows[number]; count: number }>();
  for (const row of rows) {
    const key = row.map(keyOf).join("\u0000");
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { row, count: 1 });
  }
  return [...counts.values()].filter(({ count }) => !once || count === 1).map(({ row }) => row);
}

function keyOf(cell: CellValue): string {
  if (typeof cell === "number") return `n${Number(cell.toPrecision(15))}`;
  if (typeof cell === "string") return `t${cell.toLowerCase()}`;
  return isCellError(cell) ? cell.error : String(cell);
}

export const UNIQUE: readonly SheetFunctionDefinition[] = [unique];
