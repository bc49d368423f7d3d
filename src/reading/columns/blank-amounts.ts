import type { Grid } from "../grid";
import type { Question } from "../question";
import type { ColumnRecipe, Corrections } from "../recipe";
import { isMeasure, type Role } from "../roles/role";
import { isPlatformHeader } from "../roles/role-of-header";

/** What a result of spending is counted by; a blank in one of them makes a ratio of the others smaller or larger. */
const RESULTS: readonly Role[] = ["revenue", "orders", "conversions"];
/** So many headers that only a platform writes make a table an export. */
const OF_PLATFORM = 2;

export interface BlankAmounts {
  readonly columns: readonly ColumnRecipe[];
  readonly questions: readonly Question[];
}

/**
 * What it means that a row has spend and no result. Platforms leave blank what did not happen, which is zero; in a sheet that people
 * fill in it has not been entered yet, and the row says nothing of a ratio. Where results beside it are counted as zero, nothing
 * happened either.
 */
export function blankAmounts(
  grid: Grid,
  columns: readonly ColumnRecipe[],
  kept: readonly number[],
  { blankAmounts: chosen }: Corrections,
): BlankAmounts {
  const isKnown = (row: number, { at }: ColumnRecipe): boolean => grid.kind(row, at) === "number";
  const numbers = columns.filter(({ type, role }) => type === "number" && isMeasure(role));
  const spend = numbers.find(({ role }) => role === "spend");
  const results = numbers.filter(({ role }) => RESULTS.includes(role));
  const spent = spend ? kept.filter((row) => isKnown(row, spend)) : [];
  const gaps = results
    .map((column) => ({ column, rows: spent.filter((row) => !isKnown(row, column)) }))
    // Measures that are kept in rows of their own have no row with both.
    .filter(({ rows }) => rows.length > 0 && rows.length < spent.length)
    .sort((a, b) => RESULTS.indexOf(a.column.role) - RESULTS.indexOf(b.column.role));
  const [first] = gaps;
  if (!first) return { columns, questions: [] };
  const isExport = numbers.filter(({ header }) => isPlatformHeader(header)).length >= OF_PLATFORM;
  const isNone = (row: number): boolean => results.some(({ at }) => grid.value(row, at) === 0);
  const meaning = chosen ?? (isExport || first.rows.every(isNone) ? "zero" : "missing");
  const question: Question = {
    key: "blankAmounts",
    cell: { row: first.rows[0] ?? 0, column: first.column.at },
    detail: { header: first.column.header, count: first.rows.length },
    choices: (["zero", "missing"] as const).map((key) => ({ key, correction: { blankAmounts: key } })),
    chosen: meaning,
  };
  return {
    columns:
      meaning === "missing" ? columns : columns.map((column) => (results.includes(column) ? { ...column, blankIsZero: true } : column)),
    questions: [question],
  };
}
