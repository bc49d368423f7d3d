import { columnIndex, columnLetters } from "../../../core/cells/column-letters";
import { EXCEL_GRID } from "../excel-grid";
import type { SheetArea } from "./area";

type Cells = Omit<SheetArea, "sheetId">;

/** `A1`, `A1:B2`, `A:C`, `3:7`, with or without `$`; undefined when it is no such address or lies outside the sheet. */
export function parseCells(address: string): Cells | undefined {
  const text = address.replaceAll("$", "").trim();
  const [first, last = first] = text.split(":");
  if (first === undefined || last === undefined || text.split(":").length > 2) return undefined;
  const from = corner(first);
  const to = corner(last);
  if (!from || !to || (from.row === undefined) !== (to.row === undefined) || (from.column === undefined) !== (to.column === undefined))
    return undefined;
  const rows = span(from.row, to.row, EXCEL_GRID.rowCount);
  const columns = span(from.column, to.column, EXCEL_GRID.columnCount);
  if (!rows || !columns || (first === last && !text.includes(":") && (from.row === undefined || from.column === undefined)))
    return undefined;
  return { row: rows.at, column: columns.at, rows: rows.count, columns: columns.count };
}

function corner(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{1,3})?(\d+)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    ...(match[1] === undefined ? {} : { column: columnIndex(match[1]) }),
    ...(match[2] === undefined ? {} : { row: Number(match[2]) - 1 }),
  };
}

function span(a: number | undefined, b: number | undefined, limit: number): { at: number; count: number } | undefined {
  if (a === undefined || b === undefined) return { at: 0, count: limit };
  const at = Math.min(a, b);
  const end = Math.max(a, b);
  return at < 0 || end >= limit ? undefined : { at, count: end - at + 1 };
}

/** The address without a sheet, as Excel writes it: `A1`, `A1:B2`, `A:C`, `3:7`. */
export function cellsAddress({ row, column, rows, columns }: Cells, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const allRows = rows === EXCEL_GRID.rowCount;
  const allColumns = columns === EXCEL_GRID.columnCount;
  const left = allColumns && !allRows ? "" : `${dollar}${columnLetters(column)}`;
  const right = allColumns && !allRows ? "" : `${dollar}${columnLetters(column + columns - 1)}`;
  const top = allRows ? "" : `${dollar}${row + 1}`;
  const bottom = allRows ? "" : `${dollar}${row + rows}`;
  return rows === 1 && columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** `'Plan 1'!A1:B2` apart: the sheet's name, if there is one, and the rest. */
export function splitAddress(address: string): { sheet?: string; cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(address.startsWith("=") ? address.slice(1) : address);
  if (!match) return { cells: address };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), cells: match[3] ?? "" };
}
