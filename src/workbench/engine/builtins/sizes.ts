import type { CellValue } from "../../../core/cell";
import { DIV0, NUM } from "../../../core/cells/coerce";
import { betaLogitQuantile, gammaQuantile } from "../../../core/numeric/distribution-quantiles";
import { gamma } from "../../../core/numeric/gamma";
import { betaDensityOfLogit, betaTails, type Share } from "../../../core/numeric/incomplete-beta";
import { gammaDensityOfLog, gammaTails } from "../../../core/numeric/incomplete-gamma";
import { logGamma } from "../../../core/numeric/log-gamma";
import { normalQuantile } from "../../../core/numeric/normal";
import { studentQuantile } from "../../../core/numeric/student-t";
import { each, logical, number, or, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The gamma, χ², beta and F distributions and what is near them: the library had eight to eleven digits, and none in the tails. Sources:
 * Microsoft Support, "GAMMA.DIST function", "CHISQ.DIST.RT function", "BETA.DIST function", "F.DIST function", "CONFIDENCE.T function".
 */
const MOST_DEGREES = 1e10;
const isDegrees = (degrees: number): boolean => degrees >= 1 && degrees <= MOST_DEGREES;

/** The density of a variable whose logarithm has another: at zero the limit, which may be beyond what a number holds. */
const gammaDensity = (x: number, shape: number): number =>
  x > 0 ? gammaDensityOfLog(shape, x) / x : shape > 1 ? 0 : shape === 1 ? 1 : Infinity;

const gammaDist = (x: number, shape: number, scale: number, cumulative: boolean): CellValue => {
  if (x < 0 || shape <= 0 || scale <= 0) return NUM;
  return cumulative ? gammaTails(shape, x / scale).lower : gammaDensity(x / scale, shape) / scale;
};
const gammaAt = (p: number, shape: number, scale: number): CellValue => {
  if (p < 0 || p >= 1 || shape <= 0 || scale <= 0) return NUM;
  return p === 0 ? 0 : scale * gammaQuantile(shape, { lower: p });
};

const chiSquare = (x: number, degrees: number, cumulative: boolean): CellValue =>
  isDegrees(degrees) ? gammaDist(x, degrees / 2, 2, cumulative) : NUM;
const chiSquareAbove = (x: number, degrees: number): CellValue =>
  x < 0 || !isDegrees(degrees) ? NUM : gammaTails(degrees / 2, x / 2).upper;
const chiSquareAt = (p: number, degrees: number): CellValue => (isDegrees(degrees) ? gammaAt(p, degrees / 2, 2) : NUM);
const chiSquareAboveAt = (p: number, degrees: number): CellValue => {
  if (p <= 0 || p > 1 || !isDegrees(degrees)) return NUM;
  return p === 1 ? 0 : 2 * gammaQuantile(degrees / 2, { upper: p });
};

interface Bounds {
  readonly from: number;
  readonly to: number;
}
const isBeta = (a: number, b: number, { from, to }: Bounds): boolean => a > 0 && b > 0 && from < to;

function betaDist(x: number, a: number, b: number, cumulative: boolean, from: number, to: number): CellValue {
  if (!isBeta(a, b, { from, to }) || x < from || x > to) return NUM;
  const share: Share = { x: (x - from) / (to - from), rest: (to - x) / (to - from) };
  if (cumulative) return betaTails(share, a, b).lower;
  if (share.x > 0 && share.rest > 0) return betaDensityOfLogit(share, a, b) / (share.x * share.rest) / (to - from);
  const parameter = share.x === 0 ? a : b;
  // At an end with parameter 1 the density is the other parameter.
  return parameter > 1 ? 0 : parameter === 1 ? (share.x === 0 ? b : a) / (to - from) : NUM;
}
function betaAt(p: number, a: number, b: number, from: number, to: number): CellValue {
  if (!isBeta(a, b, { from, to }) || p <= 0 || p > 1) return NUM;
  return p === 1 ? to : from + (to - from) / (1 + Math.exp(-betaLogitQuantile(a, b, { lower: p })));
}

/** d₁F ÷ (d₁F + d₂) of an F variable is a Beta(d₁ ÷ 2, d₂ ÷ 2) variable. */
const shareOfF = (f: number, above: number, below: number): Share => {
  const ratio = (above * f) / below;
  return { x: ratio / (1 + ratio), rest: 1 / (1 + ratio) };
};
const isF = (above: number, below: number): boolean => isDegrees(above) && isDegrees(below);
const fTails = (f: number, above: number, below: number): { readonly lower: number; readonly upper: number } =>
  betaTails(shareOfF(f, above, below), above / 2, below / 2);

function fDist(f: number, above: number, below: number, cumulative: boolean): CellValue {
  if (f < 0 || !isF(above, below)) return NUM;
  if (cumulative) return fTails(f, above, below).lower;
  if (f === 0) return above > 2 ? 0 : above === 2 ? 1 : NUM;
  return betaDensityOfLogit(shareOfF(f, above, below), above / 2, below / 2) / f;
}
const fAbove = (f: number, above: number, below: number): CellValue => (f < 0 || !isF(above, below) ? NUM : fTails(f, above, below).upper);
const fOfLogit = (logit: number, above: number, below: number): number => (Math.exp(logit) * below) / above;
const fAt = (p: number, above: number, below: number): CellValue => {
  if (p < 0 || p >= 1 || !isF(above, below)) return NUM;
  return p === 0 ? 0 : fOfLogit(betaLogitQuantile(above / 2, below / 2, { lower: p }), above, below);
};
const fAboveAt = (p: number, above: number, below: number): CellValue => {
  if (p <= 0 || p > 1 || !isF(above, below)) return NUM;
  return p === 1 ? 0 : fOfLogit(betaLogitQuantile(above / 2, below / 2, { upper: p }), above, below);
};

const isMargin = (alpha: number, deviation: number, size: number): boolean => alpha > 0 && alpha < 1 && deviation > 0 && size >= 1;
const normalMargin = (alpha: number, deviation: number, size: number): CellValue =>
  isMargin(alpha, deviation, size) ? (-normalQuantile(alpha / 2) * deviation) / Math.sqrt(size) : NUM;
const studentMargin = (alpha: number, deviation: number, size: number): CellValue => {
  if (!isMargin(alpha, deviation, size)) return NUM;
  return size === 1 ? DIV0 : (studentQuantile(alpha / 2, size - 1) * deviation) / Math.sqrt(size);
};

const exponential = (x: number, rate: number, cumulative: boolean): CellValue =>
  x < 0 || rate <= 0 ? NUM : cumulative ? -Math.expm1(-rate * x) : rate * Math.exp(-rate * x);
const weibull = (x: number, shape: number, scale: number, cumulative: boolean): CellValue => {
  if (x < 0 || shape <= 0 || scale <= 0) return NUM;
  const hazard = (x / scale) ** shape;
  return cumulative ? -Math.expm1(-hazard) : (shape / scale) * (x / scale) ** (shape - 1) * Math.exp(-hazard);
};

type Two = [number, number];
type Three = [number, number, number];
type Four = [number, number, number, boolean];
const both = <A extends readonly unknown[]>(
  names: readonly [string, string],
  readers: Parameters<typeof each<A>>[1],
  work: (...values: A) => CellValue,
): SheetFunctionDefinition[] => names.map((name) => each<A>(name, readers, work));
const [zero, one] = [or(number, 0), or(number, 1)];

export const SIZES: readonly SheetFunctionDefinition[] = [
  each<[number]>("GAMMA", [number], (x) => (Number.isInteger(x) && x <= 0 ? NUM : gamma(x))),
  ...both<[number]>(["GAMMALN", "GAMMALN.PRECISE"], [number], (x) => (x <= 0 ? NUM : logGamma(x))),
  ...both<Four>(["GAMMA.DIST", "GAMMADIST"], [number, number, number, logical], gammaDist),
  ...both<Three>(["GAMMA.INV", "GAMMAINV"], [number, number, number], gammaAt),
  each<[number, number, boolean]>("CHISQ.DIST", [number, whole, logical], chiSquare),
  ...both<Two>(["CHISQ.DIST.RT", "CHIDIST"], [number, whole], chiSquareAbove),
  each<Two>("CHISQ.INV", [number, whole], chiSquareAt),
  ...both<Two>(["CHISQ.INV.RT", "CHIINV"], [number, whole], chiSquareAboveAt),
  each<[number, number, number, boolean, number, number]>("BETA.DIST", [number, number, number, logical, zero, one], betaDist),
  each<[number, number, number, number, number]>("BETADIST", [number, number, number, zero, one], (x, a, b, from, to) =>
    betaDist(x, a, b, true, from, to),
  ),
  ...both<[number, number, number, number, number]>(["BETA.INV", "BETAINV"], [number, number, number, zero, one], betaAt),
  each<Four>("F.DIST", [number, whole, whole, logical], fDist),
  ...both<Three>(["F.DIST.RT", "FDIST"], [number, whole, whole], fAbove),
  each<Three>("F.INV", [number, whole, whole], fAt),
  ...both<Three>(["F.INV.RT", "FINV"], [number, whole, whole], fAboveAt),
  ...both<Three>(["CONFIDENCE.NORM", "CONFIDENCE"], [number, number, whole], normalMargin),
  each<Three>("CONFIDENCE.T", [number, number, whole], studentMargin),
  ...both<[number, number, boolean]>(["EXPON.DIST", "EXPONDIST"], [number, number, logical], exponential),
  ...both<Four>(["WEIBULL.DIST", "WEIBULL"], [number, number, number, logical], weibull),
];
