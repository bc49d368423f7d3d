import { chiSquareSf } from "../numeric/incomplete-gamma";
import { ratioTest } from "./ratio-test";

/**
 * The p-value of Pearson's χ² test that visitors were split as planned: `observed` counts per group against `ratio`, the planned
 * shares in any unit (equal if left out), with one degree of freedom fewer than groups.
 *
 * @throws DomainError `div0` for nobody, or a planned share of 0; `na` for a single group.
 */
export function sampleRatioMismatch(observed: readonly number[], ratio?: readonly number[]): number {
  const { statistic, freedom } = ratioTest(observed, ratio);
  return chiSquareSf(statistic, freedom);
}
