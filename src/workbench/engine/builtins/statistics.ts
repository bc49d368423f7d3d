import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asNumber, DIV0, NA, NUM } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { numbersOf, sum } from "./aggregates";
import { rowsOf, single, today, type SheetFunctionDefinition } from "./sheet-function";

/**
 * Shapes of distributions and straight lines through pairs: the library counted texts and blanks among the numbers as 0. A pair of
 * which one is no number does not count. Sources: Microsoft Support, "SKEW function", "KURT function", "TRIMMEAN function", "CORREL
 * function", "SLOPE function", "STEYX function".
 */
interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

function momentsOf(numbers: readonly number[], fewer: 0 | 1): Moments {
  const mean = sum(numbers) / numbers.length;
  return { count: numbers.length, mean, deviation: Math.sqrt(sum(numbers.map((value) => (value - mean) ** 2)) / (numbers.length - fewer)) };
}

const standardized = (numbers: readonly number[], { mean, deviation }: Moments, exponent: number): number =>
  sum(numbers.map((value) => ((value - mean) / deviation) ** exponent));

type Shape = (numbers: readonly number[], moments: Moments) => number;

const over = (name: string, fewest: number, fewer: 0 | 1, work: Shape): SheetFunctionDefinition => ({
  name,
  min: 1,
  max: 255,
  compute(args) {
    const numbers = numbersOf(args);
    if (isCellError(numbers)) return numbers;
    const moments = momentsOf(numbers, fewer);
    return numbers.length < fewest || moments.deviation === 0 ? DIV0 : work(numbers, moments);
  },
});

const skew = (numbers: readonly number[], moments: Moments): number => {
  const n = moments.count;
  return (n / ((n - 1) * (n - 2))) * standardized(numbers, moments, 3);
};

const kurtosis = (numbers: readonly number[], moments: Moments): number => {
  const n = moments.count;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * standardized(numbers, moments, 4) - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
};

/** A share of the numbers is left out, half of it at each end, an even count of numbers. */
const trimMean: SheetFunctionDefinition = {
  name: "TRIMMEAN",
  min: 2,
  max: 2,
  compute([list = null, share = null]) {
    const numbers = numbersOf([rowsOf(list)]);
    if (isCellError(numbers)) return numbers;
    const part = asNumber(single(share), today());
    if (isCellError(part)) return part;
    if (part < 0 || part >= 1 || numbers.length === 0) return NUM;
    const cut = Math.floor((numbers.length * part) / 2);
    const kept = [...numbers].sort((a, b) => a - b).slice(cut, numbers.length - cut);
    return sum(kept) / kept.length;
  },
};

interface Sums {
  readonly count: number;
  readonly meanX: number;
  readonly meanY: number;
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Sums of squares and products about the means of the pairs that are numbers. */
function pairSums(ys: RawArgument, xs: RawArgument): Sums | CellError {
  const [y, x] = [rowsOf(ys).flat(), rowsOf(xs).flat()];
  if (y.length !== x.length) return NA;
  const pairs: (readonly [number, number])[] = [];
  for (const [i, first] of y.entries()) {
    const second = x[i] ?? null;
    if (isCellError(first)) return first;
    if (isCellError(second)) return second;
    if (typeof first === "number" && typeof second === "number") pairs.push([second, first]);
  }
  const [meanX, meanY] = [sum(pairs.map(([a]) => a)) / pairs.length, sum(pairs.map(([, b]) => b)) / pairs.length];
  const about = (work: (dx: number, dy: number) => number): number => sum(pairs.map(([a, b]) => work(a - meanX, b - meanY)));
  return { count: pairs.length, meanX, meanY, xx: about((dx) => dx * dx), yy: about((_, dy) => dy * dy), xy: about((dx, dy) => dx * dy) };
}

const paired = (name: string, work: (sums: Sums) => CellValue): SheetFunctionDefinition => ({
  name,
  min: 2,
  max: 2,
  compute([ys = null, xs = null]) {
    const sums = pairSums(ys, xs);
    return isCellError(sums) ? sums : sums.count === 0 ? DIV0 : work(sums);
  },
});

const correlation = ({ xx, yy, xy }: Sums): CellValue => (xx === 0 || yy === 0 ? DIV0 : xy / Math.sqrt(xx * yy));
const squared = (sums: Sums): CellValue => {
  const r = correlation(sums);
  return typeof r === "number" ? r * r : r;
};
const slope = ({ xx, xy }: Sums): CellValue => (xx === 0 ? DIV0 : xy / xx);
const intercept = ({ xx, xy, meanX, meanY }: Sums): CellValue => (xx === 0 ? DIV0 : meanY - (xy / xx) * meanX);

const forecast = (name: string): SheetFunctionDefinition => ({
  name,
  min: 3,
  max: 3,
  compute([at = null, ys = null, xs = null]) {
    const x = asNumber(single(at), today());
    if (isCellError(x)) return x;
    const sums = pairSums(ys, xs);
    if (isCellError(sums)) return sums;
    return sums.count === 0 || sums.xx === 0 ? DIV0 : sums.meanY + (sums.xy / sums.xx) * (x - sums.meanX);
  },
});

export const STATISTICS: readonly SheetFunctionDefinition[] = [
  over("SKEW", 3, 1, skew),
  over("SKEW.P", 3, 0, (numbers, moments) => standardized(numbers, moments, 3) / moments.count),
  over("KURT", 4, 1, kurtosis),
  trimMean,
  ...["CORREL", "PEARSON"].map((name) => paired(name, correlation)),
  paired("RSQ", squared),
  paired("SLOPE", slope),
  paired("INTERCEPT", intercept),
  paired("STEYX", ({ count, xx, yy, xy }) => (count < 3 || xx === 0 ? DIV0 : Math.sqrt((yy - (xy * xy) / xx) / (count - 2)))),
  ...["COVAR", "COVARIANCE.P"].map((name) => paired(name, ({ count, xy }) => xy / count)),
  paired("COVARIANCE.S", ({ count, xy }) => (count < 2 ? DIV0 : xy / (count - 1))),
  forecast("FORECAST"),
  forecast("FORECAST.LINEAR"),
];
