import { DomainError } from "../../errors";
import { invert } from "../../numeric/invert";
import type { Journeys } from "./paths";

/** Above this the inverse of the chain takes seconds; nobody plans with as many channels. */
const MAX_CHANNELS = 400;

export interface MarkovCredit {
  /** Share of all conversions that would be lost without the channel. */
  readonly removalEffect: number;
  readonly credit: number;
}

/**
 * Attribution by a first-order Markov chain of the paths (Anderl, Becker, von Wangenheim and Schumann 2016): transitions are
 * counted from start to channel, channel to channel, and into the absorbing states conversion and none. The removal effect of a
 * channel c is 1 − P(conversion | c leads to none) ÷ P(conversion), and credits are proportional to it.
 *
 * With N = (I − Q)⁻¹ the chance of ever visiting c is N_sc/N_cc from the start, and what is lost without c is that times the
 * chance h_c of converting from it: no difference of nearly equal numbers is taken.
 *
 * @throws DomainError `div0` where no path converts, `value` for more than 400 channels.
 */
export function markovCredits({ channels, paths }: Journeys): MarkovCredit[] {
  const k = channels.length;
  if (k > MAX_CHANNELS) throw new DomainError("value", "too-many-channels", { param: "paths", channels: k, max: MAX_CHANNELS });
  const { start, between, converting } = transitionShares({ channels, paths });
  if (converting.every((share) => share === 0)) throw new DomainError("div0", "zero-total", { param: "conversions" });
  const visits = invert(between.map((row, i) => row.map((share, j) => (i === j ? 1 : 0) - share)));
  const dot = (a: ArrayLike<number>, b: readonly number[]): number => b.reduce((sum, x, i) => sum + x * (a[i] as number), 0);
  const fromChannel = visits.map((row) => dot(row, converting));
  const overall = dot(start, fromChannel);
  const effects = channels.map((_, c) => {
    const visitsFromStart = start.reduce((sum, share, i) => sum + share * ((visits[i] as number[])[c] as number), 0);
    return (visitsFromStart / ((visits[c] as number[])[c] as number)) * ((fromChannel[c] as number) / overall);
  });
  const allEffects = effects.reduce((sum, effect) => sum + effect, 0);
  const conversions = paths.reduce((sum, path) => sum + path.conversions, 0);
  return effects.map((removalEffect) => ({ removalEffect, credit: (removalEffect / allEffects) * conversions }));
}

/** The chain's probabilities: from the start, between channels, and from each channel into conversion. */
function transitionShares({ channels, paths }: Journeys): { start: number[]; between: number[][]; converting: number[] } {
  const start = channels.map(() => 0);
  const between = channels.map(() => channels.map(() => 0));
  const converting = channels.map(() => 0);
  const leaving = channels.map(() => 0);
  // Counts are scaled to at most 1, so that sums of huge ones stay finite.
  const largest = paths.reduce((most, path) => Math.max(most, path.conversions, path.nonConversions), Number.MIN_VALUE);
  let starts = 0;
  for (const { touches, conversions, nonConversions } of paths) {
    const weight = conversions / largest + nonConversions / largest;
    add(start, touches[0] as number, weight);
    starts += weight;
    touches.forEach((channel, i) => {
      const next = touches[i + 1];
      add(leaving, channel, weight);
      if (next === undefined) add(converting, channel, conversions / largest);
      else add(between[channel] as number[], next, weight);
    });
  }
  const share = (count: number, whole: number): number => (whole === 0 ? 0 : count / whole);
  return {
    start: start.map((count) => share(count, starts)),
    between: between.map((row, i) => row.map((count) => share(count, leaving[i] as number))),
    converting: converting.map((count, i) => share(count, leaving[i] as number)),
  };
}

function add(counts: number[], index: number, weight: number): void {
  counts[index] = (counts[index] as number) + weight;
}
