import { DomainError } from "../errors";

/**
 * Users after some days of invitations by invitation: u₀ (k^(t/ct + 1) − 1) ÷ (k − 1), with k the viral coefficient, t the days and ct
 * the days from joining to the friend's joining (D. Skok, Lessons learned: viral marketing). At k = 1 it is u₀ (t/ct + 1).
 *
 * @throws DomainError `div0` for a cycle of no length.
 */
export function viralUsers(initial: number, k: number, cycleDays: number, days: number): number {
  if (cycleDays === 0) throw new DomainError("div0", "zero-denominator", { param: "cycle_days" });
  const generations = days / cycleDays + 1;
  if (k === 1) return initial * generations;
  // Near k = 1 the power less 1 loses its digits; expm1 keeps them, but rounds whole powers elsewhere.
  const grown = Math.abs(k - 1) < 0.1 ? Math.expm1(generations * Math.log1p(k - 1)) : k ** generations - 1;
  return initial * (grown / (k - 1));
}
