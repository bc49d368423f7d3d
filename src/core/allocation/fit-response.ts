import { DomainError } from "../errors";
import { equals, isBelow } from "../numeric/equality";
import { minimizeOnInterval } from "../numeric/minimize-on-interval";
import { adstock } from "./adstock";
import type { HillCurve } from "./hill";

export interface ResponseFit extends HillCurve {
  /** Revenue that comes without any spend. */
  readonly base: number;
  /** 1 − squared errors ÷ squared deviations from the mean. */
  readonly rSquared: number;
}

/** Which slopes may be fitted: 1 alone, up to 1 (what a split of budgets takes), or S-shaped ones too. */
export type ResponseShape = "saturating" | "concave" | "hill";

const SLOPES = { saturating: [1, 1], concave: [0.3, 1], hill: [0.3, 4] } as const;

const FEWEST_WEEKS = 8;
const FEWEST_SPENDS = 4;
/** At a bound of the half saturation, on its logarithm, the data show a straight line or a flat one. */
const AT_BOUND = 1e-6;
/** Cells of the grids that look for the global minimum over ln k and ln s. */
const [K_CELLS, S_CELLS] = [100, 24];

/**
 * Least squares of revenue = base + max · xˢ ÷ (kˢ + xˢ) over weeks, x being the spend with its after-effect, normalised so that k and max
 * are in weekly spend. For each k and s the best max and base, both from 0, have a closed form; the global minimum over ln k and ln s is
 * found by grids and golden section, k from a tenth of the smallest x to ten times the largest. The shape is weakly determined by such
 * data (Jin et al. 2017), which is why a slope of 1 is the plain choice.
 *
 * @throws DomainError `na` for too few weeks or too little variation of spend, and where the data show no bend.
 */
export function fitResponse(
  spend: readonly number[],
  revenue: readonly number[],
  theta: number,
  shape: ResponseShape,
  withBase: boolean,
): ResponseFit {
  requireVariation(spend);
  const x = adstock(spend, theta, true, undefined);
  const logs = x.map(Math.log);
  const positive = x.filter((value) => value > 0);
  const [from, to] = [Math.log(least(positive) / 10), Math.log(10 * most(positive))];
  const errorAt = (logK: number, slope: number): number => profile(logs, revenue, logK, slope, withBase).squares;
  const bestK = (slope: number) => minimizeOnInterval((logK) => errorAt(logK, slope), from, to, K_CELLS);
  const [flattest, steepest] = SLOPES[shape];
  const slope =
    flattest === steepest
      ? flattest
      : Math.exp(minimizeOnInterval((logS) => bestK(Math.exp(logS)).value, Math.log(flattest), Math.log(steepest), S_CELLS, 1e-8).at);
  const logK = bestK(slope).at;
  const { max, base, squares } = profile(logs, revenue, logK, slope, withBase);
  if (logK - from < AT_BOUND || to - logK < AT_BOUND || max === 0) throw new DomainError("na", "no-bend");
  const mean = revenue.reduce((sum, value) => sum + value, 0) / revenue.length;
  const deviations = revenue.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { max, halfSaturation: Math.exp(logK), slope, base, rSquared: 1 - squares / deviations };
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity);

function requireVariation(spend: readonly number[]): void {
  if (spend.length < FEWEST_WEEKS) throw new DomainError("na", "too-few-values", { param: "spend", min: FEWEST_WEEKS });
  const rising = spend.filter((value) => value > 0).sort((a, b) => a - b);
  const different = rising.filter((value, i) => i === 0 || !equals(value, rising[i - 1] as number)).length;
  if (different < FEWEST_SPENDS || isBelow(rising.at(-1) as number, 2 * (rising[0] as number)))
    throw new DomainError("na", "spend-hardly-varied", { param: "spend" });
}

interface Profile {
  readonly max: number;
  readonly base: number;
  readonly squares: number;
}

/** The best max and base for a half saturation and slope, both from 0: by hand where neither bound holds, else at the better one. */
function profile(logs: readonly number[], revenue: readonly number[], logK: number, slope: number, withBase: boolean): Profile {
  const reached = logs.map((log) => 1 / (1 + Math.exp(slope * (logK - log))));
  let [sumH, sumY, sumHH, sumHY] = [0, 0, 0, 0];
  reached.forEach((h, i) => {
    const y = revenue[i] as number;
    sumH += h;
    sumY += y;
    sumHH += h * h;
    sumHY += h * y;
  });
  const of = (max: number, base: number): Profile => ({
    max,
    base,
    squares: reached.reduce((sum, h, i) => sum + ((revenue[i] as number) - base - max * h) ** 2, 0),
  });
  const through = of(sumHY / sumHH, 0);
  if (!withBase) return through;
  const n = logs.length;
  const determinant = n * sumHH - sumH * sumH;
  const max = (n * sumHY - sumH * sumY) / determinant;
  const base = (sumY - max * sumH) / n;
  if (determinant > 0 && max >= 0 && base >= 0) return of(max, base);
  const flat = of(0, sumY / n);
  return flat.squares <= through.squares ? flat : through;
}
