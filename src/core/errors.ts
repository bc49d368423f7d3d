import type { ErrorCode } from "./cell";

/** The four ways a calculation can fail, each a cell error. */
export type FaultKind = "div0" | "num" | "value" | "na";

export const ERROR_OF_FAULT: Readonly<Record<FaultKind, ErrorCode>> = {
  div0: "#DIV/0!",
  num: "#NUM!",
  value: "#VALUE!",
  na: "#N/A",
};

/**
 * Why a calculation failed, as a key: hosts supply the sentence. General keys first; a family adds its own
 * where the general ones would not tell the user how to mend the input.
 */
export type FaultKey =
  | "required"
  | "not-a-number"
  | "text-in-range"
  | "blank-in-range"
  | "unknown-option"
  | "not-a-flag"
  | "text-date"
  | "not-a-date"
  | "heading-above"
  | "heading-beside"
  | "number-as-text"
  | "date-in-digits"
  | "unix-time"
  | "outside-calendar"
  | "size-mismatch"
  | "wrong-count"
  | "too-many-arguments"
  | "needs-single-value"
  | "needs-single-column"
  | "empty"
  | "out-of-range"
  | "rate-out-of-range"
  | "discount-out-of-range"
  | "not-integer"
  | "part-exceeds-whole"
  | "fewer-people-than-values"
  | "not-finite"
  | "zero-denominator"
  | "zero-total"
  | "zero-base"
  | "nothing-paid"
  | "zero-period"
  | "zero-mean"
  | "nobody-before"
  | "no-measured-visit"
  | "zero-actual"
  | "exact-forecast"
  | "flawless-forecaster"
  | "weights-per-period"
  | "all-refunded"
  | "margin-used-up"
  | "negative-margin"
  | "no-margin-left"
  | "nobody-converted"
  | "everybody-converted"
  | "effect-too-large"
  | "same-day"
  | "flat-rates"
  | "everybody-left"
  | "no-buyers"
  | "no-cohort-yet"
  | "no-spend"
  | "conversion-above-one"
  | "minima-exceed-budget"
  | "blank-path"
  | "not-a-path"
  | "period-over"
  | "no-break-even"
  | "no-unit-margin"
  | "nothing-for-ads"
  | "never-pays-back"
  | "no-lift"
  | "no-upper-limit"
  | "no-spread"
  | "amount-without-volume"
  | "negative-part"
  | "list-begins-later"
  | "no-weekday-pattern"
  | "seven-weights"
  | "spend-hardly-varied"
  | "no-bend"
  | "too-many-channels"
  | "empty-touch"
  | "infinite-sum"
  | "endless-lifetime"
  | "no-mean-spend"
  | "no-mature-user"
  | "nobody-observed"
  | "no-second-order"
  | "too-many-rows"
  | "too-many-periods"
  | "missing-values"
  | "rising-survivors"
  | "no-churn"
  | "too-few-values"
  | "too-few-customers"
  | "target-rate"
  | "endless-marginal"
  | "endless-growth"
  | "not-concave"
  | "no-repeat-buyers"
  | "impossible-history"
  | "impossible-opportunities"
  | "not-increasing"
  | "either-or"
  | "one-blank"
  | "no-convergence";

/** What the sentence needs: parameter names, bounds, the offending value. Parameter names are the ids in `params`. */
export type FaultDetail = Readonly<Record<string, string | number>>;

/**
 * A calculation that has no answer. The only error core throws on purpose. A column of a hundred thousand rows may have one in each, so it
 * costs no more than an object: it takes no stack, which leads only to the test that found it, and writes its message when that is read.
 */
export class DomainError implements Error {
  readonly name = "DomainError";

  constructor(
    readonly kind: FaultKind,
    readonly key: FaultKey,
    readonly detail: FaultDetail = {},
  ) {}

  get message(): string {
    return `${this.kind}: ${this.key} ${JSON.stringify(this.detail)}`;
  }

  toString(): string {
    return `${this.name}: ${this.message}`;
  }
}
// To everybody else it is an error like any other.
Object.setPrototypeOf(DomainError.prototype, Error.prototype);
