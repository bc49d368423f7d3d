import { parseCells } from "../../engine/cells/address";
import type { SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";

/** What an event says of its cells, so that `event.getRange` finds them later. */
export const eventReference = (sheetId: string, address: string): string => JSON.stringify([sheetId, address]);

/** The cells at the address an event gave; null when their sheet is gone. */
export function areaOfEvent(host: HostContext, reference: unknown): SheetArea | null {
  const [sheetId, address] = JSON.parse(String(reference)) as [string, string];
  const cells = host.engine.workbook.getSheetBySheetId(sheetId) && parseCells(address);
  return cells ? { sheetId, ...cells } : null;
}

export function needAreaOfEvent(host: HostContext, reference: unknown): SheetArea {
  const area = areaOfEvent(host, reference);
  if (!area) throw new HostError("ItemNotFound");
  return area;
}
