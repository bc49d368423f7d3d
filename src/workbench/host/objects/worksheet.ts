import { charactersOf } from "../../../design/text-metrics";
import {
  CopySheetCommand,
  RemoveSheetCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetShowCommand,
  ToggleGridlinesCommand,
} from "@univerjs/sheets";
import type { HostContext } from "../host-context";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import { eventsAt, SHEET_EVENTS } from "../event-types";
import { autoFilterClass } from "./auto-filter";
import { chartCollectionClass } from "./charts";
import { aColor, aFlag, anIndex, oneOf } from "./check";
import { commentCollectionClass } from "./comments";
import { customPropertyCollectionClass } from "./custom-properties";
import { freezePanesClass } from "./freeze-panes";
import { namedItemCollectionClass } from "./named-items";
import { pageBreakCollectionClass } from "./page-breaks";
import { pageLayoutClass } from "./page-layout";
import { allowStructure } from "./protection-model";
import { sheetProtectionClass } from "./protection";
import { rangeClass, within } from "./range";
import { rangeAreasClass } from "./range-areas";
import { findAllMethods } from "./range-search";
import { resolveAddress } from "./resolve-address";
import { checkSheetName, sheetOf } from "./sheet-names";
import { tableCollectionClass } from "./tables";
import { toPoints } from "./units";
import { usedArea } from "./used-area";

interface Self {
  readonly sheetId: string;
}

/** `unitId` and `subUnitId` are how the grid's commands name a sheet. */
const target = (self: Self, host: HostContext) => ({ unitId: host.engine.workbook.getId(), subUnitId: self.sheetId });

/** What changes which sheets there are, and in which order. */
const OF_STRUCTURE = new Set(["Name", "Position", "Visibility", "Delete", "Copy"]);

export const worksheetClass: OfficeClass<Self> = officeClass<Self>({
  name: "Worksheet",
  identity: (self) => ({ Id: self.sheetId }),
  guard: (_self, host, member) => {
    if (OF_STRUCTURE.has(member)) allowStructure(host);
  },
  get: {
    Id: (self, host) => sheetOf(host, self.sheetId).getSheetId(),
    Name: (self, host) => sheetOf(host, self.sheetId).getSheetName(),
    Position: (self, host) => sheetOf(host, self.sheetId).getIndex(),
    Visibility: (self, host) => (sheetOf(host, self.sheetId).isSheetHidden() ? "Hidden" : "Visible"),
    TabColor: (self, host) => (sheetOf(host, self.sheetId).getTabColor() ?? "").toUpperCase(),
    ShowGridlines: (self, host) => !sheetOf(host, self.sheetId).hasHiddenGridLines(),
    ShowHeadings: () => true,
    StandardHeight: (self, host) => toPoints(sheetOf(host, self.sheetId).getSheet().getConfig().defaultRowHeight),
    StandardWidth: (self, host) => charactersOf(sheetOf(host, self.sheetId).getSheet().getConfig().defaultColumnWidth),
    EnableCalculation: () => true,
  },
  set: {
    Name: (self, value: string, host) =>
      host.engine.run(SetWorksheetNameCommand.id, { ...target(self, host), name: checkSheetName(value, host, self.sheetId) }),
    Position: (self, value: number, host) => {
      const sheets = host.engine.workbook.getSheets().length;
      if (anIndex(value) >= sheets) throw new HostError("InvalidArgument");
      host.engine.run(SetWorksheetOrderCommand.id, { ...target(self, host), order: value });
    },
    Visibility: (self, value: string, host) => {
      const visibility = oneOf(["Visible", "Hidden", "VeryHidden"], value);
      if (visibility === "VeryHidden") throw HostError.notImplemented("Worksheet.visibility = VeryHidden");
      host.engine.run(visibility === "Hidden" ? SetWorksheetHideCommand.id : SetWorksheetShowCommand.id, target(self, host));
    },
    TabColor: (self, value: string, host) =>
      host.engine.run(SetTabColorCommand.id, { ...target(self, host), value: value === "" ? "" : aColor(value) }),
    // The client reads `ShowGridlines`, but writes `Gridlines`.
    Gridlines: (self, value: boolean, host) => {
      if (aFlag(value) === !sheetOf(host, self.sheetId).hasHiddenGridLines()) return;
      host.engine.run(ToggleGridlinesCommand.id, { ...target(self, host), showGridlines: value ? 1 : 0 });
    },
  },
  navigate: {
    Tables: (self) => nodeOf(tableCollectionClass, self),
    Charts: (self) => nodeOf(chartCollectionClass, self),
    Names: (self) => nodeOf(namedItemCollectionClass, self),
    Comments: (self) => nodeOf(commentCollectionClass, self),
    CustomProperties: (self) => nodeOf(customPropertyCollectionClass, self),
    FreezePanes: (self) => nodeOf(freezePanesClass, self),
    PageLayout: (self) => nodeOf(pageLayoutClass, self),
    HorizontalPageBreaks: (self) => nodeOf(pageBreakCollectionClass, self),
    Protection: (self) => nodeOf(sheetProtectionClass, self),
    AutoFilter: (self) => nodeOf(autoFilterClass, self),
  },
  methods: {
    GetRange: (self, host, address?: string) => nodeOf(rangeClass, resolveAddress(host, existing(self, host), address)),
    GetRanges: (self, host, addresses: string) =>
      nodeOf(rangeAreasClass, {
        sheetId: existing(self, host),
        areas: addresses.split(",").map((address) => resolveAddress(host, self.sheetId, address.trim())),
      }),
    GetCell: (self, host, row: number, column: number) =>
      within({ sheetId: existing(self, host), row: anIndex(row), column: anIndex(column), rows: 1, columns: 1 }),
    GetRangeByIndexes: (self, host, row: number, column: number, rows: number, columns: number) => {
      if (anIndex(rows) < 1 || anIndex(columns) < 1) throw new HostError("InvalidArgument");
      return within({ sheetId: existing(self, host), row: anIndex(row), column: anIndex(column), rows, columns });
    },
    // Without content Excel gives the top left cell here, and a null object from the method below.
    GetUsedRange: async (self, host, valuesOnly?: boolean) => {
      await host.engine.settle();
      return nodeOf(
        rangeClass,
        usedArea(host, existing(self, host), valuesOnly === true) ?? { sheetId: self.sheetId, row: 0, column: 0, rows: 1, columns: 1 },
      );
    },
    GetUsedRangeOrNullObject: async (self, host, valuesOnly?: boolean) => {
      await host.engine.settle();
      const area = usedArea(host, existing(self, host), valuesOnly === true);
      return area && nodeOf(rangeClass, area);
    },
    Activate: (self, host) =>
      host.engine.run(SetWorksheetActiveOperation.id, { unitId: host.engine.workbook.getId(), subUnitId: existing(self, host) }),
    Calculate: async (_self, host) => {
      host.engine.api.getFormula().executeCalculation();
      await host.engine.settle();
    },
    Delete: (self, host) => {
      const visible = host.engine.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
      if (visible.length === 1 && visible[0]?.getSheetId() === self.sheetId) throw new HostError("InvalidOperation");
      host.engine.run(RemoveSheetCommand.id, { unitId: host.engine.workbook.getId(), subUnitId: existing(self, host) });
    },
    ...findAllMethods,
    Copy: (self, host, position?: string | null, beside?: unknown) => copy(self, host, position, beside),
    _GetAnotherWorksheetById: (_self, host, id: string) => nodeOf(worksheetClass, { sheetId: sheetOf(host, id).getSheetId() }),
    GetNext: (self, host, visibleOnly?: boolean) => neighbour(self, host, 1, visibleOnly) ?? missing(),
    GetNextOrNullObject: (self, host, visibleOnly?: boolean) => neighbour(self, host, 1, visibleOnly),
    GetPrevious: (self, host, visibleOnly?: boolean) => neighbour(self, host, -1, visibleOnly) ?? missing(),
    GetPreviousOrNullObject: (self, host, visibleOnly?: boolean) => neighbour(self, host, -1, visibleOnly),
  },
  events: eventsAt<Self>(SHEET_EVENTS, (self) => self.sheetId),
});

