import { numberValues, valueAt, type Values } from "../columns/values";
import { pivotGroups } from "../rows/pivot-groups";
import { rowSums, statesSums } from "../rows/row-sums";

/** So many rows tell whether a column is the sum of others. */
const MOST_ROWS = 60;
const SURE_DIGITS = 4;

/**
 * Places of columns that are the sum of others in every row: a total column, or subtotals of the run of columns before or after them. The
 * same search as for rows, with rows and columns exchanged.
 */
export function summingColumns(columns: readonly Values[], rowCount: number): ReadonlySet<number> {
  const found = new Set<number>();
  const rows = Array.from({ length: rowCount }, (_, row) => row).filter((row) => columns.some((values) => valueAt(values, row) !== null));
  const measures = rows.slice(0, MOST_ROWS).map((row) => ({
    at: row,
    header: "",
    values: numberValues(columns.length, (place) => {
      const value = columns[place] ? valueAt(columns[place], row) : null;
      return typeof value === "number" ? value : null;
    }),
  }));
  if (measures.length === 0 || columns.length < 3) return found;
  const sums = rowSums(measures, columns.length);
  const places = [...columns.keys()];
  const pivot = pivotGroups(sums, places);
  if (pivot?.whole && pivot.digits >= SURE_DIGITS) for (const place of pivot.groups.keys()) found.add(place);
  const left = places.filter((place) => !found.has(place));
  for (const place of [left[0], left.at(-1)]) {
    if (place === undefined || left.length < 3) continue;
    const others = left.filter((other) => other !== place);
    const sumOf = (measure: number): number => others.reduce((sum, other) => sum + sums.value(measure, other), 0);
    if (statesSums(sums, place, sumOf, others.length) && sums.digits(place) >= SURE_DIGITS) return found.add(place);
  }
  return found;
}
