import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { aColor, oneOf } from "./check";
import { collectionMembers } from "./collection";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Side = (typeof SIDES)[number];
type Edge = "t" | "b" | "l" | "r";

interface Self {
  readonly area: SheetArea;
  readonly side: Side;
}

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The grid knows style and weight as one; these are the pairs it has. */
const LINES: readonly (readonly [BorderStyleTypes, (typeof STYLES)[number], (typeof WEIGHTS)[number]])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"], [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"], [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"], [BorderStyleTypes.DASHED, "Dash", "Thin"], [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"], [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"], [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

/** The cells and their edges that make up a side, each with the edge that stands for the border. */
function edgesOf({ area, side }: Self): (row: number, column: number) => readonly Edge[] {
  const bottom = area.row + area.rows - 1;
  const right = area.column + area.columns - 1;
  switch (side) {
    case "EdgeTop": return (row) => (row === area.row ? ["t"] : []);
    case "EdgeBottom": return (row) => (row === bottom ? ["b"] : []);
    case "EdgeLeft": return (_row, column) => (column === area.column ? ["l"] : []);
    case "EdgeRight": return (_row, column) => (column === right ? ["r"] : []);
    case "InsideHorizontal": return (row) => (row < bottom ? ["b"] : []);
    case "InsideVertical": return (_row, column) => (column < right ? ["r"] : []);
  }
}

/** The border that all cells of the side share; null where none or several. */
function current(host: HostContext, self: Self): IBorderStyleData | null {
  const reader = cellReader(host.engine, self.area.sheetId);
  const edges = edgesOf(self);
  for (let row = self.area.row; row < self.area.row + self.area.rows; row += 1) {
    for (let column = self.area.column; column < self.area.column + self.area.columns; column += 1) {
      const [edge] = edges(row, column);
      if (edge) return reader.style(row, column).bd?.[edge] ?? null;
    }
  }
  return null;
}

const isSame = (a: Nullable<IBorderStyleData>, b: IBorderStyleData | null): boolean => (a ? b !== null && a.s === b.s && a.cl.rgb === b.cl.rgb : b === null);

function draw(host: HostContext, self: Self, change: (border: IBorderStyleData) => IBorderStyleData | null): void {
  const edges = edgesOf(self);
  let border: IBorderStyleData | null | undefined;
  host.styles.add(self.area, (row, column, borderOf) => {
    const here = edges(row, column);
    if (here[0] === undefined) return undefined;
    // The first cell of a side tells how the side looks now.
    if (border === undefined) border = change(borderOf(here[0], row, column) ?? THIN);
    const drawn = border;
    // A line is set in three steps, of which some change nothing.
    if (here.every((edge) => isSame(borderOf(edge, row, column), drawn))) return undefined;
    return { bd: Object.fromEntries(here.map((edge) => [edge, drawn])) };
  });
}

const borderClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeBorder",
  identity: (self) => ({ SideIndex: self.side }),
  get: {
    SideIndex: (self) => self.side,
    Style: (self, host) => {
      const border = current(host, self);
      return border ? (LINES.find(([line]) => line === border.s)?.[1] ?? "Continuous") : "None";
    },
    Weight: (self, host) => LINES.find(([line]) => line === current(host, self)?.s)?.[2] ?? "Thin",
    Color: (self, host) => (current(host, self)?.cl.rgb ?? "#000000").toUpperCase(),
  },
  set: {
    Style: (self, value: string, host) => {
      const style = oneOf(STYLES, value);
      draw(host, self, (border) => (style === "None" ? null : { ...border, s: LINES.find(([, one]) => one === style)?.[0] ?? BorderStyleTypes.THIN }));
    },
    Weight: (self, value: string, host) => {
      const weight = oneOf(WEIGHTS, value);
      draw(host, self, (border) => {
        const style = LINES.find(([line]) => line === border.s)?.[1] ?? "Continuous";
        return { ...border, s: LINES.find(([, one, heavy]) => one === style && heavy === weight)?.[0] ?? border.s };
      });
    },
    Color: (self, value: string, host) => {
      const color = aColor(value);
      draw(host, self, (border) => ({ ...border, cl: { rgb: color } }));
    },
  },
});

const members = collectionMembers<SheetArea, Side>({
  list: () => SIDES,
  node: (side, area) => nodeOf(borderClass, { area, side }),
  matches: (side, key) => side === key,
  lacks: ["GetCount", "GetItemOrNullObject"],
});

export const borderCollectionClass: OfficeClass<SheetArea> = officeClass<SheetArea>({
  name: "RangeBorderCollection",
  ...members,
  indexer: (area, key) => {
    if (key === "DiagonalDown" || key === "DiagonalUp") throw HostError.notImplemented(`RangeBorderCollection.getItem(${key})`);
    return nodeOf(borderClass, { area, side: oneOf(SIDES, key) });
  },
});
