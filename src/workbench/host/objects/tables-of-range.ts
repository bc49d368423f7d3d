import { intersection, type SheetArea } from "../../engine/cells/area";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { collectionMembers, sameName } from "./collection";
import { tableClass } from "./tables";
import type { WorkbookTable } from "../../engine/tables/workbook-table";
import { tablesOf } from "./table-model";

interface Self {
  readonly area: SheetArea;
  readonly fullyContained: boolean;
}

/** The tables that a range meets, or holds whole. */
const meeting = (self: Self, host: HostContext): WorkbookTable[] =>
  tablesOf(host, self.area.sheetId).filter((table) => {
    const common = intersection(table.area, self.area);
    return common !== null && (!self.fullyContained || (common.rows === table.area.rows && common.columns === table.area.columns));
  });

export const tableScopedCollectionClass: OfficeClass<Self> = officeClass<Self>({
  name: "TableScopedCollection",
  ...collectionMembers<Self, WorkbookTable>({
    list: meeting,
    node: (table) => nodeOf(tableClass, { id: table.id }),
    matches: (table, key) => sameName(table.name, key),
    lacks: ["Count", "GetItemAt"],
  }),
});
