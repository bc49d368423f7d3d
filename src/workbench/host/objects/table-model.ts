import { TableManager, type ITableInfo } from "@univerjs/sheets-table";
import { areaOf, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly area: SheetArea;
}

/** What Excel keeps with a table and the grid does not. */
export interface TableLook {
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

const LOOK_PART = "tableLook";
const DEFAULT_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

const facts = (info: ITableInfo & { subUnitId: string }): TableFacts => ({ id: info.id, name: info.name, area: areaOf(info.subUnitId, info.range) });

/** All tables in the order of their sheets, or those of one sheet. */
export function tablesOf(host: HostContext, sheetId?: string): TableFacts[] {
  const manager = host.engine.injector.get(TableManager);
  const order = host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return manager
    .getTableList(host.engine.workbook.getId())
    .map((info) => facts(info as ITableInfo & { subUnitId: string }))
    .filter((table) => (sheetId === undefined ? order.includes(table.area.sheetId) : table.area.sheetId === sheetId))
    .sort((a, b) => order.indexOf(a.area.sheetId) - order.indexOf(b.area.sheetId) || a.area.row - b.area.row || a.area.column - b.area.column);
}

export function tableOf(host: HostContext, id: string): TableFacts {
  const found = tablesOf(host).find((table) => table.id === id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const lookOf = (host: HostContext, id: string): TableLook => host.engine.parts.get<TableLook>(LOOK_PART, id) ?? DEFAULT_LOOK;
export const setLook = (host: HostContext, id: string, part: Partial<TableLook>): void =>
  host.engine.parts.set(LOOK_PART, id, { ...lookOf(host, id), ...part });

/** The texts of the header row, which are the names of the columns. */
export function columnNames(host: HostContext, table: TableFacts): string[] {
  const reader = cellReader(host.engine, table.area.sheetId);
  return Array.from({ length: table.area.columns }, (_, i) => reader.text(table.area.row, table.area.column + i));
}

export const bodyOf = (table: TableFacts): SheetArea => ({ ...table.area, row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) });
