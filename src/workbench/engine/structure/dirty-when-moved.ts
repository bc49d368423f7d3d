import type { CommandListener, Injector } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { gridRange, type SheetArea } from "../cells/area";
import { EXCEL_GRID } from "../excel-grid";
import type { Structured } from "./follow-structure";
import type { StructuralChange } from "./structural-change";

const { rowCount, columnCount } = EXCEL_GRID;

/** The cells that hold something else after a change than before. */
function movedAreas(change: StructuralChange): readonly SheetArea[] {
  if (change.kind === "moveCells") return [change.from, change.to];
  const { sheetId, axis, at, count } = change;
  const size = axis === "rows" ? rowCount : columnCount;
  const [first, end] = change.kind === "moveLines" ? [Math.min(at, change.before), Math.max(at + count, change.before)] : [at, size];
  const along = { at: first, count: end - first };
  const span = change.kind === "moveLines" ? undefined : change.across;
  const [rows, columns] = axis === "rows" ? [along, span] : [span, along];
  return [{ sheetId, row: rows?.at ?? 0, rows: rows?.count ?? rowCount, column: columns?.at ?? 0, columns: columns?.count ?? columnCount }];
}

/**
 * What reads cells that were pushed on is calculated anew, also where its reference stays as it is: whole columns, and references through
 * several sheets, which follow no change of one of them. The library calculated what it rewrote, and what read the rows that went.
 */
export function installDirtyWhenMoved(injector: Injector, mutationId: string): void {
  injector.get(IActiveDirtyManagerService).register(mutationId, {
    commandId: mutationId,
    getDirtyData: ({ params }: Parameters<CommandListener>[0]) => {
      const { unitId, changes } = params as Structured & { readonly unitId: string };
      const areas = changes.flatMap(movedAreas);
      return { dirtyRanges: areas.map((area) => ({ unitId, sheetId: area.sheetId, range: gridRange(area) })) };
    },
  });
}
