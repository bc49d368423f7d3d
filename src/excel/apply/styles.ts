import { colorOf, styleOf, type CellStyle } from "../../design/cell-styles";
import type { Color } from "../../design/palette";
import type { Area } from "../../plan/sheet-plan";
import { areaAddress } from "../../plan/area";
import { action, type PlanAction, type Stage } from "./action";
import { stylePieces } from "./style-pieces";

/** `getRanges` takes addresses up to 8192 characters; some room for hosts that add the sheet's name to each. */
const ADDRESS_LIMIT = 4000;

type EdgeName = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type Edges = Partial<Record<EdgeName, Color>>;

interface Look {
  readonly style: CellStyle;
  readonly edges: Edges;
  readonly areas: Area[];
}

/**
 * Fill, type, alignment and borders. Areas that look the same are set together, so that the request grows with the
 * looks and not with the areas.
 */
export const styles: Stage = (plan) => {
  const looks = new Map<string, Look>();
  for (const { area, run } of stylePieces(plan.styles)) {
    const style = styleOf(run.style);
    const edges = edgesOf(style, area, run.area);
    const key = `${typeof run.style === "string" ? run.style : JSON.stringify(run.style)} ${JSON.stringify(edges)}`;
    const look = looks.get(key) ?? { style, edges, areas: [] };
    look.areas.push(area);
    looks.set(key, look);
  }
  return [...looks.values()].flatMap(lookActions);
};

/** A piece takes an outer border where it lies on the edge of the run it was cut from, and the inner one elsewhere. */
function edgesOf(style: CellStyle, piece: Area, run: Area): Edges {
  const border = style.border;
  if (!border) return {};
  const { top, bottom, left, right, inside } = border;
  const edges: Record<EdgeName, Color | undefined> = {
    EdgeTop: piece.row === run.row ? top : inside,
    EdgeBottom: piece.row + piece.rows === run.row + run.rows ? bottom : inside,
    EdgeLeft: piece.column === run.column ? left : inside,
    EdgeRight: piece.column + piece.columns === run.column + run.columns ? right : inside,
    InsideHorizontal: piece.rows > 1 ? inside : undefined,
    InsideVertical: piece.columns > 1 ? inside : undefined,
  };
  return Object.fromEntries(Object.entries(edges).filter(([, color]) => color !== undefined)) as Edges;
}

const lookActions = (look: Look): readonly PlanAction[] =>
  addressLists(look.areas).map((addresses) =>
    action(16 + 3 * Object.keys(look.edges).length, addresses, (sheet) => setLook(sheet.getRanges(addresses).format, look)),
  );

function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map((area) => areaAddress(area, "none"))) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LIMIT) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setLook(format: Excel.RangeFormat, { style, edges }: Look): void {
  if (style.fill) format.fill.color = colorOf(style.fill);
  if (style.color) format.font.color = colorOf(style.color);
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = "Single";
  if (style.strike) format.font.strikethrough = true;
  if (style.size) format.font.size = style.size;
  if (style.align) format.horizontalAlignment = HORIZONTAL[style.align];
  if (style.verticalAlign) format.verticalAlignment = VERTICAL[style.verticalAlign];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  for (const [edge, color] of Object.entries(edges) as [EdgeName, Color][]) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = colorOf(color);
  }
}
