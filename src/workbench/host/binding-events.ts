import { parseCells } from "../engine/cells/address";
import { intersection, type SheetArea } from "../engine/cells/area";
import { EVENT } from "./event-types";
import type { HostContext } from "./host-context";
import { boundAreas } from "./objects/bindings";

/** Cells of a sheet were written. */
export function tellBindingsOfChange(host: HostContext, sheetId: string, address: string): void {
  const cells = parseCells(address);
  if (!cells) return;
  for (const { id, area } of boundAreas(host))
    if (intersection(area, { sheetId, ...cells })) host.events.emitAlways(EVENT.bindingDataChanged, id, {});
}

/** The selection lies in the cells of a binding: where, counted from its first. */
export function tellBindingsOfSelection(host: HostContext, selected: SheetArea): void {
  for (const { id, area } of boundAreas(host)) {
    const common = intersection(area, selected);
    if (!common) continue;
    host.events.emitAlways(EVENT.bindingSelectionChanged, id, {
      startRow: common.row - area.row,
      startColumn: common.column - area.column,
      rowCount: common.rows,
      columnCount: common.columns,
    });
  }
}
