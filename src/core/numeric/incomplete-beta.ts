import { betaFraction } from "./beta-logit";
import { gamma } from "./gamma";
import type { Tails } from "./incomplete-gamma";
import { stirlingError } from "./log-gamma";
import { deviance } from "./log-one-plus";

/** A place between 0 and 1 with what is left of 1, each with its own digits. */
export interface Share {
  readonly x: number;
  readonly rest: number;
}

/** Parameters whose sum is no more than this have a beta function that a number holds. */
const SMALL = 100;

/**
 * The regularised incomplete beta function Iₓ(a, b) and 1 − Iₓ(a, b), a, b > 0: the tails of a beta variable, and of F and t
 * (DLMF 8.17.22).
 *
 * @throws DomainError `num` where the parameters are so large, about 1e8, that the continued fraction does not settle.
 */
export function betaTails({ x, rest }: Share, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (rest <= 0) return { lower: 1, upper: 0 };
  const density = betaDensityOfLogit({ x, rest }, a, b);
  // Each tail is computed on its own side of the centre, where its continued fraction converges fast.
  if (x < (a + 1) / (a + b + 2)) {
    const lower = Math.min(1, (density / a) * betaFraction(a, b, x));
    return { lower, upper: 1 - lower };
  }
  const upper = Math.min(1, (density / b) * betaFraction(b, a, rest));
  return { lower: 1 - upper, upper };
}

/** xᵃ (1 − x)ᵇ ÷ B(a, b): the density of ln(X ÷ (1 − X)) for a Beta(a, b) variable X. */
export function betaDensityOfLogit({ x, rest }: Share, a: number, b: number): number {
  if (a + b <= SMALL) {
    const direct = x ** a * rest ** b * (gamma(a + b) / gamma(a) / gamma(b));
    if (direct > 0 && Number.isFinite(direct)) return direct;
  }
  const all = a + b;
  const exponent = stirlingError(all) - stirlingError(a) - stirlingError(b) - deviance(a, all * x) - deviance(b, all * rest);
  return Math.sqrt((a / (2 * Math.PI)) * (b / all)) * Math.exp(exponent);
}
