import type { SheetArea } from "../../engine/cells/area";
import { cellsAddress } from "../../engine/cells/address";
import { cellReader } from "../../engine/cells/cell-reader";
import { sheetInFormula } from "../../../core/cells/sheet-name";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { collectionMembers } from "./collection";
import { rangeClass } from "./range";
import { oneByOne } from "./range-style";
import { writeNumberFormats, writeValues, wrongSize } from "./range-writing";
import { sheetOf } from "./sheet-names";

interface Self extends SheetArea {
  /** Set for one of the rows. */
  readonly index?: number;
}

/** The rows and columns that can be seen. */
function visible(host: HostContext, self: Self): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const sheet = sheetOf(host, self.sheetId).getSheet();
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
  const rows = numbers(self.row, self.rows).filter((row) => sheet.getRowVisible(row) && !sheet.isRowFiltered(row));
  const columns = numbers(self.column, self.columns).filter((column) => sheet.getColVisible(column));
  return { rows: self.index === undefined ? rows : rows.slice(self.index, self.index + 1), columns };
}

async function each<T>(
  self: Self,
  host: HostContext,
  read: (reader: ReturnType<typeof cellReader>, row: number, column: number) => T,
): Promise<T[][]> {
  oneByOne(self);
  await host.engine.settle();
  const reader = cellReader(host.engine, self.sheetId);
  const { rows, columns } = visible(host, self);
  return rows.map((row) => columns.map((column) => read(reader, row, column)));
}

type Write = (host: HostContext, area: SheetArea, value: unknown) => void;

/** What is given for the cells that can be seen, one by one. */
function writeVisible(host: HostContext, self: Self, value: unknown, write: Write): void {
  const { rows, columns } = visible(host, self);
  const lines = value as readonly (readonly unknown[])[];
  if (!Array.isArray(value) || lines.length !== rows.length || lines.some((line) => !Array.isArray(line) || line.length !== columns.length))
    throw wrongSize();
  for (const [r, row] of rows.entries())
    for (const [c, column] of columns.entries())
      write(host, { sheetId: self.sheetId, row, column, rows: 1, columns: 1 }, [[lines[r]?.[c]]]);
}

const formulas = (self: Self, host: HostContext) => each(self, host, (reader, row, column) => reader.formula(row, column));
const setter = (write: Write) => (self: Self, value: never, host: HostContext) => writeVisible(host, self, value, write);

const viewRows = collectionMembers<Self, number>({
  list: (self, host) => visible(host, self).rows.map((_, index) => index),
  node: (index, self) => nodeOf(rangeViewClass, { ...self, index }),
  matches: () => false,
  lacks: ["Count", "GetItem", "GetItemOrNullObject"],
});

const rangeViewCollectionClass: OfficeClass<Self> = officeClass<Self>({ name: "RangeViewCollection", ...viewRows });

/** The cells of a range that are not hidden. */
export const rangeViewClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeView",
  get: {
    Values: (self, host) => each(self, host, (reader, row, column) => reader.value(row, column)),
    Text: (self, host) => each(self, host, (reader, row, column) => reader.text(row, column)),
    ValueTypes: (self, host) => each(self, host, (reader, row, column) => reader.kind(row, column)),
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: (self, host) => each(self, host, (reader, row, column) => reader.style(row, column).n?.pattern || "General"),
    CellAddresses: (self, host) => {
      const sheet = sheetInFormula(sheetOf(host, self.sheetId).getSheetName());
      return each(self, host, (_reader, row, column) => `${sheet}!${cellsAddress({ row, column, rows: 1, columns: 1 })}`);
    },
    RowCount: (self, host) => visible(host, self).rows.length,
    ColumnCount: (self, host) => visible(host, self).columns.length,
    Index: (self) => self.index ?? 0,
  },
  set: {
    Values: setter(writeValues),
    Formulas: setter(writeValues),
    FormulasLocal: setter(writeValues),
    NumberFormat: setter(writeNumberFormats),
  },
  navigate: { Rows: (self) => nodeOf(rangeViewCollectionClass, self) },
  methods: {
    GetRange: (self, host) => {
      if (self.index === undefined) return nodeOf(rangeClass, self);
      const [row] = visible(host, self).rows;
      if (row === undefined) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, { sheetId: self.sheetId, row, column: self.column, rows: 1, columns: self.columns });
    },
  },
});
