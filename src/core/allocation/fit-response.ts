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
  const positive = x.filter((value) => value > 0);
  const [smallest, largest] = [least(positive), most(positive)];
  const [from, to] = [Math.log(smallest / 10), Math.log(10 * largest)];
  const weeks = weeksByX(x, revenue);
  // Powers of x in units of the middle between smallest and largest: neither end is lost, however steep the curve.
  const middle = (Math.log(smallest) + Math.log(largest)) / 2;
  const curvesOf = (slope: number) => {
    const powers = weeks.logs.map((log) => Math.exp(slope * (log - middle)));
    return (logK: number): Profile => profile(powers, weeks, Math.exp(slope * (logK - middle)), withBase);
  };
  const bestK = (curves: (logK: number) => Profile) => minimizeOnInterval((logK) => curves(logK).squares, from, to, K_CELLS);
  const [flattest, steepest] = SLOPES[shape];
  const slope =
    flattest === steepest
      ? flattest
      : Math.exp(
          minimizeOnInterval((logS) => bestK(curvesOf(Math.exp(logS))).value, Math.log(flattest), Math.log(steepest), S_CELLS, 1e-8).at,
        );
  const curves = curvesOf(slope);
  const logK = bestK(curves).at;
  const { max, base, squares } = curves(logK);
  if (logK - from < AT_BOUND || to - logK < AT_BOUND || max === 0) throw new DomainError("na", "no-bend");
  const mean = revenue.reduce((sum, value) => sum + value, 0) / revenue.length;
  const deviations = revenue.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { max, halfSaturation: Math.exp(logK), slope, base, rSquared: 1 - (squares + weeks.squaresWithin) / deviations };
}

const least = (values: readonly number[]): number => values.reduce((low, value) => Math.min(low, value), Infinity);
const most = (values: readonly number[]): number => values.reduce((high, value) => Math.max(high, value), -Infinity);

function requireVariation(spend: readonly number[]): void {
  if (spend.length < FEWEST_WEEKS) throw new DomainError("na", "too-few-values", { param: "spend", min: FEWEST_WEEKS });
  const rising = Float64Array.from(spend.filter((value) => value > 0)).sort();
  const different = rising.filter((value, i) => i === 0 || !equals(value, rising[i - 1] as number)).length;
  if (different < FEWEST_SPENDS || isBelow(rising.at(-1) as number, 2 * (rising[0] as number)))
    throw new DomainError("na", "spend-hardly-varied", { param: "spend" });
}

/** Weeks of one x taken together: no curve tells them apart, so their number and mean revenue say all that a fit can learn. */
interface Weeks {
  /** ln x of each different x; −Infinity for 0. */
  readonly logs: Float64Array;
  readonly counts: Float64Array;
  readonly means: Float64Array;
  /** Revenue of all weeks. */
  readonly total: number;
  readonly number: number;
  /** Squared deviations of revenue from the mean of its x: an error that every curve has. */
  readonly squaresWithin: number;
}

function weeksByX(x: readonly number[], revenue: readonly number[]): Weeks {
  const places = new Map<number, number>();
  const placeOf = new Int32Array(x.length);
  x.forEach((value, week) => {
    let place = places.get(value);
    if (place === undefined) places.set(value, (place = places.size));
    placeOf[week] = place;
  });
  const counts = new Float64Array(places.size);
  const means = new Float64Array(places.size);
  let total = 0;
  placeOf.forEach((place, week) => {
    const y = revenue[week] as number;
    counts[place] = (counts[place] as number) + 1;
    means[place] = (means[place] as number) + y;
    total += y;
  });
  for (let place = 0; place < means.length; place += 1) means[place] = (means[place] as number) / (counts[place] as number);
  let squaresWithin = 0;
  placeOf.forEach((place, week) => (squaresWithin += ((revenue[week] as number) - (means[place] as number)) ** 2));
  return { logs: Float64Array.from(places.keys(), Math.log), counts, means, total, number: x.length, squaresWithin };
}

interface Profile {
  readonly max: number;
  readonly base: number;
  /** Squared errors, less those within weeks of one x. */
  readonly squares: number;
}

/**
 * The best max and base for a curve, both from 0: by hand where neither bound holds, else at the better one. `powers` are xˢ, `powerOfK`
 * is kˢ: a week costs one division, which is what makes long series quick.
 */
function profile(powers: Float64Array, { counts, means, total, number }: Weeks, powerOfK: number, withBase: boolean): Profile {
  let [sumH, sumHH, sumHY] = [0, 0, 0];
  for (let i = 0; i < powers.length; i += 1) {
    const h = reached(powers[i] as number, powerOfK);
    const weighted = (counts[i] as number) * h;
    sumH += weighted;
    sumHH += weighted * h;
    sumHY += weighted * (means[i] as number);
  }
  const of = (max: number, base: number): Profile => {
    let squares = 0;
    for (let i = 0; i < powers.length; i += 1) {
      const error = (means[i] as number) - base - max * reached(powers[i] as number, powerOfK);
      squares += (counts[i] as number) * error * error;
    }
    return { max, base, squares };
  };
  const through = of(sumHY / sumHH, 0);
  if (!withBase) return through;
  const determinant = number * sumHH - sumH * sumH;
  const max = (number * sumHY - sumH * total) / determinant;
  const base = (total - max * sumH) / number;
  if (determinant > 0 && max >= 0 && base >= 0) return of(max, base);
  const flat = of(0, total / number);
  return flat.squares <= through.squares ? flat : through;
}

/** The share of the maximum that a spend reaches. */
const reached = (power: number, powerOfK: number): number => power / (power + powerOfK);
