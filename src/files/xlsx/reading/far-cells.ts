import { cellAddress } from "../../../plan/area";
import { parseArea } from "../area-ref";
import type { LibraryCell, LibrarySheet } from "../library";
import { pack, partText, textPart, type Parts } from "../package/zip";

/** Cells of a sheet up to its last row and column that the library lays out without harm. */
const MOST_LAID_OUT = 2_000_000;
/** So sparsely filled that laying the sheet out would be mostly blanks. */
const SPARSE = 4;
const WIDTH = 1024;
const CELL = /<(?:[\w-]+:)?(row|c)\b([^>]*?)(\/?)>/g;
const REF = /(^|\s)r\s*=\s*(["'])([^"']*)\2/;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A worksheet part in two: all but its cells, and its cells closely packed; where they belong, in order. */
export interface SplitSheet {
  readonly frame: string;
  readonly packed: string;
  readonly places: readonly Place[];
}

/**
 * The library lays a sheet out from its first cell to its last, and refuses one of more than 20 million cells, which a single note far down
 * makes it. Such a sheet is read in two parts.
 */
export function splitFarSheet(xml: string): SplitSheet | undefined {
  const cells: { readonly xml: string; readonly at: Place }[] = [];
  const frame: string[] = [];
  let [row, column, kept, lastRow, lastColumn] = [-1, -1, 0, 0, 0];
  for (const found of xml.matchAll(CELL)) {
    const [tag, element, attributes = "", empty] = found;
    const ref = REF.exec(attributes)?.[3];
    if (element === "row") {
      row = Number(ref ?? row + 2) - 1;
      column = -1;
      continue;
    }
    const at = ref === undefined ? undefined : parseArea(ref);
    row = at?.row ?? row;
    column = at?.column ?? column + 1;
    const start = found.index;
    const end = empty ? start + tag.length : xml.indexOf(">", closing(xml, start + tag.length)) + 1;
    if (end <= start) return undefined;
    frame.push(xml.slice(kept, start));
    kept = end;
    const place = cellAddress(Math.floor(cells.length / WIDTH), cells.length % WIDTH);
    const named =
      ref === undefined
        ? tag.replace(/(<(?:[\w-]+:)?c\b)/, `$1 r="${place}"`)
        : tag.replace(REF, (_, before: string) => `${before}r="${place}"`);
    cells.push({ xml: named + xml.slice(start + tag.length, end), at: { row, column } });
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  }
  const laidOut = (lastRow + 1) * (lastColumn + 1);
  if (laidOut <= Math.max(MOST_LAID_OUT, SPARSE * cells.length)) return undefined;
  const rows = Array.from(
    { length: Math.ceil(cells.length / WIDTH) },
    (_, at) =>
      `<row r="${at + 1}">${cells
        .slice(at * WIDTH, (at + 1) * WIDTH)
        .map((cell) => cell.xml)
        .join("")}</row>`,
  );
  return {
    frame: [...frame, xml.slice(kept)].join(""),
    packed: `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`,
    places: cells.map(({ at }) => at),
  };
}

/** Where a cell's own end tag begins; what lies in a cell is never a cell. */
function closing(xml: string, from: number): number {
  const end = /<\/(?:[\w-]+:)?c\s*>/g;
  end.lastIndex = from;
  return end.exec(xml)?.index ?? Number.NaN;
}

/** The package with the given form of its split sheets. */
export const withSheets = (parts: Parts, split: ReadonlyMap<string, SplitSheet>, form: "frame" | "packed"): Uint8Array =>
  pack(new Map([...parts, ...[...split].map(([path, sheet]) => [path, textPart(sheet[form])] as const)]));

export const farSheets = (parts: Parts, paths: Iterable<string>): ReadonlyMap<string, SplitSheet> =>
  new Map(
    [...paths].flatMap((path) => {
      const split = splitFarSheet(partText(parts, path) ?? "");
      return split ? [[path, split] as const] : [];
    }),
  );

/** The sheet with its cells again where they belong; rows and columns in between are not there, rather than blank. */
export function withCells(frame: LibrarySheet, packed: LibrarySheet, { places }: SplitSheet): LibrarySheet {
  const rows: LibrarySheet["rows"] = [];
  const cells = new Map<string, LibraryCell>(frame.cells ?? []);
  places.forEach(({ row, column }, i) => {
    const [from, at] = [Math.floor(i / WIDTH), i % WIDTH];
    (rows[row] ??= [])[column] = packed.rows[from]?.[at] ?? null;
    const cell = packed.cells?.get(`${from},${at}`);
    const { comment, hyperlink } = cells.get(`${row},${column}`) ?? {};
    if (cell) cells.set(`${row},${column}`, { ...cell, ...(comment && { comment }), ...(hyperlink && { hyperlink }) });
  });
  return { ...frame, rows, cells };
}
