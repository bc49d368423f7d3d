import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
} from "@univerjs/sheets";
import type { SheetArea } from "../cells/area";

/** Rows or columns that come or go. Whole ones reach across the sheet; of others only the cells behind them, in `across`, move. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "remove";
  readonly at: number;
  readonly count: number;
  readonly across: { readonly from: number; readonly to: number };
}

type Kind = readonly [Shift["axis"], Shift["kind"], "whole" | "part"];

const KINDS: Readonly<Record<string, Kind>> = {
  [InsertRowCommand.id]: ["row", "insert", "whole"],
  [InsertRowByRangeCommand.id]: ["row", "insert", "whole"],
  [RemoveRowCommand.id]: ["row", "remove", "whole"],
  [RemoveRowByRangeCommand.id]: ["row", "remove", "whole"],
  [InsertColCommand.id]: ["column", "insert", "whole"],
  [InsertColByRangeCommand.id]: ["column", "insert", "whole"],
  [RemoveColCommand.id]: ["column", "remove", "whole"],
  [RemoveColByRangeCommand.id]: ["column", "remove", "whole"],
  [InsertRangeMoveDownCommand.id]: ["row", "insert", "part"],
  [DeleteRangeMoveUpCommand.id]: ["row", "remove", "part"],
  [InsertRangeMoveRightCommand.id]: ["column", "insert", "part"],
  [DeleteRangeMoveLeftCommand.id]: ["column", "remove", "part"],
};

/** What a command of the grid shifts, or nothing where it shifts nothing. */
export function shiftOf(command: string, range: IRange): Shift | undefined {
  const [axis, kind, reach] = KINDS[command] ?? [];
  if (!axis || !kind) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  const along = axis === "row" ? { at: startRow, count: endRow - startRow + 1 } : { at: startColumn, count: endColumn - startColumn + 1 };
  const part = axis === "row" ? { from: startColumn, to: endColumn } : { from: startRow, to: endRow };
  return { axis, kind, ...along, across: reach === "whole" ? { from: 0, to: Infinity } : part };
}

/** Which rows of a table are there besides its data. */
export interface ShownRows {
  readonly headers: boolean;
  readonly totals: boolean;
}

const HEADERS_ONLY: ShownRows = { headers: true, totals: false };

/**
 * Where a table lies after a shift: `cut` where Excel refuses because only part of the table would move or its header row would go without
 * it, `gone` where all of it was deleted. A table keeps at least one data row. With `grows`, rows or columns that come directly
 * before or behind the table become its own.
 */
export function tableAfter(area: SheetArea, shift: Shift, grows = false, shown: ShownRows = HEADERS_ONLY): SheetArea | "cut" | "gone" {
  const rows = shift.axis === "row";
  const start = rows ? area.row : area.column;
  const size = rows ? area.rows : area.columns;
  const cross = rows ? { from: area.column, to: area.column + area.columns - 1 } : { from: area.row, to: area.row + area.rows - 1 };
  const lies = (at: number, length: number): SheetArea =>
    rows ? { ...area, row: at, rows: length } : { ...area, column: at, columns: length };

  if (shift.at > start + size || (shift.at === start + size && !grows)) return area;
  if (shift.across.from > cross.to || shift.across.to < cross.from) return area;
  if (shift.across.from > cross.from || shift.across.to < cross.to) return "cut";
  if (shift.kind === "insert")
    return shift.at < start || (shift.at === start && !grows) ? lies(start + shift.count, size) : lies(start, size + shift.count);

  const end = shift.at + shift.count;
  const within = Math.max(0, Math.min(end, start + size) - Math.max(shift.at, start));
  const before = Math.max(0, Math.min(end, start) - shift.at);
  if (within === size) return "gone";
  if (within === 0) return lies(start - before, size);
  if (rows && shown.headers && shift.at <= start) return "cut";
  const totals = shown.totals && end < start + size;
  return lies(start - before, Math.max(rows ? 1 + Number(shown.headers) + Number(totals) : 1, size - within));
}
