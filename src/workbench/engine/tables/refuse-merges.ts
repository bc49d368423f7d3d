import { CustomCommandExecutionError, ICommandService, type IDisposable, type Injector, type IRange } from "@univerjs/core";
import { AddWorksheetMergeCommand } from "@univerjs/sheets";
import { areaOf, intersection } from "../cells/area";
import { forgetRefused } from "./forget-refused";
import { tablesOn } from "./place-tables";

/**
 * Cells of a table are not merged, neither all of one nor some, by whatever entry of a menu, button or shortcut: all of them end in one
 * command, before which the grid asks nobody. Source: Microsoft's list of errors of Excel's object model, "MergedRangeConflict".
 */
export function refuseMerges(injector: Injector, refused: () => void): IDisposable {
  const commands = injector.get(ICommandService);
  return commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== AddWorksheetMergeCommand.id) return;
    const { unitId, subUnitId, selections } = params as { unitId: string; subUnitId: string; selections: readonly IRange[] };
    const tables = tablesOn(injector, unitId, subUnitId).map(({ range }) => areaOf(subUnitId, range));
    const merged = selections.map((range) => areaOf(subUnitId, range));
    if (!merged.some((area) => tables.some((table) => intersection(table, area)))) return;
    forgetRefused(commands);
    refused();
    throw new CustomCommandExecutionError("Cells of a table are not merged.");
  });
}
