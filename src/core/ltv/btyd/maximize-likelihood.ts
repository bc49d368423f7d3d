import { DomainError } from "../../errors";
import { minimize } from "../../numeric/minimize";
import { minimizeWithGradient, type Differentiable } from "../../numeric/minimize-with-gradient";

/** Logarithms of parameters beyond this mean that the data have no finite best fit. */
const LOG_LIMIT = 20;
/** Steps of the simplex times groups: what keeps hard data on a full sheet from blocking it. */
const WORK = 2_000_000;

/**
 * The parameters, all above 0, that minimise an objective given over their logarithms, starting from 1. The quasi-Newton
 * search settles nearly always; where it does not, Nelder and Mead's simplex goes on from its best point, with a number of
 * steps that falls with the number of groups.
 *
 * @throws DomainError `num` where neither settles on a finite point.
 */
export function maximizeLikelihood(objective: Differentiable, size: number, groups: number): { readonly params: number[]; readonly value: number } {
  const within: Differentiable = (logs, gradient) => (logs.some((log) => Math.abs(log) > LOG_LIMIT) ? Infinity : objective(logs, gradient));
  const quick = minimizeWithGradient(within, new Array<number>(size).fill(0));
  if (quick.converged) return { params: quick.point.map(Math.exp), value: quick.value };
  const scratch = new Float64Array(size);
  const maxSteps = Math.max(100, Math.min(1000, Math.floor(WORK / groups)));
  const slow = minimize((logs) => within(Float64Array.from(logs), scratch), quick.point, { maxSteps, restarts: 2 });
  if (!slow.converged || slow.point.some((log) => Math.abs(log) > LOG_LIMIT - 0.01)) throw new DomainError("num", "no-convergence");
  return { params: slow.point.map(Math.exp), value: slow.value };
}
