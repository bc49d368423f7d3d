import type { IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaOf, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { sheetOf } from "./sheet-names";

/** The cells a formula fills, when it fills more than its own, with the cell it stands in. */
interface Spill {
  readonly parent: SheetArea;
  readonly filled: SheetArea;
}

async function spillsOf(host: HostContext, sheetId: string): Promise<readonly Spill[]> {
  await host.engine.settle();
  sheetOf(host, sheetId);
  const anchors = host.engine.injector.get(FormulaDataModel).getArrayFormulaRange()[host.engine.workbook.getId()]?.[sheetId] ?? {};
  const reader = cellReader(host.engine, sheetId);
  // The engine keeps the range of a formula that found no room, too.
  const isBlocked = (row: number, column: number): boolean => reader.kind(row, column) === "Error" && reader.value(row, column) === "#SPILL!";
  return Object.entries(anchors).flatMap(([row, cells]) =>
    Object.entries((cells ?? {}) as Readonly<Record<string, Nullable<IRange>>>).flatMap(([column, range]) =>
      range && !isBlocked(Number(row), Number(column)) ? [{ parent: { sheetId, row: Number(row), column: Number(column), rows: 1, columns: 1 }, filled: areaOf(sheetId, range) }] : [],
    ),
  );
}

const isSingle = ({ rows, columns }: SheetArea): boolean => rows === 1 && columns === 1;
const covers = (area: SheetArea, { row, column }: SheetArea): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The cell whose formula fills this one; null where none does. Excel takes single cells only. */
export async function spillParent(host: HostContext, cell: SheetArea): Promise<SheetArea | null> {
  if (!isSingle(cell)) throw new HostError("InvalidArgument");
  return (await spillsOf(host, cell.sheetId)).find(({ filled }) => covers(filled, cell))?.parent ?? null;
}

/** The cells this one's formula fills, itself among them; null where it fills no other. */
export async function spillingTo(host: HostContext, cell: SheetArea): Promise<SheetArea | null> {
  if (!isSingle(cell)) throw new HostError("InvalidArgument");
  const own = (await spillsOf(host, cell.sheetId)).find(({ parent }) => parent.row === cell.row && parent.column === cell.column);
  return own && !isSingle(own.filled) ? own.filled : null;
}
