import { logBeta } from "../../../core/numeric/log-gamma";
import { normalCdf, normalQuantile } from "../../../core/numeric/normal";
import { studentQuantile, studentSf } from "../../../core/numeric/student-t";
import type { CellValue } from "../../../core/cell";
import { NUM } from "../../../core/cells/coerce";
import { each, logical, number, or, whole, type SheetFunctionDefinition } from "./sheet-function";

/**
 * The normal distribution and Student's: the library approximated them to nine digits, and had 0 for what is far from the middle, so that
 * `=T.DIST.2T(1,1)` was not a half and the tail of ten standard deviations nothing. Sources: Microsoft Support, "NORM.DIST function",
 * "NORM.S.INV function", "LOGNORM.DIST function", "ERF function", "T.DIST function", "T.INV function", "TDIST function".
 */
const bell = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

const normal = (x: number, mean: number, deviation: number, cumulative: boolean): CellValue => {
  const z = (x - mean) / deviation;
  return deviation <= 0 ? NUM : cumulative ? normalCdf(z) : bell(z) / deviation;
};
const normalAt = (p: number, mean: number, deviation: number): CellValue =>
  p <= 0 || p >= 1 || deviation <= 0 ? NUM : mean + deviation * normalQuantile(p);

const logNormal = (x: number, mean: number, deviation: number, cumulative: boolean): CellValue => {
  const z = (Math.log(x) - mean) / deviation;
  return x <= 0 || deviation <= 0 ? NUM : cumulative ? normalCdf(z) : bell(z) / (deviation * x);
};
const logNormalAt = (p: number, mean: number, deviation: number): CellValue => {
  const logarithm = normalAt(p, mean, deviation);
  return typeof logarithm === "number" ? Math.exp(logarithm) : logarithm;
};

/** 2 ÷ √π times the integral of e^−t² from 0 to x. Near 0 the normal distribution's half would cancel it away. */
function erf(x: number): number {
  const size = Math.abs(x);
  if (size > 0.5) return Math.sign(x) * (1 - erfc(size));
  let [term, sum] = [x, x];
  for (let n = 1; Math.abs(term) > 1e-18 * Math.abs(sum); n += 1) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}
const erfc = (x: number): number => 2 * normalCdf(-x * Math.SQRT2);

const lower = (t: number, degrees: number): number => (t < 0 ? studentSf(-t, degrees) : 1 - studentSf(t, degrees));
const studentDensity = (t: number, degrees: number): number =>
  Math.exp(-logBeta(0.5, degrees / 2) - 0.5 * Math.log(degrees) - ((degrees + 1) / 2) * Math.log1p((t * t) / degrees));

const student = (t: number, degrees: number, cumulative: boolean): CellValue =>
  degrees < 1 ? NUM : cumulative ? lower(t, degrees) : studentDensity(t, degrees);
const studentTails = (t: number, degrees: number, tails: number): CellValue =>
  t < 0 || degrees < 1 || (tails !== 1 && tails !== 2) ? NUM : tails * studentSf(t, degrees);
const studentAt = (p: number, degrees: number): CellValue => {
  if (p <= 0 || p >= 1 || degrees < 1) return NUM;
  if (p === 0.5) return 0;
  return p < 0.5 ? -studentQuantile(p, degrees) : studentQuantile(1 - p, degrees);
};
const studentBothAt = (p: number, degrees: number): CellValue => {
  if (p <= 0 || p > 1 || degrees < 1) return NUM;
  return p === 1 ? 0 : studentQuantile(p / 2, degrees);
};

type Three = [number, number, number];
type Four = [number, number, number, boolean];
export const CONTINUOUS: readonly SheetFunctionDefinition[] = [
  ...["NORM.DIST", "NORMDIST"].map((name) => each<Four>(name, [number, number, number, logical], normal)),
  each<[number, boolean]>("NORM.S.DIST", [number, logical], (z, cumulative) => (cumulative ? normalCdf(z) : bell(z))),
  each<[number]>("NORMSDIST", [number], normalCdf),
  each<[number]>("GAUSS", [number], (z) => erf(z / Math.SQRT2) / 2),
  ...["NORM.INV", "NORMINV"].map((name) => each<Three>(name, [number, number, number], normalAt)),
  ...["NORM.S.INV", "NORMSINV"].map((name) => each<[number]>(name, [number], (p) => normalAt(p, 0, 1))),
  each<Four>("LOGNORM.DIST", [number, number, number, logical], logNormal),
  each<Three>("LOGNORMDIST", [number, number, number], (x, mean, deviation) => logNormal(x, mean, deviation, true)),
  ...["LOGNORM.INV", "LOGINV"].map((name) => each<Three>(name, [number, number, number], logNormalAt)),
  each<[number, number | undefined]>("ERF", [number, or(number, undefined)], (from, to) =>
    to === undefined ? erf(from) : erf(to) - erf(from),
  ),
  each<[number]>("ERF.PRECISE", [number], erf),
  ...["ERFC", "ERFC.PRECISE"].map((name) => each<[number]>(name, [number], erfc)),
  each<[number, number, boolean]>("T.DIST", [number, whole, logical], student),
  each<[number, number]>("T.DIST.RT", [number, whole], (t, degrees) => (degrees < 1 ? NUM : lower(-t, degrees))),
  each<[number, number]>("T.DIST.2T", [number, whole], (t, degrees) => studentTails(t, degrees, 2)),
  each<Three>("TDIST", [number, whole, whole], studentTails),
  each<[number, number]>("T.INV", [number, whole], studentAt),
  ...["T.INV.2T", "TINV"].map((name) => each<[number, number]>(name, [number, whole], studentBothAt)),
];
