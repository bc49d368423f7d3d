import { SetSheetTableCommand } from "@univerjs/sheets-table";
import { InsertRangeMoveDownCommand } from "@univerjs/sheets";
import { gridRange, mapArea, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { collectionMembers } from "./collection";
import { rangeClass } from "./range";
import { writeValues } from "./range-writing";
import { bodyOf, tableOf } from "./table-model";

interface TableSelf {
  readonly id: string;
}

interface Self {
  readonly tableId: string;
  readonly index: number;
}

const areaOf = (self: Self, host: HostContext): SheetArea => {
  const body = bodyOf(tableOf(host, self.tableId));
  return { ...body, row: body.row + self.index, rows: 1 };
};

const tableRowClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableRow",
  identity: (self) => ({ Index: self.index }),
  get: {
    Index: (self) => self.index,
    Values: async (self, host) => {
      await host.engine.settle();
      const area = areaOf(self, host);
      const reader = cellReader(host.engine, area.sheetId);
      return mapArea(area, (row, column) => reader.value(row, column));
    },
  },
  set: { Values: (self, value: unknown, host) => writeValues(host, areaOf(self, host), value) },
  methods: { GetRange: (self, host) => nodeOf(rangeClass, areaOf(self, host)) },
});

const members = collectionMembers<TableSelf, number>({
  list: (self, host) => Array.from({ length: bodyOf(tableOf(host, self.id)).rows }, (_, i) => i),
  node: (index, self) => nodeOf(tableRowClass, { tableId: self.id, index }),
  matches: (index, key) => index === key,
  lacks: ["GetItem", "GetItemOrNullObject"],
});

export const tableRowCollectionClass: OfficeClass<TableSelf> = officeClass<TableSelf>({
  name: "TableRowCollection",
  ...members,
  methods: {
    ...members.methods,
    /** Rows at the end; what stands below the table moves down. */
    Add: async (self, host, index: number | null, values: unknown) => {
      const { area } = tableOf(host, self.id);
      const atEnd = index === null || index === undefined || index === -1 || index === area.rows - 1;
      if (!atEnd) throw HostError.notImplemented("TableRowCollection.add before the last row");
      const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [Array.from({ length: area.columns }, () => values ?? "")];
      const added: SheetArea = { ...area, row: area.row + area.rows, rows: rows.length };
      const target = { unitId: host.engine.workbook.getId(), subUnitId: area.sheetId };
      const newRange = gridRange({ ...area, rows: area.rows + rows.length });
      await host.engine.runLater(InsertRangeMoveDownCommand.id, { ...target, range: gridRange(added) });
      host.engine.run(SetSheetTableCommand.id, { unitId: target.unitId, tableId: self.id, updateRange: { newRange } });
      writeValues(host, added, rows);
      return nodeOf(tableRowClass, { tableId: self.id, index: area.rows - 1 });
    },
  },
});
