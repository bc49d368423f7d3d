import type { FileCondition, FileFilter, FileFilterColumn } from "../../../files/file-filter";
import type { FileSheet } from "../../../files/file-workbook";
import { fromGridRange, toGridRange, type GridRange } from "../snapshot-resources";
import { filteredCells, isHidden } from "./filtered-cells";
import { valuesFromFile, valuesOfShown, valuesToFile, type GridValues } from "./filter-values";

/** A filter over cells of a sheet that are no table, as the grid keeps it: nearly as the file does. */
export interface GridSheetFilter {
  readonly ref: GridRange;
  readonly filterColumns?: readonly GridColumn[];
  /** The rows it holds back. */
  readonly cachedFilteredOut?: readonly number[];
}

export interface GridColumn {
  readonly colId: number;
  readonly filters?: { readonly blank?: true; readonly filters?: readonly string[] };
  readonly colorFilters?: object;
  readonly customFilters?: { readonly and?: 1; readonly customFilters: readonly GridCustom[] };
}

interface GridCustom {
  readonly val: string | number;
  readonly operator?: FileCondition["operator"];
}

export const byValues = (colId: number, { texts, blanks }: GridValues): GridColumn => ({
  colId,
  filters: { ...(blanks && { blank: true as const }), filters: texts },
});

/** Without an operator the grid compares a text, with `*` and `?` for others. */
export const customCondition = ({ operator, value }: FileCondition): GridCustom => {
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return { val: isNumber ? Number(value) : value, ...((isNumber || operator !== "equal") && { operator }) };
};

/** A sheet's filter as the grid keeps it; rules it has not are kept as the values they let through, and told. */
export function sheetFilterFromFile(sheet: FileSheet): { readonly filter?: GridSheetFilter; readonly lost: number } {
  const { filter } = sheet;
  if (!filter) return { lost: 0 };
  const hidden = isHidden(sheet);
  let lost = 0;
  const columns = filter.columns.flatMap(({ column, rule }): GridColumn[] => {
    const colId = filter.area.column + column;
    const cells = filteredCells(sheet, filter, column);
    if (rule.kind === "values") return [byValues(colId, valuesFromFile(rule, cells))];
    if (rule.kind === "compare")
      return [{ colId, customFilters: { ...(rule.all && { and: 1 as const }), customFilters: rule.conditions.map(customCondition) } }];
    lost += 1;
    const shown = valuesOfShown(cells, hidden);
    return shown ? [byValues(colId, shown)] : [];
  });
  const rows = Array.from({ length: filter.area.rows - 1 }, (_, i) => filter.area.row + 1 + i);
  return { filter: { ref: toGridRange(filter.area), filterColumns: columns, cachedFilteredOut: rows.filter(hidden) }, lost };
}

/** The grid's filter as a file has it. Filters by colour are told as lost; the rows they hide stay hidden. */
export function sheetFilterToFile(
  filter: GridSheetFilter | undefined,
  sheet: Pick<FileSheet, "cells">,
): { readonly filter?: FileFilter; readonly lost: number } {
  if (!filter) return { lost: 0 };
  const area = fromGridRange(filter.ref);
  const kept = (filter.filterColumns ?? []).filter(({ filters, customFilters }) => filters ?? customFilters);
  const columns = kept.map(({ colId, filters, customFilters }): FileFilterColumn => {
    const column = colId - area.column;
    if (customFilters) {
      const conditions = customFilters.customFilters.map(({ val, operator = "equal" }) => ({ operator, value: String(val) }));
      return { column, rule: { kind: "compare", all: customFilters.and === 1, conditions } };
    }
    const values = { texts: filters?.filters ?? [], blanks: filters?.blank === true };
    return { column, rule: valuesToFile(values, filteredCells(sheet, { area }, column)) };
  });
  return { filter: { area, columns }, lost: (filter.filterColumns?.length ?? 0) - columns.length };
}
