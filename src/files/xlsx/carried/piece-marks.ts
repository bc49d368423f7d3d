import { sheetOfReference } from "../../../core/cells/sheet-name";
import { areaAddress } from "../../../plan/area";
import type { CarriedCells, CarriedPiece } from "../../carried";
import { parseAreas } from "../area-ref";
import { escapeXml, unescapeXml } from "../package/xml";

/** Private-use characters around the number of what is named: cells, the corner of an anchor, a formula, a relationship. */
const [OPEN, CLOSE] = ["\uE010", "\uE011"];
type Sign = "cells" | "left" | "top" | "right" | "bottom" | "formula" | "source";
const mark = (sign: Sign, at: number): string => `${OPEN}${sign}${at}${CLOSE}`;
const MARK = /\uE010([a-z]+)(\d+)\uE011/g;

/** Collects what a piece of XML names while marks are put in its place. */
export function pieceMaker() {
  const cells: CarriedCells[] = [];
  const formulas: string[] = [];
  return {
    cells,
    formulas,
    /** A list of areas as attributes and elements hold it; as it was where it is none. */
    areas(written: string): string {
      const areas = parseAreas(unescapeXml(written));
      return areas.length === 0 ? written : mark("cells", cells.push(areas) - 1);
    },
    /** The corners of something drawn over cells. */
    anchor(over: CarriedCells): Readonly<Record<"left" | "top" | "right" | "bottom", string>> {
      const at = cells.push(over) - 1;
      return { left: mark("left", at), top: mark("top", at), right: mark("right", at), bottom: mark("bottom", at) };
    },
    formula: (written: string): string => mark("formula", formulas.push(`=${unescapeXml(written)}`) - 1),
    /** Cells that are written as two attributes, the sheet apart from its cells. */
    source: (formula: string): string => mark("source", formulas.push(`=${formula}`) - 1),
  };
}
export type PieceMaker = ReturnType<typeof pieceMaker>;

/** The XML of a piece, naming the cells it stands over now. */
export function writtenPiece(xml: string, { cells, formulas }: Pick<CarriedPiece, "cells" | "formulas">): string {
  return xml.replace(MARK, (_, sign: Sign, number: string) => {
    const at = Number(number);
    const formula = (formulas[at] ?? "").replace(/^=/, "");
    if (sign === "formula") return escapeXml(formula);
    if (sign === "source") return sourceAttributes(formula);
    const areas = cells[at] ?? [];
    const [first] = areas;
    if (sign === "cells" || !first) return areas.map((area) => areaAddress(area, "none")).join(" ");
    return String(
      { left: first.column, top: first.row, right: first.column + first.columns - 1, bottom: first.row + first.rows - 1 }[sign],
    );
  });
}

function sourceAttributes(formula: string): string {
  const sheet = sheetOfReference(formula);
  const cells = formula.slice(formula.lastIndexOf("!") + 1).replaceAll("$", "");
  return `ref="${escapeXml(cells)}"${sheet === undefined ? "" : ` sheet="${escapeXml(sheet)}"`}`;
}