const existing = (self: Self, host: HostContext): string => sheetOf(host, self.sheetId).getSheetId();

const missing = (): never => {
  throw new HostError("ItemNotFound");
};

/** Excel puts a copy first where nobody says where; source: `Worksheet.copy` in Microsoft's reference. */
function copy(self: Self, host: HostContext, position: string | null = "None", beside?: unknown): HostNode {
  const where = oneOf(["None", "Before", "After", "Beginning", "End"], position ?? "None");
  const needsNeighbour = where === "Before" || where === "After";
  const neighbourId = needsNeighbour ? selfOf(worksheetClass, beside)?.sheetId : undefined;
  if (needsNeighbour && neighbourId === undefined) throw new HostError("InvalidArgument");
  const ids = (): string[] => host.engine.workbook.getSheets().map((sheet) => sheet.getSheetId());
  const before = new Set(ids());
  host.engine.run(CopySheetCommand.id, target({ sheetId: existing(self, host) }, host));
  const sheetId = ids().find((id) => !before.has(id));
  if (sheetId === undefined) throw new HostError("GeneralException");
  const others = ids().filter((id) => id !== sheetId);
  const at = neighbourId === undefined ? 0 : others.indexOf(neighbourId);
  const order = where === "End" ? others.length : where === "After" ? at + 1 : at;
  if (ids().indexOf(sheetId) !== order) host.engine.run(SetWorksheetOrderCommand.id, { ...target({ sheetId }, host), order });
  return nodeOf(worksheetClass, { sheetId });
}

function neighbour(self: Self, host: HostContext, step: 1 | -1, visibleOnly: unknown): HostNode | null {
  const sheets = host.engine.workbook
    .getSheets()
    .filter((sheet) => visibleOnly !== true || !sheet.isSheetHidden() || sheet.getSheetId() === self.sheetId);
  const next = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === self.sheetId) + step];
  return next ? nodeOf(worksheetClass, { sheetId: next.getSheetId() }) : null;
}
