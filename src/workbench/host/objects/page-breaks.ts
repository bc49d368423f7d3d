import type { SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { PAGE_PART, type PageSetup } from "./page-layout";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";

interface Self {
  readonly sheetId: string;
}

interface Break extends Self {
  readonly row: number;
}

const setup = (host: HostContext, { sheetId }: Self): PageSetup => host.engine.parts.get<PageSetup>(PAGE_PART, sheetId) ?? { values: {} };
const rowsOf = (host: HostContext, self: Self): readonly number[] => setup(host, self).breaks ?? [];
const put = (host: HostContext, self: Self, breaks: readonly number[]): void =>
  host.engine.parts.set(PAGE_PART, self.sheetId, { ...setup(host, self), breaks: [...new Set(breaks)].sort((a, b) => a - b) });

/** A row with which a page begins. */
const pageBreakClass: OfficeClass<Break> = officeClass<Break>({
  name: "PageBreak",
  get: { RowIndex: (self) => self.row, ColumnIndex: () => 0 },
  methods: {
    Delete: (self, host) =>
      put(
        host,
        self,
        rowsOf(host, self).filter((row) => row !== self.row),
      ),
    GetCellAfterBreak: (self) => nodeOf(rangeClass, { sheetId: self.sheetId, row: self.row, column: 0, rows: 1, columns: 1 }),
  },
});

const nodesOf = (self: Self, host: HostContext) => rowsOf(host, self).map((row) => nodeOf(pageBreakClass, { ...self, row }));

function itemAt(self: Self, index: string | number, host: HostContext): HostNode {
  const found = nodesOf(self, host)[Number(index)];
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

/** The rows of a sheet with which pages begin. Excel passes over them where a sheet is fitted to pages. */
export const pageBreakCollectionClass: OfficeClass<Self> = officeClass<Self>({
  name: "PageBreakCollection",
  items: (self, host) => nodesOf(self, host),
  indexer: itemAt,
  methods: {
    Add: (self, host, range: unknown) => {
      const { row }: SheetArea = resolveAddress(host, self.sheetId, range);
      // Nothing comes before the first row.
      if (row === 0 || row >= EXCEL_GRID.rowCount) throw new HostError("InvalidArgument");
      put(host, self, [...rowsOf(host, self), row]);
      return nodeOf(pageBreakClass, { ...self, row });
    },
    GetCount: (self, host) => rowsOf(host, self).length,
    GetItem: (self, host, index: number) => itemAt(self, index, host),
    RemovePageBreaks: (self, host) => put(host, self, []),
  },
});
