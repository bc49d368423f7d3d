import { CommandType, ICommandService, RANGE_TYPE, type IDisposable } from "@univerjs/core";
import {
  DeleteRangeMoveUpCommand,
  InsertColBeforeCommand,
  InsertRangeMoveDownCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Engine } from "../../engine/create-engine";
import { selectedInTable, TABLE_ACTIONS } from "../../engine/tables/table-actions";

export interface CellKeys extends IDisposable {
  readonly insert: string;
  readonly remove: string;
}

const IDS = { insert: "opsplan.command.insert-here", remove: "opsplan.command.remove-here" } as const;

/** What Ctrl with plus and minus do in Excel: whole rows or columns where those are selected, rows of a table in one, cells elsewhere. */
const COMMANDS = {
  insert: {
    row: InsertRowBeforeCommand.id,
    column: InsertColBeforeCommand.id,
    table: TABLE_ACTIONS.rowsAbove,
    cells: InsertRangeMoveDownCommand.id,
  },
  remove: { row: RemoveRowCommand.id, column: RemoveColCommand.id, table: TABLE_ACTIONS.removeRows, cells: DeleteRangeMoveUpCommand.id },
} as const;

export function installCellKeys(engine: Engine): CellKeys {
  const commands = engine.injector.get(ICommandService);
  const selected = () => engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const target = (): keyof (typeof COMMANDS)["insert"] => {
    const type = selected()?.rangeType;
    if (type === RANGE_TYPE.ROW) return "row";
    if (type === RANGE_TYPE.COLUMN) return "column";
    return selectedInTable(engine) ? "table" : "cells";
  };
  // As many rows or columns come in as are selected; the grid's command asks how many.
  const count = (kind: ReturnType<typeof target>): { readonly value?: number } => {
    const range = selected();
    if (!range || (kind !== "row" && kind !== "column")) return {};
    return { value: kind === "row" ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1 };
  };
  const registered = (["insert", "remove"] as const).map((key) => {
    const handler = () => commands.executeCommand(COMMANDS[key][target()], key === "insert" ? count(target()) : {});
    return commands.registerCommand({ id: IDS[key], type: CommandType.COMMAND, handler });
  });
  return { ...IDS, dispose: () => registered.forEach((each) => each.dispose()) };
}
