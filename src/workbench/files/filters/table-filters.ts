import type { FileFilterColumn } from "../../../files/file-filter";
import type { FileSheet, FileTable } from "../../../files/file-workbook";
import { filteredCells, isHidden, type FilteredCell } from "./filtered-cells";
import { valuesFromFile, valuesOfShown, valuesToFile, type GridValues } from "./filter-values";
import { conditionFromFile, conditionToFile, type GridCondition } from "./table-conditions";

/** The library's mark for blank cells among the values of a filter (`TABLE_FILTER_EMPTY_VALUE` in sheets-table). */
export const BLANK = "__UNIVER_TABLE_FILTER_EMPTY__";

/** A filter over a column of a table as the grid keeps it. */
export type GridFilter =
  | { readonly filterType: "manual"; readonly values: readonly string[] }
  | { readonly filterType: "condition"; readonly filterInfo: GridCondition };

export interface GridFilters {
  readonly tableColumnFilterList: readonly (GridFilter | null | undefined)[];
}

export const manual = ({ texts, blanks }: GridValues): GridFilter => ({
  filterType: "manual",
  values: [...texts, ...(blanks ? [BLANK] : [])],
});

const placeOf = ({ area, totals }: Pick<FileTable, "area" | "totals">) => ({ area: { ...area, rows: area.rows - (totals ? 1 : 0) } });

interface FromFile {
  readonly filters: GridFilters;
  /** Rules the grid has not: kept as the values they let through, or only by the rows they hide. */
  readonly lost: number;
  /** The rows that the filters hold back. */
  readonly heldBack: readonly number[];
}

/** A table's filters as the grid keeps them. */
export function tableFiltersFromFile(table: FileTable, sheet: FileSheet): FromFile {
  const criteria = table.criteria ?? [];
  const made: (GridFilter | undefined)[] = [];
  const hidden = isHidden(sheet);
  const holds: ((row: number) => boolean)[] = [];
  let lost = 0;
  for (const { column, rule } of criteria) {
    const cells = filteredCells(sheet, placeOf(table), column);
    const condition = rule.kind === "values" ? undefined : conditionFromFile(rule);
    const shown = rule.kind === "values" ? valuesFromFile(rule, cells) : condition ? undefined : valuesOfShown(cells, hidden);
    if (rule.kind !== "values" && !condition) lost += 1;
    // What a condition holds back is known by the file alone, which may have been filtered on another day.
    holds.push(shown ? holdsBack(cells, shown) : hidden);
    made[column] = condition ? { filterType: "condition", filterInfo: condition } : shown && manual(shown);
  }
  const all = criteria.every(({ column }) => made[column] !== undefined);
  const list = all ? Array.from({ length: made.length }, (_, column) => made[column]) : [];
  const rows = Array.from({ length: table.area.rows - 1 }, (_, i) => table.area.row + 1 + i);
  return { filters: { tableColumnFilterList: list }, lost, heldBack: all ? rows.filter((row) => holds.some((each) => each(row))) : [] };
}

function holdsBack(cells: readonly FilteredCell[], { texts, blanks }: GridValues): (row: number) => boolean {
  const through = new Set(texts);
  const held = new Set(
    cells.filter((cell) => (cell.texts.length === 0 ? !blanks : !cell.texts.some((text) => through.has(text)))).map(({ row }) => row),
  );
  return (row) => held.has(row);
}

interface ToFile {
  readonly criteria: readonly FileFilterColumn[];
  readonly lost: number;
}

/** The grid's filters over a table as a file has them. */
export function tableFiltersToFile(filters: Partial<GridFilters> | undefined, table: FileTable, sheet: Pick<FileSheet, "cells">): ToFile {
  let lost = 0;
  const criteria = (filters?.tableColumnFilterList ?? []).flatMap((filter, column): FileFilterColumn[] => {
    if (!filter) return [];
    if (filter.filterType === "manual") {
      const cells = filteredCells(sheet, placeOf(table), column);
      const values = { texts: filter.values.filter((text) => text !== BLANK), blanks: filter.values.includes(BLANK) };
      return [{ column, rule: valuesToFile(values, cells) }];
    }
    const rule = conditionToFile(filter.filterInfo);
    if (!rule) lost += 1;
    return rule ? [{ column, rule }] : [];
  });
  return { criteria, lost };
}
