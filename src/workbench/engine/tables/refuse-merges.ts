import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import { AddWorksheetMergeCommand, AutoFillCommand, MoveRangeCommand } from "@univerjs/sheets";
import { areaOf, intersection, type SheetArea } from "../cells/area";
import { forgetRefused } from "./forget-refused";
import { tablesOn } from "./place-tables";

/**
 * Cells of a table are not merged, neither all of one nor some, by whatever entry of a menu, button or shortcut, nor
 * are merged cells dragged
 * or filled over it. Source: Microsoft's list of errors of Excel's object model, "MergedRangeConflict".
 */
export function refuseMerges(injector: Injector, refused: () => void): IDisposable {
  const commands = injector.get(ICommandService);
  return commands.beforeCommandExecuted((command) => {
    if (!mergedBy(injector, command).some((area) => meetsTable(injector, area))) return;
    forgetRefused(commands);
    refused();
    throw new CustomCommandExecutionError("Cells of a table are not merged.");
  });
}

const workbookOf = (injector: Injector) =>
  injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);

/** Whether a table has cells in an area. */
export const meetsTable = (injector: Injector, area: SheetArea): boolean =>
  tablesOn(injector, workbookOf(injector)?.getUnitId() ?? "", area.sheetId).some(({ range }) =>
    intersection(areaOf(area.sheetId, range), area),
  );

interface Moved {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

/** The areas into which a command brings merged cells. */
function mergedBy(injector: Injector, { id, params }: Readonly<ICommandInfo>): SheetArea[] {
  const active = workbookOf(injector)?.getActiveSheet()?.getSheetId() ?? "";
  if (id === AddWorksheetMergeCommand.id) {
    const { subUnitId, selections } = params as { readonly subUnitId: string; readonly selections: readonly IRange[] };
    return selections.map((range) => areaOf(subUnitId, range));
  }
  if (id === MoveRangeCommand.id) {
    const { fromRange, toRange, fromSubUnitId = active, toSubUnitId = fromSubUnitId } = params as Moved;
    return holdsMerges(injector, areaOf(fromSubUnitId, fromRange)) ? [areaOf(toSubUnitId, toRange)] : [];
  }
  if (id === AutoFillCommand.id) {
    const { sourceRange, targetRange, subUnitId = active } = params as { sourceRange: IRange; targetRange: IRange; subUnitId?: string };
    return holdsMerges(injector, areaOf(subUnitId, sourceRange)) ? [areaOf(subUnitId, targetRange)] : [];
  }
  return [];
}

const holdsMerges = (injector: Injector, area: SheetArea): boolean =>
  (workbookOf(injector)?.getSheetBySheetId(area.sheetId)?.getMergeData() ?? []).some((merge) =>
    intersection(areaOf(area.sheetId, merge), area),
  );
