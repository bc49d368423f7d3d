import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation, type IAddWorksheetMergeMutationParams } from "@univerjs/sheets";
import { Rectangle, type CommandListener, type IRange, type Injector } from "@univerjs/core";
import { IActiveDirtyManagerService, IFormulaRuntimeService, RemoveSuperTableMutation } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { TableManager } from "@univerjs/sheets-table";
import { SpillingRuntime } from "./spilling-runtime";

type Command = Parameters<CommandListener>[0];

/**
 * Tells the calculation where nothing may spill: into merged cells and into tables. When cells are merged or parted, or a table is no
 * longer one, the formulas that spill there, or would, are calculated anew, as in Excel; to the engine nothing had happened.
 * Source: Microsoft Support, "How to correct a #SPILL! error", on merged cells and tables.
 */
export function installClosedAreas(injector: Injector, workbook: FWorkbook): void {
  const runtime = injector.get(IFormulaRuntimeService);
  if (!(runtime instanceof SpillingRuntime)) throw new Error("The engine does not know what blocks a spill.");
  const tables = injector.get(TableManager);
  const unitId = workbook.getId();
  runtime.closedAreas = (sheetId) => [
    ...(workbook.getSheetBySheetId(sheetId)?.getSheet().getMergeData() ?? []),
    ...tables.getTablesBySubunitId(unitId, sheetId).map((table) => table.getRange()),
  ];
  const dirty = injector.get(IActiveDirtyManagerService);
  const merged = (command: Command): { readonly dirtyRanges: { unitId: string; sheetId: string; range: IRange }[] } => {
    const { unitId: unit, subUnitId: sheetId, ranges } = command.params as IAddWorksheetMergeMutationParams;
    return { dirtyRanges: few(ranges).map((range) => ({ unitId: unit, sheetId, range })) };
  };
  for (const commandId of [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id])
    dirty.register(commandId, { commandId, getDirtyData: merged });
  dirty.register(RemoveSuperTableMutation.id, { commandId: RemoveSuperTableMutation.id, getDirtyData: () => ({}) });
}

const MANY = 100;

/** Rows that are merged across are told as the area around them: the engine takes no list of a hundred thousand, and reads it slowly. */
const few = (ranges: readonly IRange[]): readonly IRange[] =>
  ranges.length > MANY ? [ranges.reduce((all, range) => Rectangle.union(all, range))] : ranges;
