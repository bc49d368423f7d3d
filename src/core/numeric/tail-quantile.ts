import type { Tails } from "./incomplete-gamma";

/** A distribution on the whole line whose density and tails are log-concave there. */
export interface LogConcave {
  readonly tails: (u: number) => Tails;
  readonly density: (u: number) => number;
  /** About where its middle is, and about how wide it is. */
  readonly centre: number;
  readonly scale: number;
}

/** The share of a distribution that lies below a place, or above it. */
export type WantedTail = { readonly lower: number } | { readonly upper: number };

/**
 * The u below, or above, which the wanted share lies, 0 < share < 1: Newton's method on the logarithm of the smaller tail, kept between
 * bounds, to the last digits that the tails have.
 */
export function tailQuantile(of: LogConcave, wanted: WantedTail): number {
  const givesLower = "lower" in wanted;
  const share = givesLower ? wanted.lower : wanted.upper;
  // Of more than a half the other tail says more; what is left of 1 is exact for it.
  const below = share <= 0.5 ? givesLower : !givesLower;
  const tail = share <= 0.5 ? share : 1 - share;
  const tailAt = (u: number): number => (below ? of.tails(u).lower : of.tails(u).upper);
  const isLeft = (u: number): boolean => (below ? tailAt(u) < tail : tailAt(u) > tail);
  let [low, high] = [of.centre - of.scale, of.centre + of.scale];
  for (let width = of.scale; !isLeft(low) && low > -FARTHEST; width *= 2) low -= width;
  for (let width = of.scale; isLeft(high) && high < FARTHEST; width *= 2) high += width;
  let u = (low + high) / 2;
  for (let i = 0; i < MAX_STEPS; i += 1) {
    const value = tailAt(u);
    if (value === tail) return u;
    if (below ? value < tail : value > tail) low = u;
    else high = u;
    const slope = of.density(u) / value;
    const step = (Math.log(tail / value) / slope) * (below ? 1 : -1);
    const next = Number.isFinite(step) && u + step > low && u + step < high ? u + step : (low + high) / 2;
    if (next === u || Math.abs(next - u) <= 2e-16 * Math.max(1, Math.abs(u))) return next;
    u = next;
  }
  return u;
}

/** Nothing that a number holds lies farther out, on a logarithmic scale. */
const FARTHEST = 1e6;
const MAX_STEPS = 200;
