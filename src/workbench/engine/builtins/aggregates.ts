import { isCellError, type CellError, type CellValue } from "../../../core/cell";
import { asNumber, DIV0, NA, NUM, VALUE } from "../../../core/cells/coerce";
import type { RawArgument } from "../../../functions/define";
import { isRows, rowsOf, today, type SheetFunctionDefinition } from "./sheet-function";

/**
 * What counts in a range is a number: texts, even numeric ones, truth values and blanks do not. Typed into the call, a truth value, a
 * numeric text and an omitted argument count too. The library counted and skipped others. Sources: Microsoft Support, "SUM function",
 * "COUNT function", "AVERAGE function", "AVERAGEA function", "MEDIAN function", "SUMPRODUCT function", "PRODUCT function".
 */
export function numbersOf(args: readonly RawArgument[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    if (!isRows(arg)) {
      const value = asNumber(arg as CellValue, today());
      if (isCellError(value)) return value;
      numbers.push(value);
    } else {
      for (const row of arg) {
        for (const cell of row) {
          if (typeof cell === "number") numbers.push(cell);
          else if (isCellError(cell)) return cell;
        }
      }
    }
  }
  return numbers;
}

/** The functions that end in A: in a range a text counts as 0 and TRUE as 1. */
function numbersOfAll(args: readonly RawArgument[]): readonly number[] | CellError {
  const numbers: number[] = [];
  for (const arg of args) {
    const typed = !isRows(arg);
    for (const cell of rowsOf(arg).flat()) {
      if (isCellError(cell)) return cell;
      if (typed) {
        const value = asNumber(cell, today());
        if (isCellError(value)) return value;
        numbers.push(value);
      } else if (cell !== null) numbers.push(typeof cell === "string" ? 0 : Number(cell));
    }
  }
  return numbers;
}

type Work = (numbers: readonly number[]) => CellValue;

const over = (name: string, work: Work, read = numbersOf): SheetFunctionDefinition => ({
  name,
  min: 1,
  max: 255,
  compute(args) {
    const numbers = read(args);
    return isCellError(numbers) ? numbers : work(numbers);
  },
});

/** Sums as Excel does: what cancels to dust is 0. */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const value of numbers) {
    // Neumaier's sum keeps what each addition loses.
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return Number.isFinite(total) ? total + lost : total;
}

const mean = (numbers: readonly number[]): CellValue => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length);
const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
const orZero =
  (work: (numbers: readonly number[]) => number): Work =>
  (numbers) =>
    numbers.length === 0 ? 0 : work(numbers);

function squares(numbers: readonly number[]): number {
  const middle = sum(numbers) / numbers.length;
  return sum(numbers.map((value) => (value - middle) ** 2));
}

function averageDeviation(numbers: readonly number[]): number {
  const middle = sum(numbers) / numbers.length;
  return sum(numbers.map((value) => Math.abs(value - middle))) / numbers.length;
}

/** `fewer` is 1 for a sample. */
const variance =
  (fewer: 0 | 1): Work =>
  (numbers) =>
    numbers.length <= fewer ? DIV0 : squares(numbers) / (numbers.length - fewer);
const deviation =
  (fewer: 0 | 1): Work =>
  (numbers) => {
    const value = variance(fewer)(numbers);
    return typeof value === "number" ? Math.sqrt(value) : value;
  };

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

const median: Work = (numbers) => {
  if (numbers.length === 0) return NUM;
  const ordered = sorted(numbers);
  const half = ordered.length / 2;
  return Number.isInteger(half) ? ((ordered[half - 1] as number) + (ordered[half] as number)) / 2 : (ordered[Math.floor(half)] as number);
};

/** The number that stands most often; of several the first. */
const mode: Work = (numbers) => {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const often = most([...counts.values()]);
  return often < 2 ? NA : ([...counts].find(([, count]) => count === often)?.[0] ?? NA);
};

const positive =
  (work: (numbers: readonly number[]) => number): Work =>
  (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0) ? NUM : work(numbers);

