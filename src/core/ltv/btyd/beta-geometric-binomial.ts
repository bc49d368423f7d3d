import { DomainError } from "../../errors";
import { logGammaRatio } from "../../numeric/log-gamma";
import { minimize } from "../../numeric/minimize";

/**
 * The BG/BB model for purchases at fixed opportunities, such as a yearly appeal (Fader, Hardie and Shang 2010, Marketing
 * Science 29(6)): buying is Beta(α, β), leaving Beta(γ, δ). x purchases, the last at opportunity t_x, of n.
 */
export type BgbbParams = readonly [alpha: number, beta: number, gamma: number, delta: number];

export interface OpportunityHistory {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
}

/** ln B(a + i, b + j) − ln B(a, b). */
const growth = (a: number, b: number, i: number, j: number): number =>
  (i === 0 ? 0 : -logGammaRatio(a, i)) + (j === 0 ? 0 : -logGammaRatio(b, j)) + (i + j === 0 ? 0 : logGammaRatio(a + b, i + j));

/** Likelihood of one history: alive throughout, or gone after one of the opportunities since the last purchase. */
export function opportunityLikelihood([alpha, beta, gamma, delta]: BgbbParams, { x, tx, n }: OpportunityHistory): number {
  let likelihood = Math.exp(growth(alpha, beta, x, n - x) + growth(gamma, delta, 0, n));
  for (let i = 0; i < n - tx; i += 1) likelihood += Math.exp(growth(alpha, beta, x, tx - x + i) + growth(gamma, delta, 1, tx + i));
  return likelihood;
}

const LOG_LIMIT = 20;

/** Maximum-likelihood fit to histories counted with weights. Deterministic. Faults `num` where the search does not settle. */
export function fitOpportunities(histories: readonly (OpportunityHistory & { readonly weight: number })[]): { readonly params: BgbbParams; readonly logLikelihood: number } {
  const negative = (logs: readonly number[]): number => {
    if (logs.some((log) => Math.abs(log) > LOG_LIMIT)) return Infinity;
    const params = logs.map(Math.exp) as unknown as BgbbParams;
    return -histories.reduce((sum, history) => (history.weight === 0 ? sum : sum + history.weight * Math.log(opportunityLikelihood(params, history))), 0);
  };
  const { point, value, converged } = minimize(negative, [0, 0, 0, 0]);
  if (!converged) throw new DomainError("num", "no-convergence");
  return { params: point.map(Math.exp) as unknown as BgbbParams, logLikelihood: -value };
}

/** Expected purchases at the next `ahead` opportunities of someone with this history; n = 0 is a new customer. */
export function expectedOpportunityPurchases(params: BgbbParams, history: OpportunityHistory, ahead: number): number {
  const [alpha, beta, gamma, delta] = params;
  const { x, n } = history;
  let survival = 0;
  for (let k = 1; k <= ahead; k += 1) survival += Math.exp(growth(gamma, delta, 0, n + k));
  return (Math.exp(growth(alpha, beta, x + 1, n - x)) * survival) / opportunityLikelihood(params, history);
}

/** Probability of still being a customer at opportunity n + ahead. */
export function opportunityAlive(params: BgbbParams, history: OpportunityHistory, ahead: number): number {
  const [alpha, beta, gamma, delta] = params;
  const { x, n } = history;
  return Math.exp(growth(alpha, beta, x, n - x) + growth(gamma, delta, 0, n + ahead)) / opportunityLikelihood(params, history);
}
