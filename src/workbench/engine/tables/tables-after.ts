import type { Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { TableTexts } from "../../../locale/table-texts";
import { areaOf, gridRange, type SheetArea } from "../cells/area";
import { visibleSpans } from "../structure/changes-of-command";
import { newColumns } from "./new-columns";
import { dataRowsOf, type TableState } from "./place-tables";
import { fromFirstRow } from "./running-totals";
import { tableAfter, type Shift, type ShownRows } from "./shift";

const shownRows = ({ options, meta }: TableState): ShownRows => {
  const { totals } = (meta ?? {}) as { readonly totals?: boolean };
  return { headers: options.showHeader !== false, totals: totals === true };
};

/** A totals row that is deleted is one no longer. */
function keptMeta({ meta, range }: TableState, { axis, kind, at, count }: Shift): TableState["meta"] {
  if (axis === "column" || kind === "insert" || at > range.endRow || at + count <= range.endRow) return meta;
  const { totals: _, ...rest } = (meta ?? {}) as { readonly totals?: boolean };
  return rest;
}

/** The formulas of its calculated columns too, where rows came in before the first one. */
export function withRunningTotals(table: TableState, sheetId: string, { axis, kind, at, count }: Shift): TableState {
  const { first, last } = dataRowsOf(table);
  if (axis !== "row" || kind !== "insert" || at !== first) return table;
  const data = areaOf(sheetId, { ...table.range, startRow: first, endRow: last });
  return {
    ...table,
    columns: table.columns.map((column) => (column.formula ? { ...column, formula: fromFirstRow(column.formula, data, count) } : column)),
  };
}

interface Growth {
  readonly grows: boolean;
  readonly words: TableTexts;
}

export type After = TableState | "cut" | "gone";

export const isTable = (after: After): after is TableState => typeof after === "object";

/** Rows that a filter hides stay when whole rows are deleted; the rest goes piece by piece, from below. */
export function withoutFiltered(sheet: Nullable<Worksheet>, shift: Shift): readonly Shift[] {
  if (!sheet || shift.axis === "column" || shift.kind === "insert" || shift.across.to < Infinity) return [shift];
  return visibleSpans(sheet, shift)
    .toReversed()
    .map((span) => ({ ...shift, ...span }));
}

export function afterAll(
  workbook: Nullable<Workbook>,
  sheetId: string,
  before: TableState,
  steps: readonly Shift[],
  { grows, words }: Growth,
): After {
  return steps.reduce<After>((table, shift) => {
    if (!isTable(table)) return table;
    const to = tableAfter(areaOf(sheetId, table.range), shift, grows, shownRows(table));
    if (typeof to === "string") return to;
    return hasRoom(workbook, table, to, shift) ? shifted(table, to, shift, words) : "cut";
  }, before);
}

/** A table that loses all its rows keeps one, which must be free: the row that comes up behind it. */
function hasRoom(workbook: Nullable<Workbook>, table: TableState, to: SheetArea, shift: Shift): boolean {
  const { startRow, endRow, startColumn, endColumn } = table.range;
  const { at, count, across } = shift;
  const apart = at > endRow || at + count <= startRow || across.from > endColumn || across.to < startColumn;
  if (apart || shift.axis === "column" || shift.kind === "insert") return true;
  const { headers, totals } = shownRows(table);
  const least = 1 + Number(headers) + Number(totals && at + count <= endRow);
  if (endRow - startRow + 1 - count >= least || to.rows > least) return true;
  const next = Math.max(endRow, at + count - 1) + 1;
  const sheet = workbook?.getSheetBySheetId(to.sheetId);
  return Array.from({ length: to.columns }, (_, i) => sheet?.getCellRaw(next, to.column + i)).every(
    (cell) => !cell || (cell.v ?? cell.f ?? cell.si ?? cell.p ?? "") === "",
  );
}

/** The table at its new place: its columns and their filters with it, the rows it hides counted anew. */
function shifted(table: TableState, to: SheetArea, shift: Shift, words: TableTexts): TableState {
  const hidden = table.hidden.flatMap((row) => (shift.axis === "row" ? moved(row, shift) : [row]));
  const placed = { ...table, range: gridRange(to), hidden, meta: keptMeta(table, shift) };
  if (shift.axis === "row") return placed;
  const first = shift.at - table.range.startColumn;
  const list = Array.from({ length: table.columns.length }, (_, index) => table.filters.tableColumnFilterList?.[index]);
  const columns = [...table.columns];
  if (shift.kind === "insert" && to.columns > table.columns.length) {
    const added = newColumns(
      table.columns,
      Array.from({ length: shift.count }, () => undefined),
      words.column,
    );
    columns.splice(first, 0, ...added);
    list.splice(first, 0, ...added.map(() => undefined));
  } else if (shift.kind === "remove") {
    const from = Math.max(0, first);
    const count = table.columns.length - to.columns;
    columns.splice(from, count);
    list.splice(from, count);
  }
  return { ...placed, columns, filters: { ...table.filters, tableColumnFilterList: list } };
}

function moved(row: number, { kind, at, count }: Shift): number[] {
  if (row < at) return [row];
  if (kind === "insert") return [row + count];
  return row < at + count ? [] : [row - count];
}
