import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, selfOf, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aNumber } from "./check";
import { collectionMembers } from "./collection";
import { conditionalFormatCollectionClass } from "./conditional-formats";
import { eachOf } from "./each-of";
import { rangeClass, within } from "./range";
import { copyFrom } from "./range-copy";
import { rangeFormatClass } from "./range-format";
import { clearRange } from "./range-structure";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";
import { specialMethods } from "./special-cells";
import { usedArea } from "./used-area";
import { worksheetClass } from "./worksheet";

interface Self {
  readonly sheetId: string;
  readonly areas: readonly SheetArea[];
}

const members = collectionMembers<Self, SheetArea>({
  list: (self) => self.areas,
  node: (area) => nodeOf(rangeClass, area),
  matches: () => false,
  lacks: ["Count", "GetItem", "GetItemOrNullObject"],
});

const areaCollectionClass: OfficeClass<Self> = officeClass<Self>({ name: "RangeCollection", ...members });

const address = (self: Self, host: HostContext) => {
  const sheet = sheetInFormula(sheetOf(host, self.sheetId).getSheetName());
  return self.areas.map((area) => `${sheet}!${cellsAddress(area)}`).join(",");
};

export const rangeAreasClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeAreas",
  get: {
    Address: address,
    AddressLocal: address,
    IsEntireColumn: (self) => self.areas.every(({ rows }) => rows === EXCEL_GRID.rowCount),
    IsEntireRow: (self) => self.areas.every(({ columns }) => columns === EXCEL_GRID.columnCount),
    AreaCount: (self) => self.areas.length,
    CellCount: (self) => self.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  navigate: {
    Areas: (self) => nodeOf(areaCollectionClass, self),
    Format: (self) => nodeOf(eachOf(rangeFormatClass), self.areas),
    ConditionalFormats: (self) => nodeOf(conditionalFormatCollectionClass, self),
    Worksheet: (self) => nodeOf(worksheetClass, { sheetId: self.sheetId }),
  },
  methods: {
    ...specialMethods<Self>((self) => self.areas),
    Clear: async (self, host, applyTo?: string) => {
      for (const area of self.areas) await clearRange(host, area, applyTo);
    },
    Calculate: (_self, host) => host.engine.settle(),
    CopyFrom: async (self, host, source: unknown, type?: unknown, skipBlanks?: unknown, transpose?: unknown) => {
      for (const area of self.areas) await copyFrom(host, area, source, type, skipBlanks, transpose);
    },
    GetEntireColumn: (self) => each(self, (area) => ({ ...area, row: 0, rows: EXCEL_GRID.rowCount })),
    GetEntireRow: (self) => each(self, (area) => ({ ...area, column: 0, columns: EXCEL_GRID.columnCount })),
    GetOffsetRangeAreas: (self, _host, rows: number, columns: number) =>
      each(self, (area) => {
        const moved = { ...area, row: area.row + aNumber(rows), column: area.column + aNumber(columns) };
        within(moved);
        return moved;
      }),
    GetIntersection: (self, host, other: unknown) => meeting(self, host, other) ?? missing(),
    GetIntersectionOrNullObject: (self, host, other: unknown) => meeting(self, host, other),
    GetUsedRangeAreas: async (self, host, valuesOnly?: unknown) => (await inUse(self, host, valuesOnly)) ?? missing(),
    GetUsedRangeAreasOrNullObject: (self, host, valuesOnly?: unknown) => inUse(self, host, valuesOnly),
  },
});

const missing = (): never => {
  throw new HostError("ItemNotFound");
};

const each = (self: Self, change: (area: SheetArea) => SheetArea): HostNode =>
  nodeOf(rangeAreasClass, { ...self, areas: self.areas.map(change) });

const cut = (self: Self, others: readonly SheetArea[]): HostNode | null => {
  const areas = self.areas.flatMap((area) => others.flatMap((other) => intersection(area, other) ?? []));
  return areas.length === 0 ? null : nodeOf(rangeAreasClass, { ...self, areas });
};

const meeting = (self: Self, host: HostContext, other: unknown): HostNode | null =>
  cut(self, selfOf(rangeAreasClass, other)?.areas ?? [resolveAddress(host, self.sheetId, other)]);

async function inUse(self: Self, host: HostContext, valuesOnly: unknown): Promise<HostNode | null> {
  await host.engine.settle();
  const areas = self.areas.flatMap((area) => usedArea(host, self.sheetId, valuesOnly === true, area) ?? []);
  return areas.length === 0 ? null : nodeOf(rangeAreasClass, { ...self, areas });
}

/** The merged areas that meet a range, whole. */
export function mergedAreas(host: HostContext, area: SheetArea): HostNode | null {
  const sheet = sheetOf(host, area.sheetId).getSheet();
  const range = gridRange(area);
  const areas = sheet
    .getMergeData()
    .map((merge) => areaOf(area.sheetId, merge))
    .filter((merge) => intersection(areaOf(area.sheetId, range), merge));
  return areas.length === 0 ? null : nodeOf(rangeAreasClass, { sheetId: area.sheetId, areas });
}
