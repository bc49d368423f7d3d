import type { SheetArea } from "../../engine/cells/area";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { anIndex } from "./check";
import {
  clearSheetFilter,
  filterSheet,
  filterTable,
  putSheetFilter,
  reapplySheetFilter,
  removeSheetFilter,
  sheetCriteria,
  sheetFilterArea,
  tableCriteria,
} from "./column-filters";
import { ruleOfCriteria, type FilterCriteria } from "./filter-criteria";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { tableOf } from "./table-model";

interface SheetSelf {
  readonly sheetId: string;
}

interface TableSelf {
  readonly id: string;
}

const hidesRows = (host: HostContext, area: SheetArea): boolean => {
  const sheet = sheetOf(host, area.sheetId).getSheet();
  return Array.from({ length: area.rows }, (_, i) => area.row + i).some((row) => sheet.isRowFiltered(row));
};

/** One for each column; a column without a filter has an empty one. */
const listed = (criteria: readonly (FilterCriteria | undefined)[]): readonly FilterCriteria[] => criteria.map((one) => one ?? {});

/** The filter of a sheet. */
export const autoFilterClass: OfficeClass<SheetSelf> = officeClass<SheetSelf>({
  name: "AutoFilter",
  get: {
    Enabled: (self, host) => sheetFilterArea(host, self.sheetId) !== null,
    IsDataFiltered: (self, host) => {
      const area = sheetFilterArea(host, self.sheetId);
      return area !== null && hidesRows(host, area);
    },
    Criteria: (self, host) => listed(sheetCriteria(host, self.sheetId)),
  },
  methods: {
    Apply: async (self, host, given: unknown, column?: unknown, criteria?: unknown) => {
      const area = resolveAddress(host, self.sheetId, given);
      const table = host.engine.tableStore
        .onSheet(area.sheetId)
        .find((one) => one.area.row === area.row && one.area.column === area.column && one.area.columns === area.columns);
      if (column === undefined || column === null) return table ? undefined : putSheetFilter(host, area);
      const rule = ruleOfCriteria(criteria);
      if (table) return filterTable(host, table, anIndex(column), rule);
      if (anIndex(column) >= area.columns) throw new HostError("InvalidArgument");
      await putSheetFilter(host, area);
      await filterSheet(host, area.sheetId, anIndex(column), rule);
      return undefined;
    },
    ClearCriteria: (self, host) => clearSheetFilter(host, self.sheetId),
    ClearColumnCriteria: (self, host, column: unknown) => filterSheet(host, self.sheetId, anIndex(column)),
    Reapply: (self, host) => reapplySheetFilter(host, self.sheetId),
    Remove: (self, host) => removeSheetFilter(host, self.sheetId),
    GetRange: (self, host) => {
      const area = sheetFilterArea(host, self.sheetId);
      if (!area) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, area);
    },
    GetRangeOrNullObject: (self, host) => {
      const area = sheetFilterArea(host, self.sheetId);
      return area && nodeOf(rangeClass, area);
    },
  },
});

function reapply(host: HostContext, id: string): void {
  const table = tableOf(host, id);
  host.engine.tableStore.set(table, table);
}

/** The filter of a table. */
export const tableFilterClass: OfficeClass<TableSelf> = officeClass<TableSelf>({
  name: "AutoFilter",
  get: {
    Enabled: () => true,
    IsDataFiltered: (self, host) => hidesRows(host, tableOf(host, self.id).area),
    Criteria: (self, host) => listed(tableCriteria(tableOf(host, self.id))),
  },
  methods: {
    Apply: (self, host, _range: unknown, column?: unknown, criteria?: unknown) =>
      column === undefined || column === null
        ? undefined
        : filterTable(host, tableOf(host, self.id), anIndex(column), ruleOfCriteria(criteria)),
    ClearCriteria: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.tableStore.set(table, { ...table, filters: undefined });
    },
    ClearColumnCriteria: (self, host, column: unknown) => filterTable(host, tableOf(host, self.id), anIndex(column)),
    Reapply: (self, host) => reapply(host, self.id),
    GetRange: (self, host) => nodeOf(rangeClass, tableOf(host, self.id).area),
    GetRangeOrNullObject: (self, host) => nodeOf(rangeClass, tableOf(host, self.id).area),
  },
});

interface ColumnSelf {
  readonly tableId: string;
  readonly index: number;
}

const apply = (self: ColumnSelf, host: HostContext, criteria: FilterCriteria): Promise<void> =>
  filterTable(host, tableOf(host, self.tableId), self.index, ruleOfCriteria(criteria));

/** The filter of one column of a table. */
export const columnFilterClass: OfficeClass<ColumnSelf> = officeClass<ColumnSelf>({
  name: "Filter",
  get: { Criteria: (self, host) => tableCriteria(tableOf(host, self.tableId))[self.index] ?? null },
  methods: {
    Apply: (self, host, criteria: FilterCriteria) => apply(self, host, criteria),
    ApplyBottomItemsFilter: (self, host, count: unknown) => apply(self, host, { filterOn: "BottomItems", criterion1: String(count) }),
    ApplyBottomPercentFilter: (self, host, part: unknown) => apply(self, host, { filterOn: "BottomPercent", criterion1: String(part) }),
    ApplyTopItemsFilter: (self, host, count: unknown) => apply(self, host, { filterOn: "TopItems", criterion1: String(count) }),
    ApplyTopPercentFilter: (self, host, part: unknown) => apply(self, host, { filterOn: "TopPercent", criterion1: String(part) }),
    ApplyCellColorFilter: (self, host, color: string) => apply(self, host, { filterOn: "CellColor", color }),
    ApplyFontColorFilter: (self, host, color: string) => apply(self, host, { filterOn: "FontColor", color }),
    ApplyDynamicFilter: (self, host, dynamicCriteria: string) => apply(self, host, { filterOn: "Dynamic", dynamicCriteria }),
    ApplyCustomFilter: (self, host, criterion1: string, criterion2?: string, operator?: string) =>
      apply(self, host, {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 === undefined || criterion2 === null ? {} : { criterion2 }),
        ...(operator === undefined || operator === null ? {} : { operator }),
      }),
    ApplyValuesFilter: (self, host, values: NonNullable<FilterCriteria["values"]>) => apply(self, host, { filterOn: "Values", values }),
    Clear: (self, host) => filterTable(host, tableOf(host, self.tableId), self.index),
  },
});