const counting = (name: string, counts: (cell: CellValue, typed: boolean) => boolean): SheetFunctionDefinition => ({
  name,
  min: 1,
  max: 255,
  compute: (args) =>
    args.reduce<number>(
      (total, arg) =>
        total +
        rowsOf(arg)
          .flat()
          .filter((cell) => counts(cell, !isRows(arg))).length,
      0,
    ),
});

const isCounted = (cell: CellValue, typed: boolean): boolean =>
  typeof cell === "number" || (typed && !isCellError(cell) && !isCellError(asNumber(cell, today())));

/** Arrays of one size, multiplied cell by cell: what is no number counts as 0. */
const sumProduct: SheetFunctionDefinition = {
  name: "SUMPRODUCT",
  min: 1,
  max: 255,
  compute(args) {
    const arrays = args.map(rowsOf);
    const [first] = arrays as [ReturnType<typeof rowsOf>];
    if (arrays.some((rows) => rows.length !== first.length || rows[0]?.length !== first[0]?.length)) return VALUE;
    const products: number[] = [];
    for (let r = 0; r < first.length; r += 1) {
      for (let c = 0; c < (first[0]?.length ?? 0); c += 1) {
        let product = 1;
        for (const rows of arrays) {
          const cell = rows[r]?.[c] ?? null;
          if (isCellError(cell)) return cell;
          product *= typeof cell === "number" ? cell : 0;
        }
        products.push(product);
      }
    }
    return sum(products);
  },
};

/** What a part is of the whole. Source: Microsoft Support, "PERCENTOF function": SUM of the one by SUM of the other. */
const percentOf: SheetFunctionDefinition = {
  name: "PERCENTOF",
  min: 2,
  max: 2,
  compute([part = null, all = null]) {
    const [some, every] = [numbersOf([part]), numbersOf([all])];
    if (isCellError(some)) return some;
    if (isCellError(every)) return every;
    const total = sum(every);
    return total === 0 ? DIV0 : sum(some) / total;
  },
};

export const AGGREGATES: readonly SheetFunctionDefinition[] = [
  over("SUM", sum),
  over("SUMSQ", (numbers) => sum(numbers.map((value) => value * value))),
  over(
    "PRODUCT",
    orZero((numbers) => numbers.reduce((a, b) => a * b, 1)),
  ),
  over("AVERAGE", mean),
  over("AVERAGEA", mean, numbersOfAll),
  over("MIN", orZero(least)),
  over("MAX", orZero(most)),
  over("MINA", orZero(least), numbersOfAll),
  over("MAXA", orZero(most), numbersOfAll),
  over("MEDIAN", median),
  over("MODE", mode),
  over("MODE.SNGL", mode),
  over("DEVSQ", (numbers) => (numbers.length === 0 ? NUM : squares(numbers))),
  over("AVEDEV", (numbers) => (numbers.length === 0 ? NUM : averageDeviation(numbers))),
  over(
    "GEOMEAN",
    positive((numbers) => Math.exp(sum(numbers.map(Math.log)) / numbers.length)),
  ),
  over(
    "HARMEAN",
    positive((numbers) => numbers.length / sum(numbers.map((value) => 1 / value))),
  ),
  ...["VAR", "VAR.S"].map((name) => over(name, variance(1))),
  ...["VARP", "VAR.P"].map((name) => over(name, variance(0))),
  ...["STDEV", "STDEV.S"].map((name) => over(name, deviation(1))),
  ...["STDEVP", "STDEV.P"].map((name) => over(name, deviation(0))),
  over("VARA", variance(1), numbersOfAll),
  over("VARPA", variance(0), numbersOfAll),
  over("STDEVA", deviation(1), numbersOfAll),
  over("STDEVPA", deviation(0), numbersOfAll),
  counting("COUNT", isCounted),
  counting("COUNTA", (cell, typed) => typed || cell !== null),
  sumProduct,
  percentOf,
];
