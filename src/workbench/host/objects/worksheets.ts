import { START_GRID } from "../../engine/excel-grid";
import { nodeOf, officeClass } from "../dispatch/office-class";
import { EVENT, eventsAt, SHEET_EVENTS, WHOLE_WORKBOOK } from "../event-types";
import type { HostContext } from "../host-context";
import { addSheet } from "./add-sheet";
import { collectionMembers, sameName } from "./collection";
import { allowStructure } from "./protection-model";
import { checkSheetName } from "./sheet-names";
import { worksheetClass } from "./worksheet";

const sheetIds = (host: HostContext): string[] => host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());

const members = collectionMembers<object, string>({
  list: (_self, host) => sheetIds(host),
  node: (sheetId) => nodeOf(worksheetClass, { sheetId }),
  matches: (sheetId, key, host) => sheetId === key || sameName(host.engine.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? "", key),
  lacks: ["GetItemAt"],
});

const visibleIds = (host: HostContext, visibleOnly: unknown): string[] =>
  sheetIds(host).filter((id) => visibleOnly !== true || !host.engine.workbook.getSheetBySheetId(id)?.isSheetHidden());

export const worksheetCollectionClass = officeClass<object>({
  name: "WorksheetCollection",
  ...members,
  guard: (_self, host, member) => {
    if (member === "Add") allowStructure(host);
  },
  get: {},
  methods: {
    ...members.methods,
    GetCount: (_self, host, visibleOnly?: boolean) => visibleIds(host, visibleOnly).length,
    Add: (_self, host, name?: string) => {
      const sheetId = crypto.randomUUID();
      const sheetName = name === undefined || name === null ? freeName(host) : checkSheetName(name, host);
      addSheet(host, { id: sheetId, name: sheetName, ...START_GRID });
      return nodeOf(worksheetClass, { sheetId });
    },
    GetActiveWorksheet: (_self, host) => nodeOf(worksheetClass, { sheetId: host.engine.workbook.getActiveSheet().getSheetId() }),
    GetFirst: (_self, host, visibleOnly?: boolean) => nodeOf(worksheetClass, { sheetId: visibleIds(host, visibleOnly)[0] ?? "" }),
    GetLast: (_self, host, visibleOnly?: boolean) => nodeOf(worksheetClass, { sheetId: visibleIds(host, visibleOnly).at(-1) ?? "" }),
  },
  events: {
    ...eventsAt(SHEET_EVENTS, () => WHOLE_WORKBOOK),
    AddedEvent: () => ({ type: EVENT.added, target: WHOLE_WORKBOOK }),
    Moved: () => ({ type: EVENT.moved, target: WHOLE_WORKBOOK }),
    DeletedEvent: () => ({ type: EVENT.deleted, target: WHOLE_WORKBOOK }),
  },
});

/** `Sheet2`, `Sheet3` …: the first number nobody has. */
function freeName(host: HostContext): string {
  const taken = new Set(host.engine.workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
