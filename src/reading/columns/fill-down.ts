import type { ColumnRecipe } from "../recipe";
import type { SheetCells } from "../sheet-cells";
import { lengthOf, pick, valueAt, type Values } from "./values";

export interface Filled {
  readonly values: Values;
  readonly filled: number;
  /** Index of the first value that was taken from above. */
  readonly first: number;
}

/** Below this share of blanks a blank is more likely a value nobody entered than one written once for several rows. */
const BLANK_SHARE = 0.25;

const mergedIn = (column: number, merges: SheetCells["merges"]) => (merges ?? []).filter((area) => area.column === column && area.rows > 1);

/** What a blank of a column of names means. Where merges are unknown, a leading column may be written once for several rows. */
export function meaningOfBlanks(values: Values, column: number, merges: SheetCells["merges"], leading: boolean): ColumnRecipe["blanks"] {
  const length = lengthOf(values);
  let blanks = 0;
  for (let row = 0; row < length; row++) if (valueAt(values, row) === null) blanks++;
  const writtenOnce = leading && valueAt(values, 0) !== null && blanks >= length * BLANK_SHARE && blanks < length - 1;
  return mergedIn(column, merges).length === 0 && blanks > 0 && writtenOnce ? "asAbove" : "merged";
}

/** Takes blanks from the cell above, everywhere or within merged cells. */
export function fillDown(
  values: Values,
  rows: readonly number[],
  column: number,
  merges: SheetCells["merges"],
  blanks: ColumnRecipe["blanks"],
): Filled {
  const areas = mergedIn(column, merges);
  const everywhere = blanks === "asAbove" && areas.length === 0;
  if (blanks === "missing" || (areas.length === 0 && !everywhere)) return { values, filled: 0, first: -1 };
  const areaOf = (row: number) => areas.find((area) => row >= area.row && row < area.row + area.rows);
  const from = new Int32Array(rows.length);
  let above = -1,
    aboveRow = -1,
    filled = 0,
    first = -1;
  for (const [index, row] of rows.entries()) {
    from[index] = index;
    if (valueAt(values, index) !== null) {
      above = index;
      aboveRow = row;
      continue;
    }
    const area = areaOf(row);
    if (above < 0 || (!everywhere && !(area && aboveRow >= area.row))) continue;
    from[index] = above;
    if (filled++ === 0) first = index;
  }
  return filled === 0 ? { values, filled, first } : { values: pick(values, from), filled, first };
}
