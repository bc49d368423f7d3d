import type { Given, Metric, Term } from "./metric";

/** A number that was given, or nothing: a blank, a text and an error are all no number. */
export type OperandValue = number | null | undefined;

type Values<Operand extends string> = Given<Operand, OperandValue>;

/** Decimal fractions such as 0.4 − 0.3 − 0.1 leave rounding dust, which is no divisor: what ROUND to these digits takes away. */
export const DUST_DIGITS = 15;
const DUST = 0.5 * 10 ** -DUST_DIGITS;

/** The metric, or null where an operand it needs is missing or a divisor is not what it has to be. */
export const valueOf = <Operand extends string>(metric: Metric<Operand>, given: Values<Operand>): number | null =>
  valueOfTerm(metric, metric.formula, given);

function valueOfTerm<Operand extends string>(metric: Metric<Operand>, term: Term<Operand>, given: Values<Operand>): number | null {
  if (typeof term === "number") return term;
  if (typeof term === "string") return given[term] ?? (metric.zeroIfBlank?.includes(term) ? 0 : null);
  let result = valueOfTerm(metric, term[0], given);
  for (let index = 1; index < term.length; index += 2) {
    const right = valueOfTerm(metric, term[index + 1] as Term<Operand>, given);
    if (result === null || right === null) return null;
    const sign = term[index];
    if (sign === "/" && (metric.divisor === "positive" ? right < DUST : right === 0)) return null;
    result = sign === "+" ? result + right : sign === "-" ? result - right : sign === "*" ? result * right : result / right;
  }
  return result;
}

/**
 * The rows of which a metric of sums is made: those in which every column has a number. Spend of a day whose revenue is missing would
 * make the ROI smaller than it was.
 */
export const completeRows = (columns: readonly (readonly unknown[])[], rows: readonly number[]): readonly number[] =>
  rows.filter((row) => columns.every((column) => typeof column[row] === "number"));

/**
 * The metric of the sums of columns over their complete rows, as `excelOf` gives it of ranges: ratios are recomputed from sums, never
 * averaged. What does not add up, such as a rate, is given once. Null where no row is complete.
 */
export function valueOfSums<Operand extends string>(
  metric: Metric<Operand>,
  columns: Given<Operand, readonly OperandValue[]>,
  once?: Values<Operand>,
): number | null {
  const lists = Object.entries(columns) as [Operand, readonly OperandValue[]][];
  const rows = completeRows(
    lists.map(([, column]) => column),
    [...(lists[0]?.[1].keys() ?? [])],
  );
  if (rows.length === 0) return null;
  const sums = lists.map(([operand, column]) => [operand, rows.reduce((sum, row) => sum + (column[row] ?? 0), 0)] as const);
  return valueOf(metric, { ...once, ...(Object.fromEntries(sums) as Values<Operand>) });
}
