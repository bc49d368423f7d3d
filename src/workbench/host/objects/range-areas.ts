import { sheetInFormula } from "../../../core/cells/sheet-name";
import { cellsAddress } from "../../engine/cells/address";
import { areaOf, gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { nodeOf, officeClass, type HostNode, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { collectionMembers } from "./collection";
import { eachOf } from "./each-of";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./range-format";
import { sheetOf } from "./sheet-names";
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
    AreaCount: (self) => self.areas.length,
    CellCount: (self) => self.areas.reduce((sum, area) => sum + area.rows * area.columns, 0),
  },
  navigate: {
    Areas: (self) => nodeOf(areaCollectionClass, self),
    Format: (self) => nodeOf(eachOf(rangeFormatClass), self.areas),
    Worksheet: (self) => nodeOf(worksheetClass, { sheetId: self.sheetId }),
  },
});

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
