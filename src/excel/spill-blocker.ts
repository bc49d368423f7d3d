import { rangeAt } from "./range-at";
import { cellValue } from "./read/cell-value";
import { runExcel } from "./run-excel";
import { supports } from "./supports";

/** Why a result has no room: a cell with content, merged cells, a table, or the end of the sheet. */
export interface SpillBlocker {
  readonly why: "content" | "merged" | "table" | "end";
  /** Where to look, with its sheet. */
  readonly address: string;
}

const ROWS_OF_A_SHEET = 1_048_576;
const COLUMNS_OF_A_SHEET = 16_384;

/** What keeps a result from spilling, in the order in which it has to be put right. */
export function spillBlocker(
  address: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<SpillBlocker | undefined> {
  return runExcel("read", async (context) => {
    const cell = rangeAt(context.workbook.worksheets, address);
    cell.load("address,rowIndex,columnIndex");
    const tables = supports("ExcelApi", "1.9") ? cell.getTables(false) : undefined;
    tables?.load("items/name");
    await context.sync();
    if (tables && tables.items.length > 0) return { why: "table", address: cell.address };
    if (cell.rowIndex + rows > ROWS_OF_A_SHEET || cell.columnIndex + columns > COLUMNS_OF_A_SHEET)
      return { why: "end", address: cell.address };
    const area = cell.getAbsoluteResizedRange(rows, columns);
    const used = area.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values,valueTypes");
    const merged = supports("ExcelApi", "1.13") ? area.getMergedAreasOrNullObject() : undefined;
    merged?.load("address");
    await context.sync();
    if (merged && !merged.isNullObject) return { why: "merged", address: merged.address.split(",")[0] ?? merged.address };
    const first = used.isNullObject ? undefined : firstContent(used, cell);
    if (!first) return undefined;
    const blocking = cell.getOffsetRange(first.row, first.column);
    blocking.load("address");
    await context.sync();
    return { why: "content", address: blocking.address };
  });
}

/** The first cell with something in it but the formula's own, row by row. */
function firstContent(used: Excel.Range, cell: Excel.Range): { readonly row: number; readonly column: number } | undefined {
  for (const [r, formulas] of (used.formulas as unknown[][]).entries()) {
    for (const [c, formula] of formulas.entries()) {
      const [row, column] = [used.rowIndex + r - cell.rowIndex, used.columnIndex + c - cell.columnIndex];
      if (row === 0 && column === 0) continue;
      if (formula !== "" || cellValue(used.values[r]?.[c], used.valueTypes[r]?.[c]) !== null) return { row, column };
    }
  }
  return undefined;
}
