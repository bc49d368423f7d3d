import { DomainError } from "../errors";
import { EQUAL_WITHIN } from "../numeric/equality";
import { studentQuantile, studentSf } from "../numeric/student-t";

/** The people of one version: what those brought who brought anything, and how many there were. */
export interface Spenders {
  readonly values: readonly number[];
  /** Everyone in the version; those without a value count as 0. */
  readonly people: number;
}

export interface MeanAndSpread {
  readonly mean: number;
  /** Sample variance of the values of all people, 0 where all are equal to twelve digits. */
  readonly variance: number;
}

export interface WelchTest {
  readonly meanA: number;
  readonly meanB: number;
  /** Mean B − mean A. */
  readonly difference: number;
  /** `difference` ÷ |mean A|; undefined where A's mean is 0. */
  readonly relativeLift: number | undefined;
  readonly standardError: number;
  /** Welch–Satterthwaite degrees of freedom; undefined without any spread. */
  readonly degrees: number | undefined;
  readonly t: number | undefined;
  readonly p: number | undefined;
  /** Two-sided interval of the difference; both ends are the difference where there is no spread. */
  readonly low: number;
  readonly high: number;
}

/** Mean and variance over all people of a version, of whom there must be two. */
export function meanAndSpread({ values, people }: Spenders): MeanAndSpread {
  const mean = values.reduce((sum, value) => sum + value, 0) / people;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, (people - values.length) * mean ** 2);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { mean, variance: squares <= people * (EQUAL_WITHIN * largest) ** 2 ? 0 : squares / (people - 1) };
}

/**
 * Welch's t-test of the means of two versions (Welch 1947), as R's t.test gives it. One tail asks whether B is more than A.
 *
 * @throws DomainError `num` where more have a value than there were, `div0` for an empty version, `na` for a single person.
 */
export function welch(a: Spenders, b: Spenders, confidence: number, tails: number): WelchTest {
  requireEveryone(a, "a");
  requireEveryone(b, "b");
  if (a.people === 0 || b.people === 0)
    throw new DomainError("div0", "zero-denominator", { param: a.people === 0 ? "people_a" : "people_b" });
  if (a.people < 2 || b.people < 2)
    throw new DomainError("na", "too-few-values", { param: a.people < 2 ? "values_a" : "values_b", min: 2 });
  const [A, B] = [meanAndSpread(a), meanAndSpread(b)];
  const [errorA, errorB] = [A.variance / a.people, B.variance / b.people];
  const difference = B.mean - A.mean;
  const means = {
    meanA: A.mean,
    meanB: B.mean,
    difference,
    relativeLift: A.mean === 0 ? undefined : difference / Math.abs(A.mean),
  };
  const standardError = Math.sqrt(errorA + errorB);
  if (standardError === 0)
    return { ...means, standardError, degrees: undefined, t: undefined, p: undefined, low: difference, high: difference };
  // Shares of the variance, so that no square over- or underflows.
  const [shareA, shareB] = [errorA / (errorA + errorB), errorB / (errorA + errorB)];
  const degrees = 1 / (shareA ** 2 / (a.people - 1) + shareB ** 2 / (b.people - 1));
  const t = difference / standardError;
  const reach = standardError * studentQuantile((1 - confidence) / 2, degrees);
  return {
    ...means,
    standardError,
    degrees,
    t,
    p: tails === 1 ? studentSf(t, degrees) : 2 * studentSf(Math.abs(t), degrees),
    low: difference - reach,
    high: difference + reach,
  };
}

function requireEveryone({ values, people }: Spenders, version: "a" | "b"): void {
  if (values.length > people)
    throw new DomainError("num", "fewer-people-than-values", { param: `people_${version}`, got: people, values: values.length });
}
