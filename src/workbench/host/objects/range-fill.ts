import type { SheetArea } from "../../engine/cells/area";
import { officeClass, type OfficeClass } from "../dispatch/office-class";
import { aColor } from "./check";
import { formatGuard } from "./range-guard";
import { commonStyle, writeStyle } from "./range-style";

export const rangeFillClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "RangeFill",
  guard: formatGuard,
  get: {
    // Excel calls a cell without a fill white; cells that differ have no colour in common: "".
    Color: (self, host) => commonStyle(host, self, (style) => (style.bg?.rgb ?? "#FFFFFF").toUpperCase()) ?? "",
  },
  set: { Color: (self, value: string, host) => writeStyle(host, self, { bg: value === "" ? null : { rgb: aColor(value) } }) },
  methods: { Clear: (self, host) => writeStyle(host, self, { bg: null }) },
});
