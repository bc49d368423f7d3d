import { AUTO_FILL_APPLY_TYPE, AutoFillCommand, MoveRangeCommand } from "@univerjs/sheets";
import { gridRange, intersection, type SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { HostError } from "../dispatch/host-error";
import type { OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { within } from "./range";
import { oneByOne } from "./range-style";
import { resolveAddress } from "./resolve-address";

/** The cells change places with all they have, and formulas that read them follow. */
async function moveTo(host: HostContext, self: SheetArea, given: unknown): Promise<void> {
  const to = resolveAddress(host, self.sheetId, given);
  const area = { ...self, sheetId: to.sheetId, row: to.row, column: to.column };
  within(area);
  if (area.sheetId === self.sheetId && area.row === self.row && area.column === self.column) return;
  const unit = host.engine.workbook.getId();
  await host.engine.runLater(MoveRangeCommand.id, {
    fromUnitId: unit,
    fromSubUnitId: self.sheetId,
    fromRange: gridRange(self),
    toUnitId: unit,
    toSubUnitId: area.sheetId,
    toRange: gridRange(area),
  });
}

const FILLS = {
  FillDefault: undefined,
  FillCopy: AUTO_FILL_APPLY_TYPE.COPY,
  FillSeries: AUTO_FILL_APPLY_TYPE.SERIES,
  FillFormats: AUTO_FILL_APPLY_TYPE.ONLY_FORMAT,
  FillValues: AUTO_FILL_APPLY_TYPE.NO_FORMAT,
} as const;

/** Goes on with what the cells hold, along one side. */
async function autoFill(host: HostContext, self: SheetArea, given: unknown, kind: unknown): Promise<void> {
  const wanted = kind ?? "FillDefault";
  if (!(String(wanted) in FILLS)) throw HostError.notImplemented(`Range.autoFill(${String(wanted)})`);
  if (given === null || given === undefined) throw HostError.notImplemented("Range.autoFill without a destination");
  const target = resolveAddress(host, self.sheetId, given);
  const common = intersection(self, target);
  const inside = common?.rows === self.rows && common.columns === self.columns;
  const along = target.rows === self.rows || target.columns === self.columns;
  const oneSide =
    (target.row === self.row || target.row + target.rows === self.row + self.rows) &&
    (target.column === self.column || target.column + target.columns === self.column + self.columns);
  if (!inside || !along || !oneSide) throw new HostError("InvalidArgument");
  within(target);
  oneByOne(target);
  await host.engine.settle();
  await host.engine.runLater(AutoFillCommand.id, {
    unitId: host.engine.workbook.getId(),
    subUnitId: self.sheetId,
    sourceRange: gridRange(self),
    targetRange: gridRange(target),
    applyType: FILLS[wanted as keyof typeof FILLS] ?? usualFill(host, self),
  });
}

/** A number alone is repeated, everything else goes on. Source: Microsoft Support, "Fill data automatically in worksheet cells". */
function usualFill(host: HostContext, self: SheetArea): AUTO_FILL_APPLY_TYPE {
  const reader = cellReader(host.engine, self.sheetId);
  const single = self.rows === 1 && self.columns === 1 && reader.kind(self.row, self.column) === "Double";
  const plain = (reader.style(self.row, self.column).n?.pattern ?? "General") === "General";
  return single && plain ? AUTO_FILL_APPLY_TYPE.COPY : AUTO_FILL_APPLY_TYPE.SERIES;
}

/** What moves cells and goes on with them. */
export const fillMethods: NonNullable<OfficeClass<SheetArea>["methods"]> = {
  MoveTo: (self, host, to: unknown) => moveTo(host, self, to),
  AutoFill: (self, host, to?: unknown, type?: unknown) => autoFill(host, self, to, type),
};
