import {
  ClearSheetsFilterCriteriaCommand,
  ReCalcSheetsFilterCommand,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { FileCell } from "../../../files/file-workbook";
import { areaOf, gridRange, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { dataArea, type WorkbookTable } from "../../engine/tables/workbook-table";
import { filteredCells } from "../../files/filters/filtered-cells";
import { valuesFromFile, valuesOfShown, type GridValues } from "../../files/filters/filter-values";
import { byValues, customCondition, type GridColumn } from "../../files/filters/sheet-filter";
import { conditionFromFile, conditionToFile } from "../../files/filters/table-conditions";
import { BLANK, manual, type GridFilter, type GridFilters } from "../../files/filters/table-filters";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { criteriaOf, ruleTest, type FilterCriteria, type Filtered, type FilterRule } from "./filter-criteria";

/** A rule as the values it lets through; refused where a text would be both let through and held back. */
function valuesOf(host: HostContext, data: SheetArea, column: number, rule: FilterRule): GridValues {
  const reader = cellReader(host.engine, data.sheetId);
  const at = data.column + column;
  const rows = Array.from({ length: data.rows }, (_, i) => data.row + i);
  const held = rows.map((row): FileCell => {
    const style = { numberFormat: reader.style(row, at).n?.pattern ?? "General" };
    return { row, column: at, value: reader.isEmpty(row, at) ? null : reader.value(row, at), style } as FileCell;
  });
  const cells = filteredCells({ cells: held }, { area: { ...data, row: data.row - 1, rows: data.rows + 1 } }, column);
  if (rule.kind === "values") return valuesFromFile(rule, cells);
  const seen = rows.map((row): Filtered => {
    const value = reader.value(row, at);
    return { text: reader.text(row, at), number: typeof value === "number" ? value : undefined, style: reader.style(row, at) };
  });
  const test = ruleTest(rule, seen);
  const through = new Set(rows.filter((_, i) => test(seen[i] as Filtered)));
  const values = valuesOfShown(cells, (row) => !through.has(row));
  if (!values) throw HostError.notImplemented("a filter that lets one of two cells with the same text through");
  return values;
}

const columnsIn = (table: WorkbookTable): readonly (GridFilter | null | undefined)[] =>
  (table.filters as Partial<GridFilters> | undefined)?.tableColumnFilterList ?? [];

/** Filters a column of a table, together with what filters its other columns; without a rule the column's filter goes. */
export async function filterTable(host: HostContext, table: WorkbookTable, column: number, rule?: FilterRule): Promise<void> {
  if (column >= table.columns.length) throw new HostError("InvalidArgument");
  await host.engine.settle();
  const condition = rule && rule.kind !== "values" && rule.kind !== "color" ? conditionFromFile(rule) : undefined;
  const filter: GridFilter | undefined = condition
    ? { filterType: "condition", filterInfo: condition }
    : rule && manual(valuesOf(host, dataArea(table), column, rule));
  const before = columnsIn(table);
  const list = table.columns.map((_, index) => (index === column ? filter : (before[index] ?? undefined)));
  const filters = list.some(Boolean) ? { filters: { tableColumnFilterList: list } } : { filters: undefined };
  host.engine.tableStore.set(table, { ...table, ...filters });
}

/** What filters each column of a table; undefined where nothing does. */
export const tableCriteria = (table: WorkbookTable): readonly (FilterCriteria | undefined)[] =>
  Array.from({ length: columnsIn(table).length }, (_, index) => {
    const filter = columnsIn(table)[index];
    if (!filter) return undefined;
    if (filter.filterType === "manual") return { filterOn: "Values", values: filter.values.map((value) => (value === BLANK ? "" : value)) };
    const rule = conditionToFile(filter.filterInfo);
    return rule && criteriaOf(rule);
  });

const target = (host: HostContext, sheetId: string) => ({ unitId: host.engine.workbook.getId(), subUnitId: sheetId });

const modelOf = (host: HostContext, sheetId: string) =>
  host.engine.injector.get(SheetsFilterService).getFilterModel(host.engine.workbook.getId(), sheetId);

/** The cells of a sheet's filter, its headers among them. */
export function sheetFilterArea(host: HostContext, sheetId: string): SheetArea | null {
  const range = modelOf(host, sheetId)?.getRange();
  return range ? areaOf(sheetId, range) : null;
}

/** Gives a sheet a filter over some cells. One that stands elsewhere goes, as a sheet has one filter. */
export async function putSheetFilter(host: HostContext, area: SheetArea): Promise<void> {
  const before = sheetFilterArea(host, area.sheetId);
  const same = before && JSON.stringify(gridRange(before)) === JSON.stringify(gridRange(area));
  if (same) return;
  if (before) await removeSheetFilter(host, area.sheetId);
  if (area.rows < 2) throw new HostError("InvalidArgument");
  await host.engine.runLater(SetSheetFilterRangeCommand.id, { ...target(host, area.sheetId), range: gridRange(area) });
}

export async function filterSheet(host: HostContext, sheetId: string, column: number, rule?: FilterRule): Promise<void> {
  const area = sheetFilterArea(host, sheetId);
  if (!area) return;
  if (column >= area.columns) throw new HostError("InvalidArgument");
  await host.engine.settle();
  const col = area.column + column;
  const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const criteria = (): GridColumn | null => {
    if (!rule) return null;
    if (rule.kind === "compare")
      return {
        colId: col,
        customFilters: {
          ...(rule.all && rule.conditions.length > 1 && { and: 1 as const }),
          customFilters: rule.conditions.map(customCondition),
        },
      };
    return byValues(col, valuesOf(host, data, column, rule));
  };
  await host.engine.runLater(SetSheetsFilterCriteriaCommand.id, { ...target(host, sheetId), col, criteria: criteria() });
}

export async function clearSheetFilter(host: HostContext, sheetId: string): Promise<void> {
  if (sheetCriteria(host, sheetId).some(Boolean)) await host.engine.runLater(ClearSheetsFilterCriteriaCommand.id, target(host, sheetId));
}

export async function reapplySheetFilter(host: HostContext, sheetId: string): Promise<void> {
  if (!sheetFilterArea(host, sheetId)) return;
  await host.engine.settle();
  await host.engine.runLater(ReCalcSheetsFilterCommand.id, target(host, sheetId));
}

export async function removeSheetFilter(host: HostContext, sheetId: string): Promise<void> {
  if (sheetFilterArea(host, sheetId)) await host.engine.runLater(RemoveSheetFilterCommand.id, target(host, sheetId));
}

export function sheetCriteria(host: HostContext, sheetId: string): readonly (FilterCriteria | undefined)[] {
  const area = sheetFilterArea(host, sheetId);
  const columns = (modelOf(host, sheetId)?.serialize().filterColumns ?? []) as readonly GridColumn[];
  return Array.from({ length: area?.columns ?? 0 }, (_, index) => {
    const column = columns.find(({ colId }) => colId === (area?.column ?? 0) + index);
    if (column?.customFilters) {
      const conditions = column.customFilters.customFilters.map(({ val, operator = "equal" }) => ({ operator, value: String(val) }));
      return criteriaOf({ kind: "compare", all: column.customFilters.and === 1, conditions });
    }
    if (!column?.filters) return undefined;
    return criteriaOf({ kind: "values", texts: column.filters.filters ?? [], dates: [], blanks: column.filters.blank === true });
  });
}
