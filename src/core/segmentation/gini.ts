import { DomainError } from "../errors";

/**
 * The Gini coefficient Σ (2i − n − 1) x₍ᵢ₎ ÷ (n Σ x), x rising: 0 for equal holdings, (n − 1)/n where one has all.
 * Faults `div0` for a total of zero.
 */
export function gini(values: readonly number[]): number {
  const n = values.length;
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new DomainError("div0", "zero-total", { param: "values" });
  const rising = [...values].sort((a, b) => a - b);
  return rising.reduce((sum, value, i) => sum + (2 * i + 1 - n) * value, 0) / (n * total);
}
