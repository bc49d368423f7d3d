import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/core";
import type { SheetArea } from "../../engine/cells/area";
import { cellReader } from "../../engine/cells/cell-reader";
import { EXCEL_GRID } from "../../engine/excel-grid";
import { HostError } from "../dispatch/host-error";
import { nodeOf, officeClass, type OfficeClass } from "../dispatch/office-class";
import type { HostContext } from "../host-context";
import { formatGuard } from "./range-guard";
import { aColor, oneOf } from "./check";
import { collectionMembers } from "./collection";
import { addStyle, isWhole, writeStyle } from "./range-style";

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
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
];

const THIN: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#000000" } };

const EDGES = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  InsideHorizontal: "b",
  InsideVertical: "r",
} as const satisfies Record<Side, Edge>;

/** The cells along a side; none inside of a single row or column. */
function along({ area, side }: Self): SheetArea {
  switch (side) {
    case "EdgeTop":
      return { ...area, rows: 1 };
    case "EdgeBottom":
      return { ...area, row: area.row + area.rows - 1, rows: 1 };
    case "EdgeLeft":
      return { ...area, columns: 1 };
    case "EdgeRight":
      return { ...area, column: area.column + area.columns - 1, columns: 1 };
    // Whole columns keep the border of all their cells with the column; the last one lies at the end of the sheet anyhow.
    case "InsideHorizontal":
      return area.rows === EXCEL_GRID.rowCount ? area : { ...area, rows: area.rows - 1 };
    case "InsideVertical":
      return area.columns === EXCEL_GRID.columnCount ? area : { ...area, columns: area.columns - 1 };
  }
}

/** The border of the first cell along the side, which tells how the side looks. */
function current(host: HostContext, self: Self): IBorderStyleData | null {
  const { sheetId, row, column, rows, columns } = along(self);
  return rows > 0 && columns > 0 ? (cellReader(host.engine, sheetId).style(row, column).bd?.[EDGES[self.side]] ?? null) : null;
}

const isSame = (a: Nullable<IBorderStyleData>, b: IBorderStyleData | null): boolean =>
  a ? b !== null && a.s === b.s && a.cl.rgb === b.cl.rgb : b === null;

function draw(host: HostContext, self: Self, change: (border: IBorderStyleData) => IBorderStyleData | null): void {
  const [area, edge] = [along(self), EDGES[self.side]];
  if (area.rows === 0 || area.columns === 0) return;
  if (isWhole(area)) {
    host.styles.write();
    writeStyle(host, area, { bd: { [edge]: change(current(host, self) ?? THIN) } });
    return;
  }
  let border: IBorderStyleData | null | undefined;
  addStyle(host, area, (row, column, borderOf) => {
    if (border === undefined) border = change(borderOf(edge, row, column) ?? THIN);
    // A line is set in three steps, of which some change nothing.
    return isSame(borderOf(edge, row, column), border) ? undefined : { bd: { [edge]: border } };
  });
}

const borderClass: OfficeClass<Self> = officeClass<Self>({
  name: "RangeBorder",
  guard: (self, host, member) => formatGuard(self.area, host, member),
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
      draw(host, self, (border) =>
        style === "None" ? null : { ...border, s: LINES.find(([, one]) => one === style)?.[0] ?? BorderStyleTypes.THIN },
      );
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
