import type { IStyleData } from "@univerjs/core";
import { gridRange, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import type { StylePart } from "../pending-styles";
import { sheetOf } from "./sheet-names";

/** More cells than this are not written one by one: a page would stand still for it. */
const CELL_BY_CELL = 500_000;

export function oneByOne({ rows, columns }: SheetArea): void {
  if (rows * columns > CELL_BY_CELL) throw new HostError("RangeExceedsLimit");
}

export const isWhole = ({ rows, columns }: SheetArea): boolean => rows === EXCEL_GRID.rowCount || columns === EXCEL_GRID.columnCount;

/** Formats cells one by one, together with what follows in the same request. */
export function addStyle(host: HostContext, area: SheetArea, make: Parameters<HostContext["styles"]["add"]>[1]): void {
  oneByOne(area);
  host.styles.add(area, make);
}

/** Puts a part of a style on every cell; `null` takes it away. */
export function writeStyle(host: HostContext, area: SheetArea, style: StylePart): void {
  const sheet = sheetOf(host, area.sheetId);
  const data = { s: style as IStyleData };
  const allRows = area.rows === EXCEL_GRID.rowCount;
  const allColumns = area.columns === EXCEL_GRID.columnCount;
  if (!isWhole(area)) return addStyle(host, area, () => style);
  host.styles.write();
  if (allRows && allColumns) sheet.setDefaultStyle(withPart(sheet.getDefaultStyle() as IStyleData | null, style));
  else if (allRows)
    for (let at = area.column; at < area.column + area.columns; at += 1)
      sheet.setColumnDefaultStyle(at, withPart(sheet.getColumnDefaultStyle(at) as IStyleData | null, style));
  else
    for (let at = area.row; at < area.row + area.rows; at += 1)
      sheet.setRowDefaultStyle(at, withPart(sheet.getRowDefaultStyle(at) as IStyleData | null, style));
  if (allColumns && !allRows) crossedColumns(host, area, data);
  // Cells that have a format of their own would hide the one of their row or column.
  const { startRow, endRow, startColumn, endColumn } = gridRange(area);
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (cell?.s && row >= startRow && row <= endRow && column >= startColumn && column <= endColumn) {
        writeCells(host.engine, { sheetId: area.sheetId, row, column, rows: 1, columns: 1 }, () => data);
      }
    });
}

/** Where a column has a format of its own, which the grid puts before that of a row, the cells of the rows get theirs one by one. */
function crossedColumns(host: HostContext, area: SheetArea, data: { readonly s: IStyleData }): void {
  const columns = sheetOf(host, area.sheetId).getSheet().getConfig().columnData;
  for (const column of Object.keys(columns ?? {}).map(Number))
    if (columns?.[column]?.s) writeCells(host.engine, { ...area, column, columns: 1 }, () => data);
}

const withPart = (style: IStyleData | null, part: StylePart): IStyleData =>
  ({ ...style, ...part, ...(part.bd ? { bd: { ...style?.bd, ...part.bd } } : {}) }) as IStyleData;

/** What all cells have in common, or null where they differ, as Excel answers it. */
export function commonStyle<T>(host: HostContext, area: SheetArea, read: (style: IStyleData) => T): T | null {
  sheetOf(host, area.sheetId);
  const reader = cellReader(host.engine, area.sheetId);
  const rows = area.rows === EXCEL_GRID.rowCount ? 1 : area.rows;
  const columns = area.columns === EXCEL_GRID.columnCount ? 1 : area.columns;
  const first = read(reader.style(area.row, area.column));
  for (let row = area.row; row < area.row + rows; row += 1) {
    for (let column = area.column; column < area.column + columns; column += 1) if (read(reader.style(row, column)) !== first) return null;
  }
  return first;
}
