import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asLogical, asNumber, VALUE } from "../../../core/cells/coerce";
import { compareCells } from "../../../core/cells/compare-cells";
import { rowsOf, single, today, type Rows, type SheetFunctionDefinition } from "./sheet-function";

/**
 * SORT and SORTBY. The library's SORT reordered the range it was given itself, so that from then on every formula that named the range
 * saw its rows in another order. Sources: Microsoft Support, "SORT function", "SORTBY function", "Default sort orders": numbers, texts,
 * FALSE, TRUE, errors, and blanks last whichever way.
 */
export function order(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (isCellError(a) || isCellError(b)) return direction * (Number(isCellError(a)) - Number(isCellError(b)));
  return direction * compareCells(a, b);
}

export const transposed = (rows: Rows): Rows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

interface Key {
  readonly values: readonly CellValue[];
  readonly direction: number;
}

function sortedBy(rows: Rows, keys: readonly Key[]): Rows {
  const places = rows.map((_, place) => place);
  places.sort((a, b) => {
    for (const { values, direction } of keys) {
      const apart = order(values[a] ?? null, values[b] ?? null, direction);
      if (apart !== 0) return apart;
    }
    return a - b;
  });
  return places.map((place) => rows[place] ?? []);
}

/** 1 is ascending, -1 descending, nothing else is an order. */
function directionOf(cell: CellValue): number | CellError {
  const value = cell === null ? 1 : asNumber(cell, today());
  return isCellError(value) || value === 1 || value === -1 ? value : VALUE;
}

const sort: SheetFunctionDefinition = {
  name: "SORT",
  min: 1,
  max: 4,
  compute([array = null, indexes = null, orders = null, byColumn = null]) {
    const across = asLogical(single(byColumn));
    if (isCellError(across)) return across;
    const rows = across ? transposed(rowsOf(array)) : rowsOf(array);
    const asked = rowsOf(indexes).flat();
    const directions = rowsOf(orders).flat();
    const keys: Key[] = [];
    for (const [i, cell] of asked.entries()) {
      const index = cell === null ? 1 : asNumber(cell, today());
      const direction = directionOf(directions[directions.length === 1 ? 0 : i] ?? null);
      if (isCellError(index)) return index;
      if (isCellError(direction)) return direction;
      if (index < 1 || Math.trunc(index) > (rows[0]?.length ?? 0)) return VALUE;
      keys.push({ values: rows.map((row) => row[Math.trunc(index) - 1] ?? null), direction });
    }
    const result = sortedBy(rows, keys);
    return across ? transposed(result) : result;
  },
};

const sortBy: SheetFunctionDefinition = {
  name: "SORTBY",
  min: 2,
  max: 254,
  compute([array = null, ...rest]) {
    const rows = rowsOf(array);
    const firstKey = rowsOf(rest[0] ?? null);
    const across = firstKey.length === 1 && rows.length > 1;
    const lines = across || (firstKey.length === 1 && rows.length === 1) ? transposed(rows) : rows;
    const keys: Key[] = [];
    for (let i = 0; i < rest.length; i += 2) {
      const values = rowsOf(rest[i] ?? null).flat();
      const direction = directionOf(single(rest[i + 1] ?? null));
      if (isCellError(direction)) return direction;
      if (values.length !== lines.length) return VALUE;
      keys.push({ values, direction });
    }
    const result = sortedBy(lines, keys);
    return lines === rows ? result : transposed(result);
  },
};

export const SORTING: readonly SheetFunctionDefinition[] = [sort, sortBy];
