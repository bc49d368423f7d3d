import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asNumber, DIV0, NA, NUM } from "../../../core/cells/coerce";
import { betaTails } from "../../../core/numeric/incomplete-beta";
import { chiSquareSf } from "../../../core/numeric/incomplete-gamma";
import { normalSf } from "../../../core/numeric/normal";
import { studentSf } from "../../../core/numeric/student-t";
import type { RawArgument } from "../../../functions/define";
import { numbersOf, sum } from "./aggregates";
import { rowsOf, single, today, type SheetFunctionDefinition } from "./sheet-function";

/**
 * Tests of samples, whose probabilities the library gave to eight or nine digits. Sources: Microsoft Support, "T.TEST function", "F.TEST
 * function", "CHISQ.TEST function", "Z.TEST function".
 */
interface Sample {
  readonly count: number;
  readonly mean: number;
  /** Of the sample; over one less than the count. */
  readonly variance: number;
}

function sampleOf(numbers: readonly number[]): Sample {
  const mean = sum(numbers) / numbers.length;
  return { count: numbers.length, mean, variance: sum(numbers.map((value) => (value - mean) ** 2)) / (numbers.length - 1) };
}

/** The pairs of cells in the same place of which both are numbers. */
function pairsOf(first: RawArgument, second: RawArgument): readonly (readonly [number, number])[] | CellError {
  const [left, right] = [rowsOf(first).flat(), rowsOf(second).flat()];
  if (left.length !== right.length) return NA;
  const error = [...left, ...right].find(isCellError);
  if (error) return error;
  return left.flatMap((value, i) => (typeof value === "number" && typeof right[i] === "number" ? [[value, right[i]] as const] : []));
}

interface Student {
  readonly t: number;
  readonly degrees: number;
}

/** How far apart two samples are, in standard errors of their difference. */
function studentOf(kind: number, first: RawArgument, second: RawArgument): Student | CellError {
  if (kind === 1) {
    const pairs = pairsOf(first, second);
    if (isCellError(pairs)) return pairs;
    const { count, mean, variance } = sampleOf(pairs.map(([a, b]) => a - b));
    return count < 2 || variance === 0 ? DIV0 : { t: mean / Math.sqrt(variance / count), degrees: count - 1 };
  }
  const [one, other] = [numbersOf([rowsOf(first)]), numbersOf([rowsOf(second)])];
  if (isCellError(one)) return one;
  if (isCellError(other)) return other;
  const [a, b] = [sampleOf(one), sampleOf(other)];
  if (a.count < 2 || b.count < 2) return DIV0;
  const [share, rest] = [a.variance / a.count, b.variance / b.count];
  if (share + rest === 0) return DIV0;
  if (kind === 3) {
    const degrees = (share + rest) ** 2 / (share ** 2 / (a.count - 1) + rest ** 2 / (b.count - 1));
    return { t: (a.mean - b.mean) / Math.sqrt(share + rest), degrees };
  }
  const degrees = a.count + b.count - 2;
  const pooled = ((a.count - 1) * a.variance + (b.count - 1) * b.variance) / degrees;
  return { t: (a.mean - b.mean) / Math.sqrt(pooled * (1 / a.count + 1 / b.count)), degrees };
}

function studentTest([first = null, second = null, ...rest]: readonly RawArgument[]): CellValue {
  const [sided = null, kinds = null] = rest;
  const [tails, kind] = [asNumber(single(sided), today()), asNumber(single(kinds), today())];
  if (isCellError(tails)) return tails;
  if (isCellError(kind)) return kind;
  const [sides, type] = [Math.trunc(tails), Math.trunc(kind)];
  if ((sides !== 1 && sides !== 2) || type < 1 || type > 3) return NUM;
  const student = studentOf(type, first, second);
  return isCellError(student) ? student : sides * studentSf(Math.abs(student.t), student.degrees);
}

/** Twice the smaller tail of the quotient of the variances. */
function varianceTest([first = null, second = null]: readonly RawArgument[]): CellValue {
  const [one, other] = [numbersOf([rowsOf(first)]), numbersOf([rowsOf(second)])];
  if (isCellError(one)) return one;
  if (isCellError(other)) return other;
  const [a, b] = [sampleOf(one), sampleOf(other)];
  if (a.count < 2 || b.count < 2 || a.variance === 0 || b.variance === 0) return DIV0;
  const [above, below] = [(a.count - 1) * a.variance, (b.count - 1) * b.variance];
  const share = { x: above / (above + below), rest: below / (above + below) };
  const { lower, upper } = betaTails(share, (a.count - 1) / 2, (b.count - 1) / 2);
  return 2 * Math.min(lower, upper);
}

function chiSquareTest([observed = null, expected = null]: readonly RawArgument[]): CellValue {
  const [rows, columns] = [rowsOf(observed).length, rowsOf(observed)[0]?.length ?? 0];
  const other = rowsOf(expected);
  if (rows !== other.length || columns !== other[0]?.length || rows * columns < 2) return NA;
  const pairs = pairsOf(observed, expected);
  if (isCellError(pairs)) return pairs;
  if (pairs.some(([, value]) => value === 0)) return DIV0;
  const statistic = sum(pairs.map(([value, mean]) => (value - mean) ** 2 / mean));
  if (statistic < 0) return NUM;
  return chiSquareSf(statistic, rows > 1 && columns > 1 ? (rows - 1) * (columns - 1) : rows * columns - 1);
}

/** P of a mean as large as the sample's or larger, where it were x. */
function normalTest([list = null, at = null, deviation = null]: readonly RawArgument[]): CellValue {
  const numbers = numbersOf([rowsOf(list)]);
  if (isCellError(numbers)) return numbers;
  const x = asNumber(single(at), today());
  if (isCellError(x)) return x;
  if (numbers.length === 0) return NA;
  const { count, mean, variance } = sampleOf(numbers);
  const sigma = deviation === null ? Math.sqrt(variance) : asNumber(single(deviation), today());
  if (isCellError(sigma)) return sigma;
  if (sigma === 0 || Number.isNaN(sigma)) return DIV0;
  return sigma < 0 ? NUM : normalSf(((mean - x) * Math.sqrt(count)) / sigma);
}

const called = (names: readonly string[], [min, max]: readonly [number, number], compute: (args: readonly RawArgument[]) => CellValue) =>
  names.map((name): SheetFunctionDefinition => ({ name, min, max, compute }));

export const HYPOTHESIS_TESTS: readonly SheetFunctionDefinition[] = [
  ...called(["T.TEST", "TTEST"], [4, 4], studentTest),
  ...called(["F.TEST", "FTEST"], [2, 2], varianceTest),
  ...called(["CHISQ.TEST", "CHITEST"], [2, 2], chiSquareTest),
  ...called(["Z.TEST", "ZTEST"], [2, 3], normalTest),
];
