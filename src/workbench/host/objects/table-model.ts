import { dataArea, type TableLook, type WorkbookTable } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

const LOOK_PART = "tableLook";
const DEFAULT_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** All tables in the order of their sheets, or those of one sheet. */
export function tablesOf(host: HostContext, sheetId?: string): WorkbookTable[] {
  const order = host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  return host.engine.tableStore
    .all()
    .filter((table) => (sheetId === undefined ? order.includes(table.area.sheetId) : table.area.sheetId === sheetId))
    .sort(({ area: a }, { area: b }) => order.indexOf(a.sheetId) - order.indexOf(b.sheetId) || a.row - b.row || a.column - b.column);
}

export function tableOf(host: HostContext, id: string): WorkbookTable {
  const found = host.engine.tableStore.find(id);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

export const lookOf = (host: HostContext, id: string): TableLook => host.engine.parts.get<TableLook>(LOOK_PART, id) ?? DEFAULT_LOOK;
export const setLook = (host: HostContext, id: string, part: Partial<TableLook>): void =>
  host.engine.parts.set(LOOK_PART, id, { ...lookOf(host, id), ...part });

export const bodyOf = dataArea;
