import { SheetsFilterService } from "@univerjs/sheets-filter";
import { areaOf, type SheetArea } from "../../engine/cells/area";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { rangeClass } from "./range";
import { sheetOf } from "./sheet-names";
import { tableOf } from "./table-model";

interface SheetSelf {
  readonly sheetId: string;
}

const filterArea = (self: SheetSelf, host: HostContext): SheetArea | null => {
  const range = host.engine.injector.get(SheetsFilterService).getFilterModel(host.engine.workbook.getId(), self.sheetId)?.getRange();
  return range ? areaOf(self.sheetId, range) : null;
};

const hidesRows = (host: HostContext, area: SheetArea): boolean => {
  const sheet = sheetOf(host, area.sheetId).getSheet();
  return Array.from({ length: area.rows }, (_, i) => area.row + i).some((row) => sheet.isRowFiltered(row));
};

/** The filter of a sheet, for reading. */
export const autoFilterClass: OfficeClass<SheetSelf> = officeClass<SheetSelf>({
  name: "AutoFilter",
  get: {
    Enabled: (self, host) => filterArea(self, host) !== null,
    IsDataFiltered: (self, host) => {
      const area = filterArea(self, host);
      return area !== null && hidesRows(host, area);
    },
  },
  methods: {
    GetRange: (self, host) => {
      const area = filterArea(self, host);
      if (!area) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, area);
    },
    GetRangeOrNullObject: (self, host) => {
      const area = filterArea(self, host);
      return area && nodeOf(rangeClass, area);
    },
  },
});

/** The filter of a table, for reading. */
export const tableFilterClass: OfficeClass<{ readonly id: string }> = officeClass<{ readonly id: string }>({
  name: "AutoFilter",
  get: {
    Enabled: () => true,
    IsDataFiltered: (self, host) => hidesRows(host, tableOf(host, self.id).area),
  },
  methods: { GetRange: (self, host) => nodeOf(rangeClass, tableOf(host, self.id).area) },
});
