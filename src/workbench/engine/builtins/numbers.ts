import { isCellError, type CellValue } from "../../../core/cell";
import { DIV0, NUM } from "../../../core/cells/coerce";
import { roundDown, roundHalfAway, roundUp } from "../../../core/cells/round-decimal";
import { power } from "./operators";
import { each, number, or, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The library's number functions refused or misread numeric texts, blanks and truth values, rounded in binary, and lost signs.
 * Sources: Microsoft Support, the page of each function ("ROUND function", "MOD function", "CEILING function" …).
 */
const one = (name: string, work: (value: number) => CellValue): SheetFunctionDefinition => each<[number]>(name, [number], work);

/** The multiple of a step next to a number, by its quotient: dust in it does not make a step more. */
const steps = (value: number, step: number, round: (quotient: number) => number): number => {
  const quotient = Number((value / step).toPrecision(15));
  return Number((round(quotient) * step).toPrecision(15));
};

function ceiling(value: number, step: number): CellValue {
  if (step === 0) return 0;
  if (value > 0 && step < 0) return NUM;
  return steps(value, step, Math.ceil);
}

function floor(value: number, step: number): CellValue {
  if (value === 0) return 0;
  if (step === 0) return DIV0;
  if (value > 0 && step < 0) return NUM;
  return steps(value, step, Math.floor);
}

/** `mode` other than 0 rounds negative numbers the other way. */
const toMultiple =
  (round: (quotient: number) => number, other: (quotient: number) => number) =>
  (value: number, step: number, mode: number): CellValue => {
    const size = Math.abs(step);
    return size === 0 || value === 0 ? 0 : steps(value, size, value < 0 && mode !== 0 ? other : round);
  };

function modulo(value: number, divisor: number): CellValue {
  if (divisor === 0) return DIV0;
  const rest = value - divisor * Math.floor(value / divisor);
  // 1 − 3 × 0.1 … leaves dust where nothing should be left.
  return Math.abs(rest) < 1e-15 * Math.abs(value) || Math.abs(rest - divisor) < 1e-15 * Math.abs(value) ? 0 : rest;
}

function mround(value: number, step: number): CellValue {
  if (step === 0 || value === 0) return 0;
  if (Math.sign(value) !== Math.sign(step)) return NUM;
  // "MROUND(6.05,0.1) returns 6.0 while MROUND(7.05,0.1) returns 7.1": the quotient as it is, with its dust.
  return Number((Math.round(value / step) * step).toPrecision(15));
}

/**
 * "1.02" sixteenths is 1 + 2 ÷ 16: the digits behind the point are as many as the denominator's. The library gave a denominator of 1 a
 * digit and rounded the rest away. Source: Microsoft Support, "DOLLARDE function".
 */
function dollarsOf(price: number, denominator: number): CellValue {
  const parts = Math.trunc(denominator);
  if (parts < 1) return parts < 0 ? NUM : DIV0;
  const dollars = Math.trunc(price);
  const rest = Number((price - dollars).toPrecision(15));
  return Number((dollars + (rest * 10 ** Math.ceil(Math.log10(parts))) / parts).toPrecision(15));
}

function factorial(value: number): CellValue {
  const n = Math.trunc(value);
  if (n < 0 || n > 170) return NUM;
  let product = 1;
  for (let factor = 2; factor <= n; factor += 1) product *= factor;
  return product;
}

function combinations(value: number, chosen: number): CellValue {
  if (value < 0 || chosen < 0 || value < chosen) return NUM;
  const fewer = Math.min(chosen, value - chosen);
  let result = 1;
  // Once it is no number any more it stays none.
  for (let i = 1; i <= fewer && Number.isFinite(result); i += 1) result = (result * (value - fewer + i)) / i;
  return Number.isFinite(result) ? Math.round(result) : NUM;
}

function logarithm(value: number, base: number): CellValue {
  if (value <= 0 || base <= 0) return NUM;
  if (base === 1) return DIV0;
  return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

const awayToParity =
  (remainder: 0 | 1) =>
  (value: number): CellValue => {
    const size = Math.ceil(Number(Math.abs(value).toPrecision(15)));
    const result = size % 2 === remainder ? size : size + 1;
    return value < 0 ? -result : result;
  };

const finite =
  (work: (value: number) => number) =>
  (value: number): CellValue => {
    const result = work(value);
    return Number.isFinite(result) ? result : NUM;
  };

export const NUMBERS: readonly SheetFunctionDefinition[] = [
  one("ABS", Math.abs),
  one("SIGN", Math.sign),
  one("INT", (value) => Math.floor(Number(value.toPrecision(15)))),
  each<[number, number]>("TRUNC", [number, or(whole, 0)], roundDown),
  each<[number, number]>("ROUND", [number, whole], roundHalfAway),
  each<[number, number]>("ROUNDDOWN", [number, whole], roundDown),
  each<[number, number]>("ROUNDUP", [number, whole], roundUp),
  each<[number, number]>("MOD", [number, number], modulo),
  each<[number, number]>("QUOTIENT", [number, number], (value, divisor) => (divisor === 0 ? DIV0 : Math.trunc(value / divisor))),
  each<[number, number]>("MROUND", [number, number], mround),
  each<[number, number]>("CEILING", [number, number], ceiling),
  each<[number, number]>("FLOOR", [number, number], floor),
  each<[number, number, number]>("CEILING.MATH", [number, or(number, 1), or(number, 0)], toMultiple(Math.ceil, Math.floor)),
  each<[number, number]>("ISO.CEILING", [number, or(number, 1)], (value, step) => toMultiple(Math.ceil, Math.floor)(value, step, 0)),
  each<[number, number, number]>("FLOOR.MATH", [number, or(number, 1), or(number, 0)], toMultiple(Math.floor, Math.ceil)),
  one("EVEN", awayToParity(0)),
  one("ODD", awayToParity(1)),
  each<[number, number]>("POWER", [number, number], power),
  one("SQRT", (value) => (value < 0 ? NUM : Math.sqrt(value))),
  one("EXP", finite(Math.exp)),
  one("LN", (value) => (value <= 0 ? NUM : Math.log(value))),
  one("LOG10", (value) => (value <= 0 ? NUM : Math.log10(value))),
  each<[number, number]>("LOG", [number, or(number, 10)], logarithm),
  one("FACT", factorial),
  each<[number, number]>("COMBIN", [whole, whole], combinations),
  each<[number, number]>("COMBINA", [whole, whole], (value, chosen) => {
    if (value < 0 || chosen < 0 || (value === 0 && chosen > 0)) return NUM;
    return chosen === 0 ? 1 : combinations(value + chosen - 1, chosen);
  }),
  each<[number, number]>("PERMUT", [whole, whole], (value, chosen) => {
    const ways = value < 0 || chosen < 0 || value < chosen ? NUM : factorial(value);
    const rest = factorial(value - chosen);
    return isCellError(ways) ? ways : isCellError(rest) ? NUM : Math.round(Number(ways) / Number(rest));
  }),
  one("DEGREES", (value) => (value * 180) / Math.PI),
  one("RADIANS", (value) => (value * Math.PI) / 180),
  one("SIN", Math.sin),
  one("COS", Math.cos),
  one("TAN", Math.tan),
  one("ASIN", finite(Math.asin)),
  one("ACOS", finite(Math.acos)),
  one("ATAN", Math.atan),
  one("SINH", finite(Math.sinh)),
  one("COSH", finite(Math.cosh)),
  one("TANH", Math.tanh),
  each<[number, number]>("ATAN2", [number, number], (x, y) => (x === 0 && y === 0 ? DIV0 : Math.atan2(y, x))),
  one("FACTDOUBLE", (value) => {
    if (value < -1) return NUM;
    let product = 1;
    // Beyond 300 no number holds it, and to go on multiplying would take minutes.
    for (let factor = Math.trunc(value); factor > 1 && Number.isFinite(product); factor -= 2) product *= factor;
    return Number.isFinite(product) ? product : NUM;
  }),
  one("SQRTPI", (value) => (value < 0 ? NUM : Math.sqrt(value * Math.PI))),
  each<[number]>("PHI", [number], (value) => Math.exp((-value * value) / 2) / Math.sqrt(2 * Math.PI)),
  each<[number, number]>("DOLLARDE", [number, number], dollarsOf),
  { name: "PI", min: 0, max: 0, compute: () => Math.PI },
  { name: "NA", min: 0, max: 0, compute: () => ({ error: "#N/A" }) },
];
