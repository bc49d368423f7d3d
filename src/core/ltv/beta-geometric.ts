import { DomainError } from "../errors";
import { logLogistic } from "../numeric/beta-logit";
import { exceeds } from "../numeric/equality";
import { gaussFraction } from "../numeric/gauss-fraction";
import { logGammaRatio } from "../numeric/log-gamma";
import { meanOverBeta } from "../numeric/mean-over-beta";

/**
 * The shifted-beta-geometric model of contractual customers (Fader and Hardie 2007, J. Interactive Marketing 21(1)):
 * at each renewal a customer leaves with a probability of their own, and these probabilities vary over customers as
 * Beta(α, β). With c ≠ 1 it is the beta-discrete-Weibull (Fader et al. 2018), where the risk of one customer changes with time.
 *
 * S(t) = B(α, β + tᶜ) ÷ B(α, β): the share of customers left after t renewals, a fraction.
 */
export const sbgSurvival = (alpha: number, beta: number, t: number, c = 1): number =>
  t === 0 ? 1 : Math.exp(logSurvival(alpha, beta, t ** c));

/** ln B(α, β + u) − ln B(α, β), in the one of two forms whose terms are the smaller. */
export const logSurvival = (alpha: number, beta: number, u: number): number =>
  u > alpha ? logGammaRatio(beta + u, alpha) - logGammaRatio(beta, alpha) : logGammaRatio(alpha + beta, u) - logGammaRatio(beta, u);

/**
 * Share of the customers who were there after t − 1 renewals that renew for the t-th time, t ≥ 1. It rises with t,
 * although no customer changes.
 */
export const sbgRetention = (alpha: number, beta: number, t: number): number => (beta + t - 1) / (alpha + beta + t - 1);

/**
 * Discounted expected residual lifetime, in periods, of a customer who has renewed n times, seen just before the next
 * renewal (Fader and Hardie 2010, Marketing Science 29(1), eq. 6). Discount rate per period, a fraction. The continued fraction of the
 * paper's hypergeometric function converges slowly for the smallest discounts; there it is taken as the mean of (1 − θ)(1 + d) ÷ (θ + d)
 * over the customer's probability θ to leave, Beta(α, β + n) by then, which keeps its digits.
 *
 * @throws DomainError `num` without discount where α ≤ 1: the sum diverges.
 */
export function sbgResidualLifetime(alpha: number, beta: number, discount: number, renewals: number): number {
  const b = beta + renewals;
  if (discount === 0) {
    if (!exceeds(alpha, 1)) throw new DomainError("num", "endless-lifetime");
    return b / (alpha - 1);
  }
  const sum = gaussFraction(b + 1, alpha + b + 1, 1 / (1 + discount));
  if (sum !== undefined) return (b / (alpha + b)) * sum;
  // The factor 1 − θ is taken into the density, whose second parameter it raises by one.
  return (
    (b / (alpha + b)) *
    (1 + discount) *
    meanOverBeta(alpha, b + 1, (u) => -Math.log(Math.exp(logLogistic(u)) + discount), [Math.log(discount)])
  );
}
