import type { SheetArea } from "../../engine/cells/area";
import { spilledAreas } from "../../engine/cells/spilled-areas";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

async function areasOf(host: HostContext, sheetId: string): Promise<readonly SheetArea[]> {
  await host.engine.settle();
  sheetOf(host, sheetId);
  return spilledAreas(host.engine, sheetId);
}

export const isSingle = ({ rows, columns }: SheetArea): boolean => rows === 1 && columns === 1;
const covers = (area: SheetArea, { row, column }: SheetArea): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The cell whose formula fills this one; null where none does. Excel takes single cells only. */
export async function spillParent(host: HostContext, cell: SheetArea): Promise<SheetArea | null> {
  if (!isSingle(cell)) throw new HostError("InvalidArgument");
  const filled = (await areasOf(host, cell.sheetId)).find((area) => covers(area, cell));
  return filled ? { ...filled, rows: 1, columns: 1 } : null;
}

/** The cells this one's formula fills, itself among them; null where it fills no other. */
export async function spillingTo(host: HostContext, cell: SheetArea): Promise<SheetArea | null> {
  if (!isSingle(cell)) throw new HostError("InvalidArgument");
  const own = (await areasOf(host, cell.sheetId)).find(({ row, column }) => row === cell.row && column === cell.column);
  return own && !isSingle(own) ? own : null;
}
