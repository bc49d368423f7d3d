import { officeClass, nodeOf, type OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { mapArea } from "../../engine/cells/area";
import { aText } from "./check";
import { collectionMembers, sameName } from "./collection";
import { rangeClass } from "./range";
import { writeValues } from "./range-writing";
import { bodyOf, columnNames, tableOf } from "./table-model";

interface TableSelf {
  readonly id: string;
}

interface Self {
  readonly tableId: string;
  readonly index: number;
}

function areaOf(self: Self, host: HostContext): SheetArea {
  const { area } = tableOf(host, self.tableId);
  if (self.index >= area.columns) throw new HostError("ItemNotFound");
  return { ...area, column: area.column + self.index, columns: 1 };
}

const bodyArea = (self: Self, host: HostContext): SheetArea => {
  const body = bodyOf(tableOf(host, self.tableId));
  return { ...body, column: areaOf(self, host).column, columns: 1 };
};

export const tableColumnClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableColumn",
  identity: (self) => ({ Id: self.index + 1 }),
  get: {
    Id: (self) => self.index + 1,
    Index: (self) => self.index,
    Name: (self, host) => columnNames(host, tableOf(host, self.tableId))[self.index] ?? "",
    Values: async (self, host) => {
      await host.engine.settle();
      const area = areaOf(self, host);
      const reader = cellReader(host.engine, area.sheetId);
      return mapArea(area, (row, column) => reader.value(row, column));
    },
  },
  set: {
    Name: (self, value: string, host) => writeValues(host, { ...areaOf(self, host), rows: 1 }, `'${aText(value)}`),
    Values: (self, value: unknown, host) => writeValues(host, areaOf(self, host), value),
  },
  methods: {
    GetRange: (self, host) => nodeOf(rangeClass, areaOf(self, host)),
    GetHeaderRowRange: (self, host) => nodeOf(rangeClass, { ...areaOf(self, host), rows: 1 }),
    GetDataBodyRange: (self, host) => nodeOf(rangeClass, bodyArea(self, host)),
  },
});

const members = collectionMembers<TableSelf, { readonly name: string; readonly index: number }>({
  list: (self, host) => columnNames(host, tableOf(host, self.id)).map((name, index) => ({ name, index })),
  node: (column, self) => nodeOf(tableColumnClass, { tableId: self.id, index: column.index }),
  // Columns are found by name or by their id, which is their number from one.
  matches: (column, key) => (typeof key === "number" ? column.index + 1 === key : sameName(column.name, key)),
});

export const tableColumnCollectionClass: OfficeClass<TableSelf> = officeClass<TableSelf>({ name: "TableColumnCollection", ...members });
