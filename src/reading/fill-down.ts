import type { SheetCells } from "./sheet-cells";

export interface Filled {
  readonly values: readonly (number | string | null)[];
  readonly filled: number;
  /** Index of the first value that was taken from above. */
  readonly first: number;
}

/** Below this share of blanks a blank is more likely a value nobody entered than one written once for several rows. */
const BLANK_SHARE = 0.25;

/**
 * Takes blanks from the cell above where cells are merged, or, where merges are unknown, in a leading column that
 * is written once for several rows.
 */
export function fillDown(values: readonly (number | string | null)[], rows: readonly number[], column: number, merges: SheetCells["merges"], leading: boolean): Filled {
  const areas = (merges ?? []).filter((area) => area.column === column && area.rows > 1);
  const blanks = values.filter((value) => value === null).length;
  const byShare = areas.length === 0 && leading && values[0] !== null && blanks >= values.length * BLANK_SHARE && blanks < values.length - 1;
  if (blanks === 0 || (areas.length === 0 && !byShare)) return { values, filled: 0, first: -1 };
  const areaOf = (row: number) => areas.find((area) => row >= area.row && row < area.row + area.rows);
  let above: number | string | null = null, aboveRow = -1, filled = 0, first = -1;
  const result = values.map((value, index) => {
    const row = rows[index] ?? 0;
    if (value !== null) { above = value; aboveRow = row; return value; }
    const area = areaOf(row);
    if (!byShare && !(area && aboveRow >= area.row)) return null;
    filled++;
    if (first < 0) first = index;
    return above;
  });
  return { values: result, filled, first };
}
