import { DomainError } from "../../errors";
import { geometricObjective } from "./geometric-objective";
import { groupHistories, someGroups, type HistoryGroups } from "./history-groups";
import { maximizeLikelihood } from "../maximize-likelihood";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { paretoObjective } from "./pareto-objective";
import { possibleHistory } from "./purchase-history";

export interface BtydFit {
  readonly params: BtydParams;
  readonly logLikelihood: number;
}

const MIN_CUSTOMERS = 10;
/** Time is scaled so that the longest history has this length: the search is then the same for days and years. */
const SCALED_LENGTH = 10;
/** Of more than twice as many different histories, about so many show where to look first. */
const ROUGH_SIZE = 4000;
/** So few different histories can have several maxima; among more, none lower by a ten-thousandth was seen. */
const FEW = 400;
/**
 * Logarithms of parameters to start from beside 0, on the scaled time. With one start, every seventh of 160 simulated sets of 12 to 400
 * customers ended at a lower maximum of the Pareto/NBD likelihood, every thirteenth at one of the MBG/NBD. Of 27 starts on a grid these
 * three find the highest of all but one set.
 */
const STARTS = {
  geometric: [
    [-2, -1, 1, 5],
    [0, 1, -2, -3],
    [-2, -1, -2, -3],
  ],
  pareto: [
    [2, 3, -2, -1],
    [-2, -1, 4, 3],
    [-2, -1, 4, 8],
  ],
} as const;

/**
 * Maximum-likelihood fit to customers' histories, in their time unit. Equal histories are counted together; the search
 * is deterministic and runs on logarithms from fixed starts, so that the order of rows and the time unit do not matter.
 *
 * @throws DomainError `num` for impossible histories or nobody with a repeat purchase, `na` for fewer than ten customers,
 *   `num` where the search does not settle.
 */
export function fitBtyd(model: BtydModel, given: readonly PurchaseHistory[]): BtydFit {
  const histories = given.map((history) => {
    if (!(history.T > 0)) throw new DomainError("num", "out-of-range", { param: "T", got: history.T, above: 0 });
    return possibleHistory(history);
  });
  if (histories.length < MIN_CUSTOMERS) throw new DomainError("na", "too-few-customers", { min: MIN_CUSTOMERS });
  if (histories.every(({ x }) => x === 0)) throw new DomainError("num", "no-repeat-buyers");
  const scale = SCALED_LENGTH / histories.reduce((longest, { T }) => Math.max(longest, T), 0);
  const groups = groupHistories(histories, scale);
  const objective = (of: HistoryGroups) => (model === "pnbd" ? paretoObjective(of) : geometricObjective(of, model === "mbgnbd"));
  const rough = groups.count > 2 * ROUGH_SIZE ? objective(someGroups(groups, ROUGH_SIZE)) : undefined;
  const { params, value } = maximizeLikelihood(objective(groups), 4, {
    rough,
    further: groups.count > FEW ? [] : model === "pnbd" ? STARTS.pareto : STARTS.geometric,
  });
  const [r, alpha, third, fourth] = params as unknown as BtydParams;
  const purchases = histories.reduce((sum, { x }) => sum + x, 0);
  return {
    params: [r, alpha / scale, third, model === "pnbd" ? fourth / scale : fourth],
    // Densities of purchase times change with the unit: one factor for each purchase.
    logLikelihood: -value * histories.length + purchases * Math.log(scale),
  };
}
