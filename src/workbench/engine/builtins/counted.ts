import { below, binomial, fromOn, hypergeometric, poisson, type CountedDistribution } from "../../../core/numeric/counted-distributions";
import type { CellValue } from "../../../core/cell";
import { NUM } from "../../../core/cells/coerce";
import { each, logical, number, or, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * Distributions of counts. The library multiplied factorials, which no number holds from 171 on, so that a thousand trials gave #NUM!, and
 * added up all that came before one by one, so that a hundred thousand kept the page for minutes. Sources: Microsoft Support, "BINOM.DIST
 * function", "BINOM.INV function", "NEGBINOM.DIST function", "POISSON.DIST function", "HYPGEOM.DIST function".
 */
const isChance = (p: number): boolean => p >= 0 && p <= 1;
const at = (of: CountedDistribution, k: number, cumulative: boolean): number => (cumulative ? below(of, k) : of.mass(k));

const binomialAt = (successes: number, trials: number, chance: number, cumulative: boolean): CellValue =>
  successes < 0 || successes > trials || !isChance(chance) ? NUM : at(binomial(trials, chance), successes, cumulative);

function binomialBetween(trials: number, chance: number, first: number, last: number | undefined): CellValue {
  const end = last ?? first;
  if (first < 0 || end < first || end > trials || !isChance(chance)) return NUM;
  const of = binomial(trials, chance);
  if (end === first) return of.mass(first);
  // On the far side of the centre both tails are taken from there, so that little is left of nearly 1.
  return first > of.centre ? fromOn(of, first) - fromOn(of, end + 1) : below(of, end) - below(of, first - 1);
}

/** The fewest successes of which as many or fewer have at least the share `alpha`. */
function fewestSuccesses(trials: number, chance: number, alpha: number): CellValue {
  if (trials < 0 || !isChance(chance) || alpha <= 0 || alpha >= 1) return NUM;
  const of = binomial(trials, chance);
  let [low, high] = [0, trials];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (below(of, middle) >= alpha) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Failures before the last of `successes`: at most so many if among all those trials there are at least that many successes. */
function failures(count: number, successes: number, chance: number, cumulative: boolean): CellValue {
  if (count < 0 || successes < 1 || !isChance(chance)) return NUM;
  const of = binomial(count + successes, chance);
  return cumulative ? fromOn(of, successes) : (of.mass(successes) * successes) / (count + successes);
}

function sampled(found: number, sample: number, marked: number, population: number, cumulative: boolean): CellValue {
  const fits = sample > 0 && sample <= population && marked > 0 && marked <= population;
  if (!fits || found < Math.max(0, sample - population + marked) || found > Math.min(sample, marked)) return NUM;
  return at(hypergeometric(sample, marked, population), found, cumulative);
}

const events = (count: number, mean: number, cumulative: boolean): CellValue =>
  count < 0 || mean < 0 ? NUM : at(poisson(mean), count, cumulative);

export const COUNTED: readonly SheetFunctionDefinition[] = [
  ...["BINOM.DIST", "BINOMDIST"].map((name) => each<[number, number, number, boolean]>(name, [whole, whole, number, logical], binomialAt)),
  each<[number, number, number, number | undefined]>("BINOM.DIST.RANGE", [whole, number, whole, or(whole, undefined)], binomialBetween),
  ...["BINOM.INV", "CRITBINOM"].map((name) => each<[number, number, number]>(name, [whole, number, number], fewestSuccesses)),
  each<[number, number, number, boolean]>("NEGBINOM.DIST", [whole, whole, number, logical], failures),
  each<[number, number, number]>("NEGBINOMDIST", [whole, whole, number], (count, successes, chance) =>
    failures(count, successes, chance, false),
  ),
  each<[number, number, number, number, boolean]>("HYPGEOM.DIST", [whole, whole, whole, whole, logical], sampled),
  each<[number, number, number, number]>("HYPGEOMDIST", [whole, whole, whole, whole], (...args) => sampled(...args, false)),
  ...["POISSON.DIST", "POISSON"].map((name) => each<[number, number, boolean]>(name, [whole, number, logical], events)),
];
