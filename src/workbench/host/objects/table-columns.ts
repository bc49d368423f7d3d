import { mapArea, type SheetArea } from "../../engine/cells/area";
import { textType } from "../../engine/cells/error-text";
import { writeCells } from "../../engine/cells/write-cells";
import { addColumnCells, takeColumnCells } from "../../engine/tables/table-shifts";
import { dataArea, headerArea, totalsArea, type WorkbookTable } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { columnFilterClass } from "./auto-filter";
import { anIndex, aText } from "./check";
import { collectionMembers, sameName } from "./collection";
import { rangeClass } from "./range";
import { tableGuard } from "./table-guard";
import { writeValues, wrongSize } from "./range-writing";
import { tableOf } from "./table-model";
import { shifted } from "./table-rows";

interface TableSelf {
  readonly id: string;
}

interface Self {
  readonly tableId: string;
  readonly index: number;
}

function found(self: Self, host: HostContext): WorkbookTable {
  const table = tableOf(host, self.tableId);
  if (self.index >= table.columns.length) throw new HostError("ItemNotFound");
  return table;
}

/** The column's part of the whole table, or of its header row, its data or its totals row. */
function partOf(self: Self, host: HostContext, part: (table: WorkbookTable) => SheetArea | undefined): SheetArea {
  const table = found(self, host);
  const area = part(table);
  if (!area) throw new HostError("InvalidOperation");
  return { ...area, column: area.column + self.index, columns: 1 };
}

const whole = (table: WorkbookTable): SheetArea => table.area;

function rename(self: Self, host: HostContext, name: string): void {
  const table = found(self, host);
  if (name === "") throw new HostError("InvalidArgument");
  if (table.columns.some((column, index) => index !== self.index && sameName(column.name, name))) throw new HostError("InvalidArgument");
  const header = headerArea(table);
  const cell = header && { ...header, column: header.column + self.index, columns: 1 };
  if (cell) writeCells(host.engine, cell, () => ({ v: name, t: textType(name), f: null, si: null, p: null }));
  else
    host.engine.tableStore.renameColumns(
      table,
      table.columns.map((column, index) => (index === self.index ? name : column.name)),
    );
}

const tableColumnClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableColumn",
  guard: (self, host, member) => tableGuard(host, self.tableId, member),
  identity: (self) => ({ Id: self.index + 1 }),
  get: {
    Id: (self) => self.index + 1,
    Index: (self) => self.index,
    Name: (self, host) => found(self, host).columns[self.index]?.name ?? "",
    Values: async (self, host) => {
      await host.engine.settle();
      const area = partOf(self, host, whole);
      const reader = host.engine.cells(area.sheetId);
      return mapArea(area, (row, column) => reader.value(row, column));
    },
  },
  set: {
    Name: (self, value: string, host) => rename(self, host, aText(value)),
    Values: (self, value: unknown, host) => writeValues(host, partOf(self, host, whole), value),
  },
  navigate: { Filter: (self) => nodeOf(columnFilterClass, self) },
  methods: {
    GetRange: (self, host) => nodeOf(rangeClass, partOf(self, host, whole)),
    GetHeaderRowRange: (self, host) => nodeOf(rangeClass, partOf(self, host, headerArea)),
    GetDataBodyRange: (self, host) => nodeOf(rangeClass, partOf(self, host, dataArea)),
    GetTotalRowRange: (self, host) => nodeOf(rangeClass, partOf(self, host, totalsArea)),
    Delete: (self, host) => shifted(() => takeColumnCells(host.engine, found(self, host), self.index, 1)),
  },
});

const members = collectionMembers<TableSelf, { readonly name: string; readonly index: number }>({
  list: (self, host) => tableOf(host, self.id).columns.map(({ name }, index) => ({ name, index })),
  node: (column, self) => nodeOf(tableColumnClass, { tableId: self.id, index: column.index }),
  // Columns are found by name or by their id, which is their number from one.
  matches: (column, key) => (typeof key === "number" ? column.index + 1 === key : sameName(column.name, key)),
});

export const tableColumnCollectionClass: OfficeClass<TableSelf> = officeClass<TableSelf>({
  name: "TableColumnCollection",
  guard: (self, host, member) => tableGuard(host, self.id, member),
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, index: unknown, values: unknown, name: unknown) => addColumn(host, self.id, index, values, name),
  },
});

/** Values stand for the whole column, its header first, and for the totals row where there is one; a single value fills the data. */
async function addColumn(host: HostContext, id: string, index: unknown, values: unknown, name: unknown) {
  const table = tableOf(host, id);
  const end = table.columns.length;
  const at = index === null || index === undefined || index === -1 ? end : anIndex(index);
  if (at > end) throw new HostError("InvalidArgument");
  const lines = Array.isArray(values) ? values.map((line: unknown): unknown => (Array.isArray(line) ? line : [line])) : undefined;
  const lengths = [table.area.rows, table.area.rows - (table.totals ? 1 : 0)];
  if (lines && !(lengths.includes(lines.length) && lines.every((line) => Array.isArray(line) && line.length === 1))) throw wrongSize();
  await shifted(() => addColumnCells(host.engine, table, at, 1));
  const self: Self = { tableId: id, index: at };
  if (lines) writeValues(host, { ...partOf(self, host, whole), rows: lines.length }, lines);
  else if (values !== undefined && values !== null) writeValues(host, partOf(self, host, dataArea), values);
  if (name !== undefined && name !== null) rename(self, host, aText(name));
  return nodeOf(tableColumnClass, self);
}
