import { DomainError } from "../../errors";
import { logGammaRatio } from "../../numeric/log-gamma";
import { maximizeLikelihood } from "../maximize-likelihood";
import { checkOpportunities, type OpportunityHistory } from "./opportunity-history";
import { opportunityObjective, type WeightedHistory } from "./opportunity-objective";

/**
 * The BG/BB model for purchases at fixed opportunities, such as a yearly appeal (Fader, Hardie and Shang 2010, Marketing
 * Science 29(6)): buying is Beta(α, β), leaving Beta(γ, δ). x purchases, the last at opportunity t_x, of n.
 */
export type BgbbParams = readonly [alpha: number, beta: number, gamma: number, delta: number];

/** ln B(a + i, b + j) − ln B(a, b). */
const growth = (a: number, b: number, i: number, j: number): number =>
  (i === 0 ? 0 : -logGammaRatio(a, i)) + (j === 0 ? 0 : -logGammaRatio(b, j)) + (i + j === 0 ? 0 : logGammaRatio(a + b, i + j));

/** ln of the likelihood that someone still active at opportunity n + ahead has this history. */
const logActive = ([alpha, beta, gamma, delta]: BgbbParams, { x, n }: OpportunityHistory, ahead: number): number =>
  growth(alpha, beta, x, n - x) + growth(gamma, delta, 0, n + ahead);

/**
 * Log-likelihood of one history: alive throughout, or gone after one of the opportunities since the last purchase. These
 * terms follow one from another, relative to the first, so that long histories do not underflow.
 */
export function opportunityLogLikelihood(params: BgbbParams, history: OpportunityHistory): number {
  const [alpha, beta, gamma, delta] = params;
  const { x, tx, n } = history;
  const alive = logActive(params, history, 0);
  if (tx === n) return alive;
  const first = growth(alpha, beta, x, tx - x) + growth(gamma, delta, 1, tx);
  let term = 1;
  let gone = 1;
  for (let i = 0; i < n - tx - 1; i += 1) {
    term *= ((beta + tx - x + i) / (alpha + beta + tx + i)) * ((delta + tx + i) / (gamma + delta + 1 + tx + i));
    gone += term;
  }
  const dead = first + Math.log(gone);
  return alive > dead ? alive + Math.log1p(Math.exp(dead - alive)) : dead + Math.log1p(Math.exp(alive - dead));
}

const MIN_CUSTOMERS = 10;

/**
 * Maximum-likelihood fit to histories counted with weights. Deterministic.
 *
 * @throws DomainError `num` for impossible histories, where nobody bought, and where the search does not settle, `na` for
 *   fewer than ten customers.
 */
export function fitOpportunities(histories: readonly WeightedHistory[]): { readonly params: BgbbParams; readonly logLikelihood: number } {
  histories.forEach(checkOpportunities);
  const customers = histories.reduce((sum, { weight }) => sum + weight, 0);
  if (customers < MIN_CUSTOMERS) throw new DomainError("na", "too-few-customers", { min: MIN_CUSTOMERS });
  const groups = group(histories);
  if (groups.every(({ x }) => x === 0)) throw new DomainError("num", "no-repeat-buyers");
  const { params, value } = maximizeLikelihood(opportunityObjective(groups), 4);
  return { params: params as unknown as BgbbParams, logLikelihood: -value * customers };
}

/** Equal histories added up, in an order that does not depend on that of the rows. */
function group(histories: readonly WeightedHistory[]): WeightedHistory[] {
  const groups = new Map<string, WeightedHistory>();
  for (const history of histories) {
    if (history.weight === 0) continue;
    const key = `${history.x}|${history.tx}|${history.n}`;
    groups.set(key, { ...history, weight: (groups.get(key)?.weight ?? 0) + history.weight });
  }
  return [...groups.values()].sort((a, b) => a.x - b.x || a.tx - b.tx || a.n - b.n);
}

/** Expected purchases at the next `ahead` opportunities of someone with this history; n = 0 is a new customer. */
export const expectedOpportunityPurchases = (params: BgbbParams, history: OpportunityHistory, ahead: number): number =>
  purchaseChance(params, history) * activeOpportunities(params, history, ahead);

/** Chance that someone with this history buys at an opportunity while still a customer. */
export const purchaseChance = ([alpha, beta]: BgbbParams, { x, n }: OpportunityHistory): number => (alpha + x) / (alpha + beta + n);

/** At how many of the next `ahead` opportunities someone with this history is still a customer, as expected. */
export function activeOpportunities(params: BgbbParams, history: OpportunityHistory, ahead: number): number {
  const [, , gamma, delta] = params;
  const { n } = history;
  // Σ B(γ, δ + n + k) ÷ B(γ, δ + n), each term from the one before.
  let term = 1;
  let survival = 0;
  for (let k = 0; k < ahead; k += 1) {
    term *= (delta + n + k) / (gamma + delta + n + k);
    survival += term;
  }
  return survival * opportunityAlive(params, history, 0);
}

/** Probability of still being a customer at opportunity n + ahead. */
export const opportunityAlive = (params: BgbbParams, history: OpportunityHistory, ahead: number): number =>
  Math.min(1, Math.exp(logActive(params, history, ahead) - opportunityLogLikelihood(params, history)));
