import { BooleanNumber } from "@univerjs/core";
import type { SheetArea } from "../../engine/cells/area";
import { officeClass, type OfficeClass } from "../dispatch/office-class";
import { aColor, aFlag, aNumber, aText, oneOf } from "./check";
import { formatGuard } from "./range-guard";
import { commonStyle, writeStyle } from "./range-style";

const onOff = (value: boolean) => (aFlag(value) ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** What a cell without a format of its own shows: the body font of a new Excel workbook. */
export const BODY = { size: 11, name: "Calibri", color: "#000000" } as const;

export const rangeFontClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "RangeFont",
  guard: formatGuard,
  get: {
    Bold: (self, host) => commonStyle(host, self, (style) => style.bl === BooleanNumber.TRUE),
    Italic: (self, host) => commonStyle(host, self, (style) => style.it === BooleanNumber.TRUE),
    Size: (self, host) => commonStyle(host, self, (style) => style.fs ?? BODY.size),
    Name: (self, host) => commonStyle(host, self, (style) => style.ff ?? BODY.name),
    Color: (self, host) => commonStyle(host, self, (style) => (style.cl?.rgb ?? BODY.color).toUpperCase()) ?? "",
    Underline: (self, host) => commonStyle(host, self, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None")),
    Strikethrough: (self, host) => commonStyle(host, self, (style) => style.st?.s === BooleanNumber.TRUE),
  },
  set: {
    Bold: (self, value: boolean, host) => writeStyle(host, self, { bl: onOff(value) }),
    Italic: (self, value: boolean, host) => writeStyle(host, self, { it: onOff(value) }),
    Size: (self, value: number, host) => writeStyle(host, self, { fs: aNumber(value) }),
    Name: (self, value: string, host) => writeStyle(host, self, { ff: aText(value) }),
    Color: (self, value: string, host) => writeStyle(host, self, { cl: { rgb: aColor(value) } }),
    Underline: (self, value: string, host) =>
      writeStyle(host, self, { ul: { s: oneOf(["None", "Single"], value) === "Single" ? BooleanNumber.TRUE : BooleanNumber.FALSE } }),
    Strikethrough: (self, value: boolean, host) => writeStyle(host, self, { st: { s: onOff(value) } }),
  },
});
