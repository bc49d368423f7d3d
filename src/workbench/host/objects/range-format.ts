import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { SetColWidthCommand, SetRowHeightCommand, SetWorksheetRowIsAutoHeightCommand } from "@univerjs/sheets";
import { gridRange, type SheetArea } from "../../engine/cells/area";
import { fittingColumnWidth } from "../../engine/fitting-width";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import { HostError } from "../dispatch/host-error";
import type { HostContext } from "../host-context";
import { aFlag, aNumber, anIndex } from "./check";
import { formatGuard } from "./range-guard";
import { formatProtectionClass } from "./protection";
import { borderCollectionClass } from "./range-borders";
import { rangeFillClass } from "./range-fill";
import { rangeFontClass } from "./range-font";
import { commonStyle, writeStyle } from "./range-style";
import { sheetOf } from "./sheet-names";
import { toPixels, toPoints } from "./units";

const HORIZONTAL = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
] as const;
const VERTICAL = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Center", VerticalAlign.MIDDLE],
  ["Top", VerticalAlign.TOP],
] as const;
const STANDING = 180;
/** One step of indent in pixels: about the width of three spaces, as Excel draws it. */
const INDENT = 9;

function choose<V>(choices: readonly (readonly [string, V])[], word: unknown, member: string): V {
  const found = choices.find(([name]) => name === word);
  if (found) return found[1];
  if (typeof word === "string") throw HostError.notImplemented(`${member} = ${word}`);
  throw new HostError("InvalidArgument");
}

const wordOf = <V>(choices: readonly (readonly [string, V])[], value: V | null | undefined): string | null =>
  value === null ? null : (choices.find(([, one]) => one === value)?.[0] ?? choices[0]?.[0] ?? null);

/** The size all rows or columns have, or null where they differ. */
function common(count: number, size: (i: number) => number): number | null {
  const first = size(0);
  for (let i = 1; i < count; i += 1) if (size(i) !== first) return null;
  return toPoints(first);
}

const ranges = (host: HostContext, self: SheetArea) => ({
  unitId: host.engine.workbook.getId(),
  subUnitId: self.sheetId,
  ranges: [gridRange(self)],
});

export const rangeFormatClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "RangeFormat",
  guard: formatGuard,
  get: {
    ColumnWidth: (self, host) =>
      common(self.columns, (i) =>
        sheetOf(host, self.sheetId)
          .getSheet()
          .getColumnWidth(self.column + i),
      ),
    RowHeight: (self, host) =>
      common(self.rows, (i) =>
        sheetOf(host, self.sheetId)
          .getSheet()
          .getRowHeight(self.row + i),
      ),
    HorizontalAlignment: (self, host) =>
      wordOf(
        HORIZONTAL,
        commonStyle(host, self, (style) => style.ht ?? HorizontalAlign.UNSPECIFIED),
      ),
    VerticalAlignment: (self, host) =>
      wordOf(
        VERTICAL,
        commonStyle(host, self, (style) => style.vt ?? VerticalAlign.BOTTOM),
      ),
    WrapText: (self, host) => commonStyle(host, self, (style) => style.tb === WrapStrategy.WRAP),
    // Excel's 180 is text that stands, letter below letter; a slope that goes up is positive there and negative in the grid.
    TextOrientation: (self, host) =>
      commonStyle(host, self, ({ tr }) => (tr?.v === BooleanNumber.TRUE ? STANDING : tr?.a === undefined || tr.a === 0 ? 0 : -tr.a)),
    IndentLevel: (self, host) => commonStyle(host, self, (style) => Math.round((style.pd?.l ?? 0) / INDENT)),
  },
  set: {
    ColumnWidth: (self, value: number, host) =>
      host.engine.run(SetColWidthCommand.id, { ...ranges(host, self), value: toPixels(aNumber(value)) }),
    RowHeight: (self, value: number, host) =>
      host.engine.run(SetRowHeightCommand.id, { ...ranges(host, self), value: toPixels(aNumber(value)) }),
    HorizontalAlignment: (self, value: string, host) =>
      writeStyle(host, self, { ht: choose(HORIZONTAL, value, "RangeFormat.horizontalAlignment") }),
    VerticalAlignment: (self, value: string, host) =>
      writeStyle(host, self, { vt: choose(VERTICAL, value, "RangeFormat.verticalAlignment") }),
    WrapText: (self, value: boolean, host) => writeStyle(host, self, { tb: aFlag(value) ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    TextOrientation: (self, value: number, host) => {
      const angle = aNumber(value);
      if (!Number.isInteger(angle) || (angle > 90 && angle !== STANDING)) throw new HostError("InvalidArgument");
      writeStyle(host, self, {
        tr: angle === STANDING ? { a: 0, v: BooleanNumber.TRUE } : { a: angle === 0 ? 0 : -angle, v: BooleanNumber.FALSE },
      });
    },
    IndentLevel: (self, value: number, host) => writeStyle(host, self, { pd: { l: anIndex(value) * INDENT } }),
  },
  navigate: {
    Fill: (self) => nodeOf(rangeFillClass, self),
    Font: (self) => nodeOf(rangeFontClass, self),
    Protection: (self) => nodeOf(formatProtectionClass, self),
    Borders: (self) => nodeOf(borderCollectionClass, self),
  },
  methods: {
    AutofitColumns: async (self, host) => {
      await host.engine.settle();
      for (let column = self.column; column < self.column + self.columns; column += 1) {
        const value = fittingColumnWidth(host.engine, self.sheetId, column);
        if (value !== undefined) host.engine.run(SetColWidthCommand.id, { ...ranges(host, { ...self, column, columns: 1 }), value });
      }
    },
    AutofitRows: (self, host) => host.engine.run(SetWorksheetRowIsAutoHeightCommand.id, ranges(host, self)),
  },
});
