import { DomainError } from "../errors";
import { quantileScores } from "./quantile-scores";

/** One customer's scores, 1 to the number of bins, higher is better. */
export interface RfmScores {
  readonly recency: number;
  readonly frequency: number;
  readonly monetary: number;
}

/**
 * Recency, frequency and money scored by quantiles (Hughes 1994); recency is reversed, so that the most recent buyers score highest.
 *
 * @param recencyDays Days since the last purchase.
 * @param bins At least 2; 5 gives quintiles.
 * @throws DomainError `na` for fewer customers than bins.
 */
export function rfm(recencyDays: readonly number[], frequency: readonly number[], monetary: readonly number[], bins: number): RfmScores[] {
  if (recencyDays.length < bins) throw new DomainError("na", "too-few-customers", { min: bins });
  const r = quantileScores(recencyDays, bins);
  const f = quantileScores(frequency, bins);
  const m = quantileScores(monetary, bins);
  return r.map((score, i) => ({ recency: bins + 1 - score, frequency: f[i] as number, monetary: m[i] as number }));
}
