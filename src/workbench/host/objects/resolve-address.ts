import { parseCells, splitAddress } from "../../engine/cells/address";
import type { SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { selfOf } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { findName, areaOfName } from "./name-model";
import { rangeClass } from "./range";
import { findSheet } from "./sheet-names";

/** The cells of an address or name, or of a range object; nothing at all means the whole sheet. */
export function resolveAddress(host: HostContext, sheetId: string, address: unknown): SheetArea {
  if (address === undefined || address === null || address === "")
    return { sheetId, row: 0, column: 0, rows: EXCEL_GRID.rowCount, columns: EXCEL_GRID.columnCount };
  const range = selfOf(rangeClass, address);
  if (range) return range;
  if (typeof address !== "string") throw new HostError("InvalidArgument");
  const { sheet, cells } = splitAddress(address);
  const target = sheet === undefined ? sheetId : findSheet(host, sheet)?.getSheetId();
  if (target === undefined) throw new HostError("ItemNotFound");
  const area = parseCells(cells);
  if (area) return { sheetId: target, ...area };
  const name = findName(host, cells, target) ?? findName(host, cells, undefined);
  const named = name ? areaOfName(host, name) : null;
  if (!named) throw new HostError("InvalidArgument");
  return named;
}
