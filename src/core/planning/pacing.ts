import { DomainError } from "../errors";

/** Where a running period stands against its target; `undefined` where there is nothing to divide by. */
export interface Pace {
  /** What should have been reached by now. */
  readonly expected: number;
  /** Reached ÷ expected: 1 is on track. */
  readonly index: number | undefined;
  /** The total if it goes on like this. */
  readonly projected: number | undefined;
  /** What each remaining period must bring; nothing below zero. */
  readonly required: number | undefined;
}

/**
 * Pacing of a target over `total` periods of which `elapsed` have passed: the share s that should be done is Σ of the weights of
 * the periods passed ÷ Σ of all, or elapsed ÷ total without weights.
 *
 * @throws DomainError `num` where more periods have passed than there are, `div0` for no periods or weights that add up to zero.
 */
export function pace(actual: number, target: number, elapsed: number, total: number, weights?: readonly number[]): Pace {
  if (elapsed > total) throw new DomainError("num", "part-exceeds-whole", { param: "elapsed", part: elapsed, whole: total });
  const share = weights === undefined ? plainShare(elapsed, total) : weightedShare(elapsed, weights);
  const expected = target * share;
  const left = total - elapsed;
  return {
    expected,
    index: expected === 0 ? undefined : actual / expected,
    projected: share === 0 ? undefined : actual / share,
    required: left === 0 ? undefined : Math.max(0, target - actual) / left,
  };
}

function plainShare(elapsed: number, total: number): number {
  if (total === 0) throw new DomainError("div0", "zero-denominator", { param: "total" });
  return elapsed / total;
}

function weightedShare(elapsed: number, weights: readonly number[]): number {
  if (!Number.isInteger(elapsed)) throw new DomainError("num", "not-integer", { param: "elapsed", got: elapsed });
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) throw new DomainError("div0", "zero-denominator", { param: "weights" });
  return weights.slice(0, elapsed).reduce((a, b) => a + b, 0) / sum;
}
