import type { SheetCells } from "../../reading/sheet-cells";
import type { CellValue } from "../../core/cell";
import { areaAddress } from "../../plan/area";
import { parseSheetArea } from "./area-ref";
import { FileError } from "../file-error";
import type { FileSheet, FileTable, FileWorkbook } from "../file-workbook";

/** A header and two rows: below that a table is a list of choices rather than data. */
const LEAST_ROWS = 3;
/** Cells that are laid out to be read; a sheet of more is no table of data. */
const MOST_CELLS = 20_000_000;

/**
 * One sheet of a file as cells to be read: the first visible one with content, or the one named. Where the sheet has Excel tables its
 * largest is read, because that is where its data are. `fileName` is for people.
 */
export function sheetCells(workbook: FileWorkbook, fileName: string, sheetName?: string): SheetCells {
  const cells = wholeSheet(workbook, fileName, sheetName);
  const { tables = [] } = workbook.sheets.find(({ name }) => name === cells.sheet) ?? {};
  const sized = tables
    .filter(({ area }) => area.rows >= LEAST_ROWS)
    .sort((a, b) => b.area.rows * b.area.columns - a.area.rows * a.area.columns);
  const [table] = sized;
  return table
    ? within(cells, { ...table.area, rows: table.area.rows - (table.totals ? 1 : 0) }, `${fileName} · ${table.name}`, table.name)
    : cells;
}

/** A part of the cells, with everything that is counted from their corner. */
function within(cells: SheetCells, area: FileTable["area"], source: string, table: string): SheetCells {
  const inside = (row: number) => row >= area.row && row < area.row + area.rows;
  const part = <T>(rows: readonly (readonly T[])[]) =>
    rows.slice(area.row, area.row + area.rows).map((row) => row.slice(area.column, area.column + area.columns));
  return {
    ...cells,
    source,
    table,
    openBelow: false,
    row: area.row,
    column: area.column,
    values: part(cells.values),
    formats: part(cells.formats ?? []),
    hiddenRows: cells.hiddenRows.filter(inside).map((row) => row - area.row),
    merges: [],
  };
}

/** The sheet's own names that stand for one cell of it, with what it holds. */
function namedCells(sheet: FileSheet): SheetCells["names"] {
  const values = new Map(sheet.cells.map(({ row, column, value }) => [`${row},${column}`, value]));
  return Object.fromEntries(
    sheet.names.flatMap(({ name, refersTo }) => {
      const place = parseSheetArea(refersTo);
      if (place?.sheet !== sheet.name || place.area.rows * place.area.columns !== 1) return [];
      const { row, column } = place.area;
      return [[name, { row, column, value: values.get(`${row},${column}`) ?? null }]];
    }),
  );
}

function wholeSheet(workbook: FileWorkbook, fileName: string, sheetName?: string): SheetCells {
  const filled = workbook.sheets.filter(({ cells }) => cells.some(({ value }) => value !== null));
  const sheet =
    sheetName === undefined
      ? (filled.find(({ state }) => state === "visible") ?? filled[0] ?? workbook.sheets[0])
      : workbook.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet) throw new FileError("no-such-sheet", { sheet: sheetName ?? "" });
  const cells = sheet.cells.filter(({ value }) => value !== null);
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  if (rows * columns > MOST_CELLS) throw new FileError("too-large", { rows, columns });
  const values: CellValue[][] = Array.from({ length: rows }, () => Array<CellValue>(columns).fill(null));
  const formats: string[][] = Array.from({ length: rows }, () => Array<string>(columns).fill("General"));
  for (const { row, column, value, style } of cells) {
    (values[row] as CellValue[])[column] = value;
    if (style?.numberFormat) (formats[row] as string[])[column] = style.numberFormat;
  }
  const hiddenRows = sheet.rows
    .filter(({ hidden }) => hidden)
    .flatMap(({ at, count }) => Array.from({ length: count }, (_, index) => at + index))
    .filter((row) => row < rows);
  const used = rows && columns ? `!${areaAddress({ row: 0, column: 0, rows, columns }, "none")}` : "";
  return {
    sheet: sheet.name,
    source: `${fileName} · ${sheet.name}${used}`,
    row: 0,
    column: 0,
    values,
    formats,
    hiddenRows,
    names: namedCells(sheet),
    merges: sheet.merges.filter(({ row, column }) => row < rows && column < columns),
    dateSystem: workbook.dateSystem,
    openBelow: true,
  };
}
