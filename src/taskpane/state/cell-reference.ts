import { columnIndex } from "../../core/cells/column-letters";
import { sheetOfReference } from "../../core/cells/sheet-name";

interface Block {
  readonly sheet: string | undefined;
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

const ENTIRE: readonly [number, number] = [0, Infinity];

/** The reference without its sheet where it is the one the formula stands on. */
export const onSheet = (reference: string, sheet: string | undefined): string =>
  sheet !== undefined && sheetOfReference(reference) === sheet ? reference.slice(reference.lastIndexOf("!") + 1) : reference;

/** What an address covers; undefined for table columns and spilled ranges, whose extent only the workbook knows. */
function blockOf(reference: string): Block | undefined {
  const local = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  const [from, to = from] = local.split(":").map((part) => /^([A-Za-z]{0,3})(\d*)$/.exec(part));
  if (!from || !to) return undefined;
  const span = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
  const [, left = "", top = ""] = from;
  const [, right = "", bottom = ""] = to;
  return {
    sheet: sheetOfReference(reference),
    columns: left ? span(columnIndex(left), columnIndex(right)) : ENTIRE,
    rows: top ? span(Number(top), Number(bottom)) : ENTIRE,
  };
}

/** Whether a cell lies inside a reference: a formula there would count itself. A reference without a sheet is on the cell's own. */
export function covers(reference: string, cell: string): boolean {
  const [area, at] = [blockOf(reference), blockOf(cell)];
  if (!area || !at || (area.sheet !== undefined && area.sheet !== at.sheet)) return false;
  const within = ([from, to]: readonly [number, number], [low, high]: readonly [number, number]): boolean => low >= from && high <= to;
  return within(area.columns, at.columns) && within(area.rows, at.rows);
}
