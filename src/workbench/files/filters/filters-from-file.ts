import type { FileLoss } from "../../../files/xlsx/file-loss";
import { joinRuns } from "../../../files/xlsx/join-runs";
import type { FileRow, FileSheet } from "../../../files/file-workbook";
import { isHidden } from "./filtered-cells";
import { sheetFilterFromFile, type GridSheetFilter } from "./sheet-filter";
import { tableFiltersFromFile, type GridFilters } from "./table-filters";

interface FromFile {
  /** One for each table of the sheet. */
  readonly tables: readonly GridFilters[];
  readonly sheet?: GridSheetFilter;
  /** The rows without those that filters hide: the grid hides them by its filters, so that they come back with them. */
  readonly rows: readonly FileRow[];
  readonly losses: readonly FileLoss[];
}

/** The filters of a sheet as the grid keeps them. In a file, a row that a filter hides is hidden like any other. */
export function filtersFromFile(sheet: FileSheet): FromFile {
  const tables = sheet.tables.map((table) => tableFiltersFromFile(table, sheet));
  const own = sheetFilterFromFile(sheet);
  const lost = own.lost + tables.reduce((sum, table) => sum + table.lost, 0);
  const held = new Set([...tables.flatMap(({ heldBack }) => heldBack), ...(own.filter?.cachedFilteredOut ?? [])].filter(isHidden(sheet)));
  return {
    tables: tables.map(({ filters }) => filters),
    ...(own.filter && { sheet: own.filter }),
    rows: held.size > 0 ? without(sheet.rows, held) : sheet.rows,
    losses: lost > 0 ? [{ kind: "filter", count: lost, sheet: sheet.name }] : [],
  };
}

function without(rows: readonly FileRow[], held: ReadonlySet<number>): readonly FileRow[] {
  const all = rows.flatMap((run): FileRow[] => {
    if (!run.hidden || ![...held].some((row) => row >= run.at && row < run.at + run.count)) return [run];
    const { hidden, ...shown } = run;
    return Array.from({ length: run.count }, (_, i) => ({ ...shown, ...(!held.has(run.at + i) && { hidden }), at: run.at + i, count: 1 }));
  });
  return joinRuns(all);
}
