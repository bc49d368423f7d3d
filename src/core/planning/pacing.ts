import { DomainError } from "../errors";
import { settledWhole } from "../numeric/equality";
import { partOfWhole } from "../numeric/part-of-whole";

/** Where a running period stands against its target; `undefined` where there is nothing to divide by. */
export interface Pace {
  /** What should have been reached by now. */
  readonly expected: number | undefined;
  /** Reached ÷ expected: 1 is on track. */
  readonly index: number | undefined;
  /** The total if it goes on like this. */
  readonly projected: number | undefined;
  /** What each remaining period must bring; nothing below zero. */
  readonly required: number | undefined;
}

/**
 * Pacing of a target over `total` periods of which `elapsed` have passed: the share s that should be done is Σ of the weights of
 * the periods passed ÷ Σ of all, or elapsed ÷ total without weights. Without periods, or with weights that add up to zero, there
 * is no such share, but what remains is still to be done.
 *
 * @throws DomainError `num` where more periods have passed than there are.
 */
export function pace(actual: number, target: number, passed: number, total: number, weights?: readonly number[]): Pace {
  const elapsed = partOfWhole(passed, total, "elapsed");
  const share = weights === undefined ? plainShare(elapsed, total) : weightedShare(settledWhole(elapsed), weights);
  const expected = share === undefined ? undefined : target * share;
  const left = total - elapsed;
  return {
    expected,
    index: ratio(actual, expected),
    projected: ratio(actual, share),
    required: left === 0 ? undefined : Math.max(0, target - actual) / left,
  };
}

const ratio = (part: number, whole: number | undefined): number | undefined =>
  whole === undefined || whole === 0 ? undefined : part / whole;

const plainShare = (elapsed: number, total: number): number | undefined => ratio(elapsed, total);

function weightedShare(elapsed: number, weights: readonly number[]): number | undefined {
  if (!Number.isInteger(elapsed)) throw new DomainError("num", "not-integer", { param: "elapsed", got: elapsed });
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  return ratio(sum(weights.slice(0, elapsed)), sum(weights));
}
