import type { SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

/** What was asked about each row of a range. */
export function rowProperties(host: HostContext, area: SheetArea, wanted: unknown): readonly Record<string, unknown>[] {
  const names = Object.entries((wanted ?? {}) as Record<string, unknown>).flatMap(([name, asked]) => (asked ? [name] : []));
  const sheet = sheetOf(host, area.sheetId).getSheet();
  const read = (name: string, row: number): unknown => {
    switch (name) {
      case "rowHidden":
        return !sheet.getRowVisible(row) || sheet.isRowFiltered(row);
      case "rowIndex":
        return row;
      default:
        throw HostError.notImplemented(`Range.getRowProperties(${name})`);
    }
  };
  return Array.from({ length: area.rows }, (_, i) => Object.fromEntries(names.map((name) => [name, read(name, area.row + i)])));
}
