import type { FileTable, FileTotal } from "../../files/file-workbook";
import { gridTheme } from "../engine/tables/table-themes";
import type { GridFilters } from "./filters/table-filters";
import type { TableLook } from "../engine/tables/workbook-table";
import { isReadable } from "./readable-formula";
import { fromGridRange, toGridRange, type GridColumn, type GridTable } from "./snapshot-resources";

const withEquals = (formula: string): string => (formula.startsWith("=") ? formula : `=${formula}`);
const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

const totalWith = (total: FileTotal | undefined, to: (formula: string) => string): FileTotal | undefined =>
  total?.formula === undefined ? total : { ...total, formula: to(total.formula) };

/** A file's table as the grid keeps it. `formula` puts a formula into the engine's form. */
export function tableFromFile(
  table: FileTable,
  id: string,
  filters: GridFilters | undefined,
  formula: (text: string) => string,
): GridTable {
  const { name, area, columns, totals, headers, unfilled, calculated, totalCells } = table;
  const column = (displayName: string, at: number): GridColumn & object => {
    // What a shown totals row holds stands in its cells.
    const total = totals ? undefined : totalWith(totalCells?.[at], withEquals);
    const own = calculated?.[at] && formula(calculated[at]);
    // Its cells say what cannot be read; new rows then get nothing.
    const kept = { formula: own && isReadable(own) ? own : "", meta: total ? { total } : {} };
    return { id: columnId(id, at), displayName, dataType: "string", ...kept, style: {} } as GridColumn;
  };
  return {
    id,
    name,
    range: toGridRange(area),
    options: { showHeader: headers !== false, showFooter: false, tableStyleId: gridTheme(table.style ?? "", table.banded) },
    filters: filters ?? { tableColumnFilterList: [] },
    columns: columns.map(column),
    meta: { ...(totals && { totals }), ...(unfilled && { unfilled }) },
  };
}

const columnId = (tableId: string, at: number): string => `${tableId}-column-${at + 1}`;

/** `id` is the table's in the grid. */
export const lookFromFile = (
  { style, banded, bandedColumns, filter, firstColumn, lastColumn, said }: FileTable,
  id: string,
): TableLook => ({
  style: style ?? "",
  showBandedRows: banded,
  showBandedColumns: bandedColumns === true,
  showFilterButton: filter,
  highlightFirstColumn: firstColumn === true,
  highlightLastColumn: lastColumn === true,
  ...(said && { said: { ...said, columns: Object.fromEntries(said.columns.map((one, at) => [columnId(id, at), one])) } }),
});

/** A table of the grid as a file's. Without a look of its own it is as a new one in Excel. */
export function tableToFile({ name, range, options, columns, meta }: GridTable, look: TableLook | undefined): FileTable {
  const calculated = columns.map(({ formula }) => (formula ? withoutEquals(formula) : undefined));
  const totalCells = columns.map((column) => totalWith(column.meta?.total, withoutEquals));
  return {
    name,
    area: fromGridRange(range),
    columns: columns.map(({ displayName }) => displayName),
    ...(options?.showHeader === false && { headers: false as const }),
    ...(meta?.unfilled && { unfilled: true as const }),
    ...(calculated.some(Boolean) && { calculated }),
    ...(meta?.totals !== true && totalCells.some(Boolean) && { totalCells }),
    banded: look?.showBandedRows ?? true,
    filter: look?.showFilterButton ?? true,
    totals: meta?.totals === true,
    style: look?.style ?? "TableStyleMedium2",
    ...(look?.showBandedColumns && { bandedColumns: true }),
    ...(look?.highlightFirstColumn && { firstColumn: true }),
    ...(look?.highlightLastColumn && { lastColumn: true }),
    ...(look?.said && { said: { ...look.said, columns: columns.map(({ id }) => look.said?.columns[id] ?? {}) } }),
  };
}
