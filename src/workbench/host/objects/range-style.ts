import type { IStyleData } from "@univerjs/core";
import { gridRange, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { writeCells } from "../../engine/cells/write-cells";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import type { StylePart } from "../pending-styles";
import { sheetOf } from "./sheet-names";

/** Formats of more cells than this are kept with rows and columns, never cell by cell. */
const CELL_BY_CELL = 1_000_000;

/** Puts a part of a style on every cell; `null` takes it away. */
export function writeStyle(host: HostContext, area: SheetArea, style: StylePart): void {
  const sheet = sheetOf(host, area.sheetId);
  const data = { s: style as IStyleData };
  const allRows = area.rows === EXCEL_GRID.rowCount;
  const allColumns = area.columns === EXCEL_GRID.columnCount;
  if (!allRows && !allColumns) {
    if (area.rows * area.columns > CELL_BY_CELL) throw new HostError("RangeExceedsLimit");
    host.styles.add(area, () => style);
    return;
  }
  host.styles.write();
  if (allRows && allColumns) sheet.setDefaultStyle({ ...(sheet.getDefaultStyle() as IStyleData | null), ...(style as IStyleData) });
  else if (allRows)
    for (let at = area.column; at < area.column + area.columns; at += 1)
      sheet.setColumnDefaultStyle(at, { ...(sheet.getColumnDefaultStyle(at) as IStyleData | null), ...(style as IStyleData) });
  else
    for (let at = area.row; at < area.row + area.rows; at += 1)
      sheet.setRowDefaultStyle(at, { ...(sheet.getRowDefaultStyle(at) as IStyleData | null), ...(style as IStyleData) });
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
