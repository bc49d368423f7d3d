import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import { parseArea } from "../area-ref";
import { unescapeXml } from "../package/xml";
import { unescapeText } from "../reading/shared-texts";

/** A cell as it is written in a worksheet part, and where. */
export interface CellSource {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** With its prefix, where the part has one. */
  readonly tag: string;
  readonly attributes: string;
  readonly inside: string;
  readonly formula?: FormulaSource;
}

export interface FormulaSource {
  /** In the form of a file, shared formulas written out. */
  readonly text: string;
  /** The cells it fills. */
  readonly array?: string;
  /** The number of a shared formula, and whether it is this cell that has its text. */
  readonly shared?: string;
  readonly isFirst?: true;
}

export interface RowSource {
  readonly row: number;
  readonly start: number;
  /** Where its content ends. */
  readonly close: number;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly cells: readonly CellSource[];
}

/** The rows of a worksheet part with the places of their cells in the text. */
export interface SheetSource {
  readonly xml: string;
  /** Of the element that holds the rows: its tag, where it opens and where its content begins and ends. */
  readonly data: { readonly tag: string; readonly start: number; readonly open: number; readonly end: number; readonly isEmpty: boolean };
  readonly rows: readonly RowSource[];
}

const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)((?:[\w-]+:)?(?:sheetData|row|c))(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const FORMULA = /<((?:[\w-]+:)?)f(?=[\s/>])((?:"[^"]*"|'[^']*'|[^"'>])*?)(?:\/>|>([\s\S]*?)<\/\1f\s*>)/;

export const attribute = (attributes: string, name: string): string | undefined => {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes) ?? [];
  return double ?? single;
};

interface Open {
  readonly tag: string;
  readonly attributes: string;
  readonly start: number;
  readonly open: number;
}

/** Finds rows and cells in the text of a worksheet part. */
export function sheetSource(xml: string): SheetSource {
  const rows: RowSource[] = [];
  let data: SheetSource["data"] | undefined;
  let [row, column] = [-1, -1];
  let inRow: (Open & { cells: CellSource[] }) | undefined;
  let inCell: Open | undefined;
  let inData: Open | undefined;
  const shared: Shared = new Map();
  for (const match of xml.matchAll(TAG)) {
    const [whole, closing = "", tag, attributes = "", empty = ""] = match;
    if (tag === undefined) continue;
    const name = tag.slice(tag.indexOf(":") + 1);
    const end = match.index + whole.length;
    const opened: Open = { tag, attributes, start: match.index, open: end };
    if (name === "sheetData") {
      if (!closing) inData = opened;
      if (closing || empty)
        data = { tag, start: (inData ?? opened).start, open: (inData ?? opened).open, end: closing ? match.index : end, isEmpty: !closing };
      if (closing || empty) break;
    } else if (name === "row") {
      if (!closing) {
        row = Number(attribute(attributes, "r") ?? row + 2) - 1;
        column = -1;
        inRow = { ...opened, cells: [] };
      }
      if (inRow && (closing || empty)) {
        rows.push({ row, start: inRow.start, close: match.index, end, isEmpty: !closing, cells: inRow.cells });
        inRow = undefined;
      }
    } else {
      if (!closing) {
        inCell = opened;
        const at = parseArea(attribute(attributes, "r") ?? "");
        column = at?.column ?? column + 1;
      }
      if (inCell && (closing || empty)) {
        const inside = closing ? xml.slice(inCell.open, match.index) : "";
        const formula = inside === "" ? undefined : formulaOf(inside, row, column, shared);
        const cell = { row, column, start: inCell.start, end, tag, attributes: inCell.attributes, inside };
        inRow?.cells.push(formula ? { ...cell, formula } : cell);
        inCell = undefined;
      }
    }
  }
  if (!data) throw new SyntaxError("A worksheet holds no rows");
  return { xml, data, rows };
}

type Shared = Map<string, { readonly text: string; readonly row: number; readonly column: number }>;

function formulaOf(inside: string, row: number, column: number, shared: Shared): FormulaSource | undefined {
  const [found, , attributes = "", content = ""] = FORMULA.exec(inside) ?? [];
  if (found === undefined || attribute(attributes, "t") === "dataTable") return undefined;
  const text = unescapeText(unescapeXml(content));
  const number = attribute(attributes, "t") === "shared" ? attribute(attributes, "si") : undefined;
  const array = attribute(attributes, "t") === "array" ? attribute(attributes, "ref") : undefined;
  if (text !== "") {
    const isFirst = number !== undefined && !shared.has(number);
    if (isFirst) shared.set(number, { text, row, column });
    return { text, ...(array !== undefined && { array }), ...(number !== undefined && { shared: number }), ...(isFirst && { isFirst }) };
  }
  const first = number === undefined ? undefined : shared.get(number);
  return (
    first && { text: shiftFormula(first.text, row - first.row, column - first.column), ...(number !== undefined && { shared: number }) }
  );
}
