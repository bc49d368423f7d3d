import { stirlingError } from "./log-gamma";
import { deviance } from "./log-one-plus";

/** A distribution over 0, 1, 2, …: the mass at each number, and how it goes on from there. */
export interface CountedDistribution {
  /** The masses rise as far as about here, and fall behind. */
  readonly centre: number;
  readonly mass: (k: number) => number;
  /** mass(k + 1) ÷ mass(k). */
  readonly rise: (k: number) => number;
}

/** P(X ≤ k), summed from k away from the centre until nothing more is added, so that a tail keeps its relative digits. */
export const below = (of: CountedDistribution, k: number): number => (k < of.centre ? lowerTail(of, k) : 1 - upperTail(of, k + 1));

/** P(X ≥ k). */
export const fromOn = (of: CountedDistribution, k: number): number => (k <= of.centre ? 1 - lowerTail(of, k - 1) : upperTail(of, k));

function lowerTail({ mass, rise }: CountedDistribution, k: number): number {
  if (k < 0) return 0;
  let [term, sum] = [mass(k), 0];
  for (let at = k; term > NOTHING * sum; at -= 1) {
    sum += term;
    term = at > 0 ? term / rise(at - 1) : 0;
  }
  return sum;
}

function upperTail({ mass, rise }: CountedDistribution, k: number): number {
  let [term, sum] = [mass(k), 0];
  for (let at = k; term > NOTHING * sum; at += 1) {
    sum += term;
    term *= rise(at);
  }
  return sum;
}

const NOTHING = 1e-18;

/** Successes in `trials` ≥ 0 with `chance` from 0 to 1 each (Loader 2000, "Fast and accurate computation of binomial probabilities"). */
export function binomial(trials: number, chance: number): CountedDistribution {
  const other = 1 - chance;
  return {
    centre: trials * chance,
    mass(k) {
      if (k < 0 || k > trials) return 0;
      if (chance === 0) return k === 0 ? 1 : 0;
      if (chance === 1) return k === trials ? 1 : 0;
      const rest = trials - k;
      if (k === 0) return Math.exp(trials * Math.log1p(-chance));
      if (rest === 0) return Math.exp(trials * Math.log(chance));
      const scale = stirlingError(trials) - stirlingError(k) - stirlingError(rest);
      return Math.sqrt(trials / (2 * Math.PI * k * rest)) * Math.exp(scale - deviance(k, trials * chance) - deviance(rest, trials * other));
    },
    rise: (k) => (k < trials ? ((trials - k) / (k + 1)) * (chance / other) : 0),
  };
}

/** Events where `mean` ≥ 0 of them are expected. */
export const poisson = (mean: number): CountedDistribution => ({
  centre: mean,
  mass(k) {
    if (k < 0) return 0;
    if (k === 0) return Math.exp(-mean);
    return mean === 0 ? 0 : Math.exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
  },
  rise: (k) => mean / (k + 1),
});

/** Marked ones in a sample of `sample` out of `population`, of which `marked` are marked: whole numbers, neither larger than it. */
export function hypergeometric(sample: number, marked: number, population: number): CountedDistribution {
  const unmarked = population - marked;
  const share = sample / population;
  const [inMarked, inOthers, inAll] = [binomial(marked, share), binomial(unmarked, share), binomial(population, share)];
  return {
    centre: sample * (marked / population),
    mass: (k) => (inMarked.mass(k) * inOthers.mass(sample - k)) / inAll.mass(sample),
    rise: (k) => Math.max(0, ((marked - k) / (k + 1)) * ((sample - k) / (unmarked - sample + k + 1))),
  };
}
