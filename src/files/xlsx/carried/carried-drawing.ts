import type { Area } from "../../../plan/sheet-plan";
import type { CarriedPiece } from "../../carried";
import type { FileLossKind } from "../file-loss";
import type { Relationship } from "../package/relationships";
import { partText, type Parts } from "../package/zip";
import { linksIn, marked } from "./carried-piece";
import { pieceMaker } from "./piece-marks";

const CORNER = (name: "from" | "to") => new RegExp(`(<(?:[\\w-]+:)?${name}>)([\\s\\S]*?)(</(?:[\\w-]+:)?${name}>)`);
const part = (corner: string, name: "row" | "col"): number => Number(new RegExp(`<(?:[\\w-]+:)?${name}>\\s*(\\d+)`).exec(corner)?.[1] ?? 0);

function withCorner(xml: string, name: "from" | "to", row: string, column: string): string {
  return xml.replace(CORNER(name), (_, open: string, inside: string, close: string) => {
    const placed = inside
      .replace(/(<(?:[\w-]+:)?row>)[^<]*/, (__, tag: string) => tag + row)
      .replace(/(<(?:[\w-]+:)?col>)[^<]*/, (__, tag: string) => tag + column);
    return open + placed + close;
  });
}

/** What the cells under an anchor are; of one without an end the cell it begins in. */
export function anchorArea(xml: string): Area {
  const from = CORNER("from").exec(xml)?.[2] ?? "";
  const to = CORNER("to").exec(xml)?.[2];
  const [row, column] = [part(from, "row"), part(from, "col")];
  if (to === undefined) return { row, column, rows: 1, columns: 1 };
  return { row, column, rows: Math.max(part(to, "row") - row, 0) + 1, columns: Math.max(part(to, "col") - column, 0) + 1 };
}

/** A picture, a shape or a chart of another kind: it moves with the cells under it, unless it is fixed, and draws the cells it draws. */
export function carriedAnchor(
  kind: FileLossKind,
  source: string,
  name: string,
  parts: Parts,
  relations: readonly Relationship[],
): CarriedPiece {
  const links = linksIn(source, relations);
  const maker = pieceMaker();
  const stands = /absoluteAnchor\b/.test(source.slice(0, 40)) || /editAs="absolute"/.test(source.slice(0, 200));
  const corners = stands ? undefined : maker.anchor([anchorArea(source)]);
  const xml = corners ? withCorner(withCorner(source, "from", corners.top, corners.left), "to", corners.bottom, corners.right) : source;
  const charts = Object.values(links).flatMap(({ type, target, external }) => {
    const chart = /\/chart(?:Ex)?$/.test(type) && !external ? partText(parts, target) : undefined;
    return chart === undefined ? [] : [[target, marked(chart, maker)] as const];
  });
  return {
    kind,
    home: "drawing",
    xml,
    cells: maker.cells,
    formulas: maker.formulas,
    links,
    ...(name !== "" && { name }),
    ...(charts.length > 0 && { parts: Object.fromEntries(charts) }),
  };
}
