import { DomainError } from "../errors";
import { minimizeWithGradient, type Differentiable, type Minimum } from "../numeric/minimize-with-gradient";

/**
 * Logarithms of parameters stay within this. What lies beyond cannot be told from the limit: with r = e²⁴ customers' rates differ by one in
 * a hundred thousand.
 */
const LOG_LIMIT = 24;
/** A likelihood that still rises by this for each e-fold at the limit has no maximum, one that rises less has all but reached it. */
const RISES_BEYOND = 1e-4;
/** Hard data take some hundreds of evaluations, usual ones thirty. */
const MAX_EVALUATIONS = 1000;

/** How much higher a mean log-likelihood must be to be another maximum and not the same one seen from another side. */
const HIGHER = 1e-10;

/** Where a search may begin, over the logarithms of the parameters. */
export interface Beginnings {
  /** The same objective over a part of many data: the search starts from where this has its minimum. */
  readonly rough?: Differentiable | undefined;
  /** Further starts beside the parameters 1, for a likelihood with several maxima; the highest counts. */
  readonly further?: readonly (readonly number[])[];
}

/**
 * The parameters, all above 0, that minimise an objective given over their logarithms. The search starts from 1, or from where
 * `beginnings` say. Where the likelihood has its supremum only in a limit (all customers alike, nobody ever leaving) the parameters
 * lie at the edge that stands for it.
 *
 * @throws DomainError `num` where the likelihood grows without bound, and where the search does not settle.
 */
export function maximizeLikelihood(
  objective: Differentiable,
  size: number,
  { rough, further = [] }: Beginnings = {},
): { readonly params: number[]; readonly value: number } {
  const limits = { bound: LOG_LIMIT, maxEvaluations: MAX_EVALUATIONS };
  const origin = new Array<number>(size).fill(0);
  const first = rough && minimizeWithGradient(rough, origin, limits);
  let best = first?.converged
    ? minimizeWithGradient(objective, first.point, { ...limits, inverse: first.inverse })
    : minimizeWithGradient(objective, origin, limits);
  for (const start of further) {
    const other = minimizeWithGradient(objective, [...start], limits);
    if (isMaximum(other) && (!isMaximum(best) || other.value < best.value - HIGHER)) best = other;
  }
  if (!isMaximum(best)) throw new DomainError("num", "no-convergence");
  return { params: best.point.map(Math.exp), value: best.value };
}

const isMaximum = ({ converged, slopeBeyond, value }: Minimum): boolean =>
  converged && slopeBeyond <= RISES_BEYOND * Math.max(1, Math.abs(value));
