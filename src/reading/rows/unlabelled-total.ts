import { isDimension, isMeasure } from "../roles/role";
import type { TableColumn } from "../table";
import { lengthOf, valueAt } from "../columns/values";

const EVERYTHING = /^(?:全部|所有|all|--|-|—)$/i;
const TOLERANCE = 0.005;

/**
 * The index of a first or last row that names nothing and holds the sums of all others: a total without a label,
 * as ad managers export it. −1 where there is none.
 */
export function unlabelledTotal(columns: readonly TableColumn[], rowCount: number): number {
  if (rowCount < 3) return -1;
  const named = columns.filter((column) => isDimension(column.role) && hasValue(column));
  // A total keeps the dates of its report, so dates count as names only where nothing else does.
  const texts = named.filter((column) => column.type !== "date");
  const names = texts.length > 0 ? texts : named;
  const measures = columns.filter((column) => isMeasure(column.role));
  if (names.length === 0 || measures.length === 0) return -1;
  for (const row of [0, rowCount - 1]) {
    const nameless = names.every(({ values }) => valueAt(values, row) === null || EVERYTHING.test(String(valueAt(values, row))));
    const othersNamed = names.some(({ values }) => valueAt(values, row === 0 ? 1 : rowCount - 2) !== null);
    if (nameless && othersNamed && equalsRest(measures, row)) return row;
  }
  return -1;
}

function hasValue({ values }: TableColumn): boolean {
  for (let row = 0; row < lengthOf(values); row++) if (valueAt(values, row) !== null) return true;
  return false;
}

function equalsRest(measures: readonly TableColumn[], row: number): boolean {
  let equal = 0,
    different = 0;
  for (const { values } of measures) {
    const value = valueAt(values, row);
    if (typeof value !== "number" || value === 0) continue;
    let rest = 0;
    for (let index = 0; index < lengthOf(values); index++) {
      const each = valueAt(values, index);
      if (index !== row && typeof each === "number") rest += each;
    }
    if (Math.abs(rest - value) <= Math.abs(value) * TOLERANCE) equal++;
    else different++;
  }
  return equal > 0 && equal >= different;
}
