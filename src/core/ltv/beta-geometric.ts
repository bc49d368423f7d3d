import { DomainError } from "../errors";
import { hypergeometric } from "../numeric/hypergeometric";
import { hypergeometricOne } from "../numeric/hypergeometric-one";
import { logGammaRatio } from "../numeric/log-gamma";

/**
 * The shifted-beta-geometric model of contractual customers (Fader and Hardie 2007, J. Interactive Marketing 21(1)):
 * at each renewal a customer leaves with a probability of their own, and these probabilities vary over customers as
 * Beta(α, β). With c ≠ 1 it is the beta-discrete-Weibull (Fader et al. 2018), where the risk of one customer changes with time.
 *
 * S(t) = B(α, β + tᶜ) ÷ B(α, β): the share of customers left after t renewals, a fraction.
 */
export const sbgSurvival = (alpha: number, beta: number, t: number, c = 1): number =>
  t === 0 ? 1 : Math.exp(logGammaRatio(beta + t ** c, alpha) - logGammaRatio(beta, alpha));

/** Share of the customers who were there after t − 1 renewals that renew for the t-th time, t ≥ 1. It rises with t, although no customer changes. */
export const sbgRetention = (alpha: number, beta: number, t: number): number => (beta + t - 1) / (alpha + beta + t - 1);

/**
 * Discounted expected residual lifetime, in periods, of a customer who has renewed n times, seen just before the next
 * renewal (Fader and Hardie 2010, Marketing Science 29(1), eq. 6). Discount rate per period, a fraction.
 *
 * @throws DomainError `num` without discount where α ≤ 1: the sum diverges.
 */
export function sbgResidualLifetime(alpha: number, beta: number, discount: number, renewals: number): number {
  const z = 1 / (1 + discount);
  if (z === 1) {
    if (alpha <= 1) throw new DomainError("num", "infinite-sum");
    return (beta + renewals) / (alpha - 1);
  }
  const b = beta + renewals + 1;
  return ((beta + renewals) / (alpha + beta + renewals)) * (1 - z < 1e-6 ? hypergeometric(1, b, alpha + b, z) : hypergeometricOne(b, alpha + b, z));
}
