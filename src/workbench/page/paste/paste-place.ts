import { RANGE_TYPE, type IRange, type Worksheet } from "@univerjs/core";
import { sameRange } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";

/** The rows and columns that a block goes to, in its order; longer than the block where it is repeated. */
export interface PastePlace {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export type PasteRefusal = "beyondSheet" | "mergedCells";

type Sheet = Pick<Worksheet, "getRowFiltered" | "getMergeData">;

/**
 * Where a block goes that is pasted on a selection: once from its first cell, or again and again where the selection is a multiple of the
 * block, as in Excel. Rows that a filter holds back are passed over, so that nothing out of sight is overwritten; rows hidden by hand
 * are not ("Copy and paste visible cells only", Microsoft Support: pasted rows are consecutive, hidden ones included).
 */
export function pastePlace(
  sheet: Sheet,
  selection: IRange,
  block: { readonly rows: number; readonly columns: number },
): PastePlace | PasteRefusal {
  const merged = sheet.getMergeData().some((each) => sameRange(each, selection));
  const area = merged ? cornerOf(selection) : boundedOf(selection);
  const selected = span(area.startRow, area.endRow).filter((row) => !sheet.getRowFiltered(row));
  const columns = span(area.startColumn, area.endColumn);
  const repeated = selected.length > 0 && selected.length % block.rows === 0 && columns.length % block.columns === 0;
  if (repeated) return { rows: selected, columns };
  const rows: number[] = [];
  for (let row = area.startRow; rows.length < block.rows && row < EXCEL_GRID.rowCount; row += 1)
    if (!sheet.getRowFiltered(row)) rows.push(row);
  if (rows.length < block.rows || area.startColumn + block.columns > EXCEL_GRID.columnCount) return "beyondSheet";
  return { rows, columns: span(area.startColumn, area.startColumn + block.columns - 1) };
}

const cornerOf = ({ startRow, startColumn }: IRange): IRange => ({ startRow, startColumn, endRow: startRow, endColumn: startColumn });

/** On whole rows or columns a block goes to their beginning once, and not into a million cells. */
function boundedOf({ startRow, startColumn, endRow, endColumn, rangeType }: IRange): IRange {
  const [top, left] = [startRow || 0, startColumn || 0];
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL || Number.isNaN(endRow);
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL || Number.isNaN(endColumn);
  return { startRow: top, startColumn: left, endRow: wholeColumns ? top : endRow, endColumn: wholeRows ? left : endColumn };
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The cells of a place that lie under another cell of their merged area, as `row,column`. */
export function coveredCells(sheet: Sheet, { rows, columns }: PastePlace): ReadonlySet<string> {
  const [rowSet, columnSet] = [new Set(rows), new Set(columns)];
  const covered = new Set<string>();
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData())
    for (let row = startRow; row <= endRow; row += 1) {
      if (!rowSet.has(row)) continue;
      for (let column = startColumn; column <= endColumn; column += 1)
        if (columnSet.has(column) && (row !== startRow || column !== startColumn)) covered.add(`${row},${column}`);
    }
  return covered;
}
