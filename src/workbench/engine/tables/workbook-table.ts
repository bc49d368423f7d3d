import type { FileTableSaid } from "../../../files/file-said";
import type { TotalsFunction } from "../../../files/xlsx/totals-function";
import type { SheetArea } from "../cells/area";

/** What a totals row shows in one column. Excel's functions are SUBTOTAL formulas; a label or a formula of one's own stands as it is. */
export interface TotalsCell {
  readonly function?: TotalsFunction;
  readonly label?: string;
  readonly formula?: string;
}

export interface TableColumn {
  readonly id: string;
  /** The text of its header cell; kept here too for a table whose header row is hidden. */
  readonly name: string;
  /** The formula of a calculated column, with "=", as new rows get it. */
  readonly formula?: string;
  /** What its totals cell shows, or showed when the totals row was last seen. */
  readonly total?: TotalsCell;
}

/** A table as Excel knows it. */
export interface WorkbookTable {
  readonly id: string;
  readonly name: string;
  /** Header row and totals row included, as far as they are shown. */
  readonly area: SheetArea;
  readonly columns: readonly TableColumn[];
  readonly headers: boolean;
  readonly totals: boolean;
  /** The one data row is Excel's empty insert row: the table has no rows yet, and the first row added takes its place. */
  readonly unfilled: boolean;
  readonly style?: string;
  readonly filters?: object;
}

export const dataRows = (table: WorkbookTable): number => table.area.rows - (table.headers ? 1 : 0) - (table.totals ? 1 : 0);

export const headerArea = (table: WorkbookTable): SheetArea | undefined => (table.headers ? { ...table.area, rows: 1 } : undefined);

/** The data rows; the empty insert row where the table has none. */
export const dataArea = (table: WorkbookTable): SheetArea => ({
  ...table.area,
  row: table.area.row + (table.headers ? 1 : 0),
  rows: dataRows(table),
});

export const totalsArea = (table: WorkbookTable): SheetArea | undefined =>
  table.totals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : undefined;

export const columnIndex = (table: WorkbookTable, name: string): number =>
  table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());

/** How a table looks: what Excel keeps with it and the grid does not. */
export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What its file says of it besides, of columns by their id. */
  readonly said?: Omit<FileTableSaid, "columns"> & { readonly columns: Readonly<Record<string, FileTableSaid["columns"][number]>> };
}
