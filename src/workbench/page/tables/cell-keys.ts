import { CommandType, ICommandService, RANGE_TYPE, type IDisposable } from "@univerjs/core";
import {
  InsertColBeforeCommand,
  InsertRowBeforeCommand,
  RemoveColCommand,
  RemoveRowCommand,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { Lang } from "../../../core/lang";
import { cellsAddress } from "../../engine/cells/address";
import { areaOf } from "../../engine/cells/area";
import type { Engine } from "../../engine/create-engine";
import { selectedInTable, TABLE_ACTIONS } from "../../engine/tables/table-actions";
import { askShift } from "./ask-shift";

export interface CellKeys extends IDisposable {
  readonly insert: string;
  readonly remove: string;
}

const IDS = { insert: "opsplan.command.insert-here", remove: "opsplan.command.remove-here" } as const;

/** What Ctrl with plus and minus do in Excel: whole rows or columns where those are selected, rows of a table in one, else it is asked. */
const COMMANDS = {
  insert: {
    row: InsertRowBeforeCommand.id,
    column: InsertColBeforeCommand.id,
    table: TABLE_ACTIONS.rowsAbove,
  },
  remove: { row: RemoveRowCommand.id, column: RemoveColCommand.id, table: TABLE_ACTIONS.removeRows },
} as const;

export function installCellKeys(engine: Engine, lang: Lang): CellKeys {
  const commands = engine.injector.get(ICommandService);
  const selected = () => engine.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  const target = (): keyof (typeof COMMANDS)["insert"] | "cells" => {
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
  const shiftCells = async (key: keyof typeof COMMANDS): Promise<void> => {
    const range = selected();
    if (!range) return;
    const area = areaOf(engine.workbook.getActiveSheet().getSheetId(), range);
    const shift = await askShift(key, { address: cellsAddress(area), rows: area.rows, columns: area.columns }, lang);
    if (shift) await commands.executeCommand(shift.id, shift.params);
  };
  const registered = (["insert", "remove"] as const).map((key) => {
    const handler = () => {
      const kind = target();
      if (kind !== "cells") return commands.executeCommand(COMMANDS[key][kind], key === "insert" ? count(kind) : {});
      // The answer may take its time, and nothing waits for it.
      void shiftCells(key);
      return true;
    };
    return commands.registerCommand({ id: IDS[key], type: CommandType.COMMAND, handler });
  });
  return { ...IDS, dispose: () => registered.forEach((each) => each.dispose()) };
}
