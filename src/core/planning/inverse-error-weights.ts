import { DomainError } from "../errors";

/**
 * Weights for combining forecasts, in proportion to 1/MSE of each in the past (Bates and Granger 1969, without correlations).
 *
 * @param pastErrors One row per past period, one column per forecaster; at least one row.
 * @throws DomainError `div0` where a forecaster never erred, because all weight would be his.
 */
export function inverseErrorWeights(pastErrors: readonly (readonly number[])[]): number[] {
  return (pastErrors[0] ?? []).map((_, forecaster) => {
    const squares = pastErrors.reduce((sum, errors) => sum + (errors[forecaster] as number) ** 2, 0);
    if (squares === 0) throw new DomainError("div0", "flawless-forecaster", { param: "past_errors" });
    return pastErrors.length / squares;
  });
}
