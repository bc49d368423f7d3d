import {
  IUniverInstanceService,
  UniverInstanceType,
  type ICommandInfo,
  type Injector,
  type IRange,
  type Nullable,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  MoveColsCommand,
  MoveRangeCommand,
  MoveRowsCommand,
  RemoveColCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import { areaOf } from "../cells/area";
import { EXCEL_GRID } from "../excel-grid";
import type { Axis, Span, StructuralChange } from "./structural-change";

interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

const lines = (axis: Axis, { startRow, endRow, startColumn, endColumn }: IRange): Span =>
  axis === "rows" ? { at: startRow, count: endRow - startRow + 1 } : { at: startColumn, count: endColumn - startColumn + 1 };

/** By command: what happens along which axis, and whether the rest of the sheet stays where it is. */
const KINDS: Readonly<Record<string, readonly ["insert" | "delete", Axis, boolean]>> = {
  [InsertRowCommand.id]: ["insert", "rows", false],
  [InsertColCommand.id]: ["insert", "columns", false],
  [RemoveRowCommand.id]: ["delete", "rows", false],
  [RemoveColCommand.id]: ["delete", "columns", false],
  [InsertRangeMoveDownCommand.id]: ["insert", "rows", true],
  [InsertRangeMoveRightCommand.id]: ["insert", "columns", true],
  [DeleteRangeMoveUpCommand.id]: ["delete", "rows", true],
  [DeleteRangeMoveLeftCommand.id]: ["delete", "columns", true],
};

/** What a command of the grid does to the places of cells, in the order it is done; nothing for any other command. */
export function changesOfCommand(injector: Injector, { id, params }: ICommandInfo): readonly StructuralChange[] {
  const { range, fromRange, toRange, subUnitId, fromSubUnitId, toSubUnitId } = (params ?? {}) as Params;
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = (subUnitId === undefined ? null : workbook?.getSheetBySheetId(subUnitId)) ?? workbook?.getActiveSheet();
  if (!sheet) return [];
  const sheetId = sheet.getSheetId();
  if (id === MoveRangeCommand.id && fromRange && toRange) {
    const [from, to] = [fromSubUnitId ?? sheetId, toSubUnitId ?? fromSubUnitId ?? sheetId];
    return [
      {
        kind: "moveCells",
        from: areaOf(from, whole(fromRange, workbook?.getSheetBySheetId(from))),
        to: areaOf(to, whole(toRange, workbook?.getSheetBySheetId(to))),
      },
    ];
  }
  if ((id === MoveRowsCommand.id || id === MoveColsCommand.id) && fromRange && toRange) {
    const axis = id === MoveRowsCommand.id ? "rows" : "columns";
    return [{ kind: "moveLines", axis, sheetId, ...lines(axis, fromRange), before: lines(axis, toRange).at }];
  }
  const kind = KINDS[id];
  if (!kind || !range) return [];
  const [what, axis, aside] = kind;
  // Rows that a filter hides stay when rows are deleted; what goes goes from the bottom up.
  const spans = id === RemoveRowCommand.id ? visibleSpans(sheet, lines(axis, range)).toReversed() : [lines(axis, range)];
  const across = aside ? { across: lines(axis === "rows" ? "columns" : "rows", whole(range, sheet)) } : {};
  return spans.map((span): StructuralChange => ({ kind: what, axis, sheetId, ...span, ...across }));
}

/** A range that is as long as the grid is as long as the sheet. */
const whole = (range: IRange, sheet: Nullable<Worksheet>): IRange => ({
  ...range,
  ...(sheet && range.startRow === 0 && range.endRow >= sheet.getRowCount() - 1 ? { endRow: EXCEL_GRID.rowCount - 1 } : {}),
  ...(sheet && range.startColumn === 0 && range.endColumn >= sheet.getColumnCount() - 1 ? { endColumn: EXCEL_GRID.columnCount - 1 } : {}),
});

/** The rows of a span that no filter hides, from above. */
export function visibleSpans(sheet: Worksheet, { at, count }: Span): readonly Span[] {
  const spans: Span[] = [];
  let from = at;
  const end = Math.min(at + count, sheet.getRowCount());
  for (let row = at; row <= end; row += 1) {
    if (row < end && !sheet.isRowFiltered(row)) continue;
    if (row > from) spans.push({ at: from, count: row - from });
    from = row + 1;
  }
  return spans;
}
