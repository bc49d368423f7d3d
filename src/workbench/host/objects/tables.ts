import { gridRange, type SheetArea } from "../../engine/cells/area";
import { gridTheme } from "../../engine/tables/table-themes";
import { hideHeaders, hideTotals, showHeaders, showTotals } from "../../engine/tables/toggle-rows";
import { dataArea, headerArea, totalsArea, type WorkbookTable } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import { EVENT, eventsAt, WHOLE_WORKBOOK } from "../event-types";
import type { HostContext } from "../host-context";
import { tableFilterClass } from "./auto-filter";
import { aFlag } from "./check";
import { collectionMembers, sameName } from "./collection";
import { rangeClass } from "./range";
import { tableGuard } from "./table-guard";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { tableColumnCollectionClass } from "./table-columns";
import { addTable, checkTableName, resizeTable } from "./table-make";
import { lookOf, setLook, tableOf, tablesOf } from "./table-model";
import { shifted, tableRowCollectionClass } from "./table-rows";
import { tableSortClass } from "./table-sort";
import { aTableStyle } from "./table-styles";
import { worksheetClass } from "./worksheet";

interface Scope {
  readonly sheetId: string | undefined;
}

interface Self {
  readonly id: string;
}

export const tableClass: OfficeClass<Self> = officeClass<Self>({
  name: "Table",
  guard: (self, host, member) => tableGuard(host, self.id, member),
  identity: (self) => ({ Id: self.id }),
  get: {
    Id: (self, host) => tableOf(host, self.id).id,
    Name: (self, host) => tableOf(host, self.id).name,
    LegacyId: (self, host) => tableOf(host, self.id).id,
    ShowHeaders: (self, host) => tableOf(host, self.id).headers,
    ShowTotals: (self, host) => tableOf(host, self.id).totals,
    Style: (self, host) => lookOf(host, self.id).style,
    ShowBandedRows: (self, host) => lookOf(host, self.id).showBandedRows,
    ShowBandedColumns: (self, host) => lookOf(host, self.id).showBandedColumns,
    ShowFilterButton: (self, host) => lookOf(host, self.id).showFilterButton,
    HighlightFirstColumn: (self, host) => lookOf(host, self.id).highlightFirstColumn,
    HighlightLastColumn: (self, host) => lookOf(host, self.id).highlightLastColumn,
  },
  set: {
    Name: (self, value: string, host) => host.engine.tableStore.rename(tableOf(host, self.id), checkTableName(host, value, self.id)),
    ShowHeaders: (self, value: boolean, host) =>
      shifted(async () => {
        const table = tableOf(host, self.id);
        await (aFlag(value) ? showHeaders(host.engine, table) : hideHeaders(host.engine, table));
      }),
    ShowTotals: (self, value: boolean, host) =>
      shifted(async () => {
        const table = tableOf(host, self.id);
        await (aFlag(value) ? showTotals(host.engine, table) : hideTotals(host.engine, table));
      }),
    Style: (self, value: string, host) => {
      setLook(host, self.id, { style: aTableStyle(value) });
      paint(host, self.id);
    },
    ShowBandedRows: (self, value: boolean, host) => {
      setLook(host, self.id, { showBandedRows: aFlag(value) });
      paint(host, self.id);
    },
    ShowBandedColumns: (self, value: boolean, host) => setLook(host, self.id, { showBandedColumns: aFlag(value) }),
    ShowFilterButton: (self, value: boolean, host) => setLook(host, self.id, { showFilterButton: aFlag(value) }),
    HighlightFirstColumn: (self, value: boolean, host) => setLook(host, self.id, { highlightFirstColumn: aFlag(value) }),
    HighlightLastColumn: (self, value: boolean, host) => setLook(host, self.id, { highlightLastColumn: aFlag(value) }),
  },
  navigate: {
    Worksheet: (self, host) => nodeOf(worksheetClass, { sheetId: tableOf(host, self.id).area.sheetId }),
    Columns: (self) => nodeOf(tableColumnCollectionClass, self),
    Rows: (self) => nodeOf(tableRowCollectionClass, self),
    Sort: (self) => nodeOf(tableSortClass, self),
    AutoFilter: (self) => nodeOf(tableFilterClass, self),
  },
  methods: {
    GetRange: (self, host) => nodeOf(rangeClass, tableOf(host, self.id).area),
    GetHeaderRowRange: (self, host) => partOf(headerArea(tableOf(host, self.id))),
    GetDataBodyRange: (self, host) => nodeOf(rangeClass, dataArea(tableOf(host, self.id))),
    GetTotalRowRange: (self, host) => partOf(totalsArea(tableOf(host, self.id))),
    ClearFilters: (self, host) => clearFilters(host, tableOf(host, self.id)),
    ReapplyFilters: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.tableStore.set(table, table);
    },
    Resize: (self, host, to: unknown) => resizeTable(host, tableOf(host, self.id), to),
    Delete: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.tableStore.set(table, undefined);
      sheetOf(host, table.area.sheetId).getRange(gridRange(table.area)).clear();
    },
    ConvertToRange: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.tableStore.dissolve(table);
      return nodeOf(rangeClass, table.area);
    },
  },
  events: eventsAt<Self>({ DataChangedEvent: EVENT.tableChanged, SelectionChangedEvent: EVENT.tableSelectionChanged }, (self) => self.id),
});

function partOf(area: SheetArea | undefined) {
  if (!area) throw new HostError("InvalidOperation");
  return nodeOf(rangeClass, area);
}

function clearFilters(host: HostContext, table: WorkbookTable): void {
  host.engine.tableStore.set(table, { ...table, filters: undefined });
}

const members = collectionMembers<Scope, WorkbookTable>({
  list: (self, host) => tablesOf(host, self.sheetId),
  node: (table) => nodeOf(tableClass, { id: table.id }),
  matches: (table, key) => sameName(table.name, key) || table.id === String(key),
});

export const tableCollectionClass: OfficeClass<Scope> = officeClass<Scope>({
  name: "TableCollection",
  ...members,
  events: eventsAt<Scope>(
    { DataChangedEvent: EVENT.tableChanged, AddedEvent: EVENT.tableAdded, DeletedEvent: EVENT.tableDeleted },
    (self) => self.sheetId ?? WHOLE_WORKBOOK,
  ),
  methods: {
    ...members.methods,
    Add: async (self, host, address: unknown, hasHeaders: boolean) => {
      const active = self.sheetId ?? host.engine.workbook.getActiveSheet().getSheetId();
      const given = selfOf(rangeClass, address) ?? resolveAddress(host, active, address);
      return nodeOf(tableClass, { id: await addTable(host, given, aFlag(hasHeaders)) });
    },
  },
});

function paint(host: HostContext, id: string): void {
  const look = lookOf(host, id);
  const table = tableOf(host, id);
  host.engine.tableStore.set(table, { ...table, style: gridTheme(look.style, look.showBandedRows) });
}
