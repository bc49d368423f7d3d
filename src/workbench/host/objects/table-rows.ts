import { mapArea, type SheetArea } from "../../engine/cells/area";
import { ShiftRefused } from "../../engine/tables/table-rows";
import { addRowCells, fillCalculated, takeRowCells } from "../../engine/tables/table-shifts";
import { dataRows, type WorkbookTable } from "../../engine/tables/workbook-table";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { anIndex } from "./check";
import { collectionMembers } from "./collection";
import { rangeClass } from "./range";
import { tableGuard } from "./table-guard";
import { writeValues, wrongSize } from "./range-writing";
import { bodyOf, tableOf } from "./table-model";

interface TableSelf {
  readonly id: string;
}

interface Self {
  readonly tableId: string;
  readonly index: number;
}

/** Excel's empty insert row is no row yet. Source: Microsoft's VBA reference, `ListObject.InsertRowRange`. */
const rowCount = (table: WorkbookTable): number => (table.unfilled ? 0 : dataRows(table));

function areaOf(self: Self, host: HostContext): SheetArea {
  const table = tableOf(host, self.tableId);
  const body = bodyOf(table);
  if (self.index >= rowCount(table)) throw new HostError("ItemNotFound");
  return { ...body, row: body.row + self.index, rows: 1 };
}

const tableRowClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableRow",
  guard: (self, host, member) => tableGuard(host, self.tableId, member),
  identity: (self) => ({ Index: self.index }),
  get: {
    Index: (self) => self.index,
    Values: async (self, host) => {
      await host.engine.settle();
      const area = areaOf(self, host);
      const reader = host.engine.cells(area.sheetId);
      return mapArea(area, (row, column) => reader.value(row, column));
    },
  },
  set: { Values: (self, value: unknown, host) => writeValues(host, areaOf(self, host), value) },
  methods: {
    GetRange: (self, host) => nodeOf(rangeClass, areaOf(self, host)),
    Delete: (self, host) => removeRows(host, self.tableId, self.index, 1),
  },
});

const members = collectionMembers<TableSelf, number>({
  list: (self, host) => Array.from({ length: rowCount(tableOf(host, self.id)) }, (_, i) => i),
  node: (index, self) => nodeOf(tableRowClass, { tableId: self.id, index }),
  matches: (index, key) => index === key,
  lacks: ["GetItem", "GetItemOrNullObject"],
});

export const tableRowCollectionClass: OfficeClass<TableSelf> = officeClass<TableSelf>({
  name: "TableRowCollection",
  guard: (self, host, member) => tableGuard(host, self.id, member),
  ...members,
  methods: {
    ...members.methods,
    Add: (self, host, index: unknown, values: unknown, alwaysInsert?: unknown) =>
      addRows(host, self.id, index, values, alwaysInsert !== false),
    DeleteRowsAt: (self, host, index: unknown, count: unknown = 1) => removeRows(host, self.id, anIndex(index), anIndex(count)),
    DeleteRows: async (self, host, rows: unknown) => {
      if (!Array.isArray(rows)) throw new HostError("InvalidArgument");
      const indexes = rows.map((row) => selfOf(tableRowClass, row)?.index ?? anIndex(row));
      if (indexes.some((index) => index >= rowCount(tableOf(host, self.id)))) throw new HostError("InvalidArgument");
      for (const index of [...new Set(indexes)].sort((a, b) => b - a)) await removeRows(host, self.id, index, 1);
    },
  },
});

/** The values of new rows: one for each column, the same for all of one row, or none. */
function rowsOf(table: WorkbookTable, values: unknown): unknown[][] {
  const rows = Array.isArray(values)
    ? Array.isArray(values[0])
      ? (values as unknown[][])
      : [values as unknown[]]
    : [table.columns.map(() => values ?? null)];
  if (rows.length === 0 || rows.some((row) => !Array.isArray(row) || row.length !== table.columns.length)) throw wrongSize();
  return rows;
}

async function addRows(host: HostContext, id: string, index: unknown, values: unknown, moveCells: boolean) {
  const table = tableOf(host, id);
  const rows = rowsOf(table, values);
  const count = rowCount(table);
  const at = index === null || index === undefined || index === -1 ? count : anIndex(index);
  if (at > count) throw new HostError("InvalidArgument");
  const below = dataRows(table);
  await shifted(async () => {
    // The insert row is there already; it is the first of the new ones.
    const added = table.unfilled ? rows.length - 1 : rows.length;
    const place = table.unfilled ? below : at;
    if (added > 0 && !moveCells && place === below && !table.totals) growOver(host, table, added);
    else if (added > 0) await addRowCells(host.engine, table, place, added);
  });
  const grown = tableOf(host, id);
  if (grown.unfilled) host.engine.tableStore.set(grown, { ...grown, unfilled: false });
  const body = bodyOf(grown);
  const area = { ...body, row: body.row + at, rows: rows.length };
  writeValues(host, area, rows);
  // An empty text leaves a cell empty; nothing at all leaves it to its column.
  fillCalculated(host.engine, grown, area, (row, column) => rows[row - area.row]?.[column - area.column] === null);
  return nodeOf(tableRowClass, { tableId: id, index: at });
}

/** The rows below become the table's without moving anything; what stands there is written over. */
function growOver(host: HostContext, table: WorkbookTable, count: number): void {
  host.engine.tableStore.set(table, { ...table, area: { ...table.area, rows: table.area.rows + count } });
}

async function removeRows(host: HostContext, id: string, index: number, count: number): Promise<void> {
  const table = tableOf(host, id);
  const rows = rowCount(table);
  if (index >= rows) throw new HostError("ItemNotFound");
  if (count < 1 || index + count > rows) throw new HostError("InvalidArgument");
  await shifted(() => takeRowCells(host.engine, table, index, count));
}

/** What Excel refuses is an error of Excel's. */
export async function shifted<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ShiftRefused) throw new HostError("InsertDeleteConflict");
    throw error;
  }
}
