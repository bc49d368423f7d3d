import { DomainError } from "../../errors";
import { minimize } from "../../numeric/minimize";
import { historyLogLikelihood } from "./log-likelihood";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { checkHistory } from "./purchase-history";

export interface BtydFit {
  readonly params: BtydParams;
  readonly logLikelihood: number;
}

const MIN_CUSTOMERS = 10;
/** Time is scaled so that the longest history has this length: the search is then the same for days and years. */
const SCALED_LENGTH = 10;
const LOG_LIMIT = 20;

interface Group {
  readonly history: PurchaseHistory;
  customers: number;
}

/**
 * Maximum-likelihood fit to customers' histories, in their time unit. Equal histories are counted together; the search
 * is deterministic and runs on logarithms from 1, so that the order of rows and the time unit do not matter.
 *
 * @throws DomainError `num` for impossible histories or nobody with a repeat purchase, `na` for fewer than ten customers,
 *   `num` where the search does not settle.
 */
export function fitBtyd(model: BtydModel, histories: readonly PurchaseHistory[]): BtydFit {
  for (const history of histories) {
    checkHistory(history);
    if (!(history.T > 0)) throw new DomainError("num", "out-of-range", { param: "T", got: history.T, above: 0 });
  }
  if (histories.length < MIN_CUSTOMERS) throw new DomainError("na", "too-few-customers", { min: MIN_CUSTOMERS });
  if (histories.every(({ x }) => x === 0)) throw new DomainError("num", "no-repeat-buyers");
  const scale = SCALED_LENGTH / histories.reduce((longest, { T }) => Math.max(longest, T), 0);
  const groups = group(histories, scale);
  const negative = (logs: readonly number[]): number => {
    if (logs.some((log) => Math.abs(log) > LOG_LIMIT)) return Infinity;
    const params = logs.map(Math.exp) as unknown as BtydParams;
    let total = 0;
    for (const { history, customers } of groups) total -= customers * historyLogLikelihood(model, params, history);
    return total;
  };
  const { point, value, converged } = minimize(negative, [0, 0, 0, 0]);
  if (!converged) throw new DomainError("num", "no-convergence");
  const [r, alpha, third, fourth] = point.map(Math.exp) as unknown as BtydParams;
  const purchases = histories.reduce((sum, { x }) => sum + x, 0);
  return {
    params: [r, alpha / scale, third, model === "pnbd" ? fourth / scale : fourth],
    // Densities of purchase times change with the unit: one factor for each purchase.
    logLikelihood: -value + purchases * Math.log(scale),
  };
}

/** Equal histories counted together, in an order that does not depend on that of the rows. */
function group(histories: readonly PurchaseHistory[], scale: number): Group[] {
  const groups = new Map<string, Group>();
  for (const { x, tx, T } of histories) {
    const key = `${x}|${tx}|${T}`;
    const known = groups.get(key);
    if (known) known.customers += 1;
    else groups.set(key, { history: { x, tx: tx * scale, T: T * scale }, customers: 1 });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
