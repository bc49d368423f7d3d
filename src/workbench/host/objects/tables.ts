import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from "@univerjs/sheets-table";
import { gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aFlag, aText } from "./check";
import { collectionMembers, sameName } from "./collection";
import { namesOf } from "./name-model";
import { parseCells } from "../../engine/cells/address";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { fillHeaders } from "./table-headers";
import { bodyOf, lookOf, setLook, tableOf, tablesOf, type TableFacts } from "./table-model";
import { tableColumnCollectionClass } from "./table-columns";
import { tableRowCollectionClass } from "./table-rows";
import { tableSortClass } from "./table-sort";
import { tableFilterClass } from "./auto-filter";
import { worksheetClass } from "./worksheet";

interface Scope {
  readonly sheetId: string | undefined;
}

interface Self {
  readonly id: string;
}

const unitId = (host: HostContext) => host.engine.workbook.getId();

export const tableClass: OfficeClass<Self> = officeClass<Self>({
  name: "Table",
  identity: (self) => ({ Id: self.id }),
  get: {
    Id: (self, host) => tableOf(host, self.id).id,
    Name: (self, host) => tableOf(host, self.id).name,
    // The grid's tables always have a header row and never a totals row.
    ShowHeaders: () => true,
    ShowTotals: () => false,
    Style: (self, host) => lookOf(host, self.id).style,
    ShowBandedRows: (self, host) => lookOf(host, self.id).showBandedRows,
    ShowBandedColumns: (self, host) => lookOf(host, self.id).showBandedColumns,
    ShowFilterButton: (self, host) => lookOf(host, self.id).showFilterButton,
    HighlightFirstColumn: (self, host) => lookOf(host, self.id).highlightFirstColumn,
    HighlightLastColumn: (self, host) => lookOf(host, self.id).highlightLastColumn,
  },
  set: {
    Name: (self, value: string, host) => rename(host, tableOf(host, self.id), checkTableName(host, value, self.id)),
    ShowHeaders: (_self, value: boolean) => {
      if (!aFlag(value)) throw HostError.notImplemented("Table.showHeaders = false");
    },
    ShowTotals: (_self, value: boolean) => {
      if (aFlag(value)) throw HostError.notImplemented("Table.showTotals = true");
    },
    Style: (self, value: string, host) => {
      setLook(host, self.id, { style: aText(value) });
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
    GetHeaderRowRange: (self, host) => nodeOf(rangeClass, { ...tableOf(host, self.id).area, rows: 1 }),
    GetDataBodyRange: (self, host) => nodeOf(rangeClass, bodyOf(tableOf(host, self.id))),
    Resize: (self, host, to: unknown) => {
      const table = tableOf(host, self.id);
      const area = resolveAddress(host, table.area.sheetId, to);
      if (area.row !== table.area.row || area.sheetId !== table.area.sheetId || !intersection(area, table.area) || area.rows < 2)
        throw new HostError("InvalidArgument");
      checkRoom(host, area, self.id);
      fillHeaders(host, area);
      host.engine.run(SetSheetTableCommand.id, { unitId: unitId(host), tableId: self.id, updateRange: { newRange: gridRange(area) } });
    },
    Delete: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.run(DeleteSheetTableCommand.id, { unitId: unitId(host), subUnitId: table.area.sheetId, tableId: self.id });
      sheetOf(host, table.area.sheetId).getRange(gridRange(table.area)).clear();
    },
    ConvertToRange: (self, host) => {
      const table = tableOf(host, self.id);
      host.engine.run(DeleteSheetTableCommand.id, { unitId: unitId(host), subUnitId: table.area.sheetId, tableId: self.id });
      return nodeOf(rangeClass, table.area);
    },
  },
});

const members = collectionMembers<Scope, TableFacts>({
  list: (self, host) => tablesOf(host, self.sheetId),
  node: (table) => nodeOf(tableClass, { id: table.id }),
  matches: (table, key) => sameName(table.name, key) || table.id === String(key),
});

export const tableCollectionClass: OfficeClass<Scope> = officeClass<Scope>({
  name: "TableCollection",
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, address: unknown, hasHeaders: boolean) => {
      const active = self.sheetId ?? host.engine.workbook.getActiveSheet().getSheetId();
      const given = selfOf(rangeClass, address) ?? resolveAddress(host, active, address);
      if (!aFlag(hasHeaders)) throw HostError.notImplemented("TableCollection.add without headers");
      const area = given.rows > 1 ? given : { ...given, rows: 2 };
      checkRoom(host, area);
      fillHeaders(host, area);
      const id = crypto.randomUUID();
      const options = { showHeader: true, tableStyleId: gridStyle("TableStyleMedium2", true) };
      host.engine.run(AddSheetTableCommand.id, {
        unitId: unitId(host),
        subUnitId: area.sheetId,
        id,
        name: freeName(host),
        range: gridRange(area),
        options,
      });
      return nodeOf(tableClass, { id });
    },
  },
});

function rename(host: HostContext, table: TableFacts, name: string): void {
  if (name !== table.name) host.engine.run(SetSheetTableCommand.id, { unitId: unitId(host), tableId: table.id, name });
}

/** Excel's rules for a table's name are those of names. Source: Microsoft Support, "Rename an Excel table". */
function checkTableName(host: HostContext, value: unknown, except: string): string {
  if (typeof value !== "string" || value.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(value) || parseCells(value))
    throw new HostError("InvalidArgument");
  const taken =
    tablesOf(host).some((table) => table.id !== except && sameName(table.name, value)) ||
    namesOf(host, undefined).some((name) => sameName(name.name, value));
  if (taken) throw new HostError("ItemAlreadyExists");
  return value;
}

function freeName(host: HostContext): string {
  const taken = new Set(tablesOf(host).map((table) => table.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function checkRoom(host: HostContext, area: SheetArea, except?: string): void {
  const meets = tablesOf(host, area.sheetId).some((table) => table.id !== except && intersection(table.area, area));
  if (meets) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  if (
    sheetOf(host, area.sheetId)
      .getSheet()
      .getMergeData()
      .some((merge) =>
        intersection(area, {
          sheetId: area.sheetId,
          row: merge.startRow,
          column: merge.startColumn,
          rows: merge.endRow - merge.startRow + 1,
          columns: merge.endColumn - merge.startColumn + 1,
        }),
      )
  ) {
    throw new HostError("MergedRangeConflict");
  }
}

/** The grid has six styles of its own for tables; the nearest stands in for Excel's. No style and no bands leave the cells' own look. */
const gridStyle = (style: string, banded: boolean): string => (banded && /Medium|Dark/.test(style) ? "table-default-4" : "table-default-0");

function paint(host: HostContext, id: string): void {
  const look = lookOf(host, id);
  host.engine.run(SetSheetTableCommand.id, { unitId: unitId(host), tableId: id, theme: gridStyle(look.style, look.showBandedRows) });
}
