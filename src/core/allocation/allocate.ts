import { DomainError } from "../errors";
import { exceeds, settledAt } from "../numeric/equality";
import type { Response } from "./response";

/** A channel: how it responds, and between what its spend must lie. */
export interface Channel {
  readonly response: Response;
  readonly min: number;
  /** Infinity for no cap. */
  readonly cap: number;
}

const MAX_STEPS = 2500;

/**
 * The spends that bring the largest total response for a budget: channels within their bounds have the same marginal response λ,
 * those at a bound have less at the minimum and more at the cap (Karush–Kuhn–Tucker, sufficient as all responses are concave).
 * ln λ is bisected to adjacent numbers. The whole budget is spent, or every cap where they add up to less.
 *
 * @throws DomainError `num` where the minima exceed the budget or a cap.
 */
export function allocate(budget: number, channels: readonly Channel[]): number[] {
  const minima = channels.map(({ min, cap }) => {
    if (exceeds(min, cap)) throw new DomainError("num", "out-of-range", { param: "min", got: min, max: cap });
    return settledAt(min, cap);
  });
  const least = settledAt(total(minima), budget);
  if (least > budget) throw new DomainError("num", "minima-exceed-budget", { param: "min", part: least, whole: budget });
  if (least === budget) return minima;
  const caps = channels.map(({ cap }) => Math.min(cap, budget));
  if (!exceeds(total(caps), budget)) return caps;
  const spends = (logMarginal: number): number[] =>
    channels.map(({ response }, i) => Math.min(caps[i] as number, Math.max(minima[i] as number, response.spendAt(logMarginal))));
  // At the lowest marginal response among the caps everybody is at the cap.
  let rich = Math.min(...finite(channels.map(({ response }, i) => response.logMarginal(caps[i] as number)))) - 1;
  let poor = rich + 1;
  for (let width = 1; total(spends(poor)) > budget; width *= 2) {
    if (!Number.isFinite(width)) throw new DomainError("num", "no-convergence");
    poor += width;
  }
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const middle = (rich + poor) / 2;
    if (middle <= rich || middle >= poor) break;
    if (total(spends(middle)) > budget) rich = middle;
    else poor = middle;
  }
  return between(spends(poor), spends(rich), budget);
}

/** The point of the segment from `low` to `high` that spends the budget: one step of rounding in λ can be many units of money. */
function between(low: readonly number[], high: readonly number[], budget: number): number[] {
  const [least, most] = [total(low), total(high)];
  const t = most > least ? (budget - least) / (most - least) : 0;
  return low.map((spend, i) => spend + t * ((high[i] as number) - spend));
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A cap of 0 has no marginal response that could guide the search. */
const finite = (logs: readonly number[]): number[] => logs.filter(Number.isFinite);
