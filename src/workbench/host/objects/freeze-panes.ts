import { CancelFrozenCommand, SetFrozenCommand } from "@univerjs/sheets";
import type { SheetArea } from "../../engine/cells/area";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { anIndex } from "./check";
import { rangeClass } from "./range";
import { resolveAddress } from "./resolve-address";
import { sheetOf } from "./sheet-names";

interface Self {
  readonly sheetId: string;
}

function freeze(host: HostContext, self: Self, rows: number, columns: number): void {
  sheetOf(host, self.sheetId);
  const target = { unitId: host.engine.workbook.getId(), subUnitId: self.sheetId };
  if (rows === 0 && columns === 0) {
    host.engine.run(CancelFrozenCommand.id, target);
    return;
  }
  // The grid writes -1 for "no row" and "no column" to begin with.
  host.engine.run(SetFrozenCommand.id, {
    ...target,
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}

function frozen(host: HostContext, self: Self): SheetArea | null {
  const { xSplit, ySplit } = sheetOf(host, self.sheetId).getFreeze();
  if (xSplit <= 0 && ySplit <= 0) return null;
  return {
    sheetId: self.sheetId,
    row: 0,
    column: 0,
    rows: ySplit > 0 ? ySplit : EXCEL_GRID.rowCount,
    columns: xSplit > 0 ? xSplit : EXCEL_GRID.columnCount,
  };
}

export const freezePanesClass: OfficeClass<Self> = officeClass<Self>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: (self, host, count = 1) => freeze(host, self, anIndex(count), 0),
    FreezeColumns: (self, host, count = 1) => freeze(host, self, 0, anIndex(count)),
    FreezeAt: (self, host, range: unknown) => {
      const area = resolveAddress(host, self.sheetId, range);
      freeze(
        host,
        self,
        area.rows === EXCEL_GRID.rowCount ? 0 : area.row + area.rows,
        area.columns === EXCEL_GRID.columnCount ? 0 : area.column + area.columns,
      );
    },
    Unfreeze: (self, host) => freeze(host, self, 0, 0),
    GetLocation: (self, host) => {
      const area = frozen(host, self);
      if (!area) throw new HostError("ItemNotFound");
      return nodeOf(rangeClass, area);
    },
    GetLocationOrNullObject: (self, host) => {
      const area = frozen(host, self);
      return area && nodeOf(rangeClass, area);
    },
  },
});
