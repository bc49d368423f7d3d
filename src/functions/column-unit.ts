import type { Returns, Unit } from "./define";

/** The unit of a column of the result. Where a result is wider than its named columns, the last name goes on. */
export function columnUnit(returns: Returns, column: number): Unit {
  const columns = returns.columns ?? [];
  const own = columns[Math.min(column, columns.length - 1)]?.unit;
  return own ?? (returns.unit === "table" ? "number" : returns.unit);
}
