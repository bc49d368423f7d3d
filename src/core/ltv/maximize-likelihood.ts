import { DomainError } from "../errors";
import { minimizeWithGradient, type Differentiable } from "../numeric/minimize-with-gradient";

/**
 * Logarithms of parameters stay within this. What lies beyond cannot be told from the limit: with r = e²⁴ customers' rates differ by one in
 * a hundred thousand.
 */
const LOG_LIMIT = 24;
/** A likelihood that still rises by this for each e-fold at the limit has no maximum, one that rises less has all but reached it. */
const RISES_BEYOND = 1e-4;
/** Hard data take some hundreds of evaluations, usual ones thirty. */
const MAX_EVALUATIONS = 1000;

/**
 * The parameters, all above 0, that minimise an objective given over their logarithms. The search starts from 1, or from
 * where `rough`, the same objective over a part of many data, has its minimum. Where the likelihood has its supremum only in a limit
 * (all customers alike, nobody ever leaving) the parameters lie at the edge that stands for it.
 *
 * @throws DomainError `num` where the likelihood grows without bound, and where the search does not settle.
 */
export function maximizeLikelihood(objective: Differentiable, size: number, rough?: Differentiable): { readonly params: number[]; readonly value: number } {
  const limits = { bound: LOG_LIMIT, maxEvaluations: MAX_EVALUATIONS };
  const origin = new Array<number>(size).fill(0);
  const first = rough && minimizeWithGradient(rough, origin, limits);
  const { point, value, converged, slopeBeyond } = first?.converged
    ? minimizeWithGradient(objective, first.point, { ...limits, inverse: first.inverse })
    : minimizeWithGradient(objective, origin, limits);
  if (!converged || slopeBeyond > RISES_BEYOND * Math.max(1, Math.abs(value))) throw new DomainError("num", "no-convergence");
  return { params: point.map(Math.exp), value };
}
