import { chiSquareSf } from "../numeric/incomplete-gamma";
import { chiSquare } from "./chi-square";
import { expectedCounts } from "./expected-counts";

/**
 * The p-value of Pearson's χ² test that visitors were split as planned: `observed` counts per group against `ratio`, the planned
 * shares in any unit (equal if left out), with one degree of freedom fewer than groups.
 *
 * @throws DomainError `div0` for nobody, or a planned share of 0; `na` for a single group.
 */
export const sampleRatioMismatch = (observed: readonly number[], ratio?: readonly number[]): number =>
  chiSquareSf(chiSquare(observed, expectedCounts(observed, ratio)), observed.length - 1);
