import { betaLogit } from "./beta-logit";
import { normalQuantile } from "./normal";

/**
 * P(T > t) of Student's distribution with `degrees` > 0 degrees of freedom, whole or not: half the incomplete beta function of
 * ν ÷ (ν + t²) (DLMF 8.17, Abramowitz and Stegun 26.7.1). The upper tail keeps its relative digits.
 */
export function studentSf(t: number, degrees: number): number {
  if (t < 0) return 1 - studentSf(-t, degrees);
  if (t === 0) return 0.5;
  return 0.5 * Math.exp(betaLogit(degrees / 2, 0.5).logCdf(Math.log(degrees) - 2 * Math.log(t)));
}

/** The t with P(T > t) = `tail`, 0 < tail < ½, by halving an interval of ln t to the last digits. */
export function studentQuantile(tail: number, degrees: number): number {
  const { logCdf } = betaLogit(degrees / 2, 0.5);
  const wanted = Math.log(2 * tail);
  const isPast = (logT: number): boolean => logCdf(Math.log(degrees) - 2 * logT) <= wanted;
  // The tails of the normal distribution are thinner, so its quantile lies below.
  let low = Math.log(-normalQuantile(tail)) - 1e-9;
  let high = low + 0.5;
  for (let width = 1; !isPast(high); width *= 2) {
    low = high;
    high += width;
  }
  while (high - low > 1e-15 * Math.max(1, Math.abs(low))) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (isPast(middle)) high = middle;
    else low = middle;
  }
  return Math.exp((low + high) / 2);
}
