import type { PurchaseHistory } from "./models";

/**
 * Equal histories counted together, as columns in an order that does not depend on that of the rows, with each different x,
 * t_x and T listed once: what depends on one of them alone is then worked out once per step of a fit.
 */
export interface HistoryGroups {
  readonly count: number;
  readonly customers: Float64Array;
  /** Index of each group's x, t_x and T in the lists below. */
  readonly xAt: Int32Array;
  readonly txAt: Int32Array;
  readonly TAt: Int32Array;
  /** The different values, rising. */
  readonly x: Float64Array;
  readonly tx: Float64Array;
  readonly T: Float64Array;
  readonly totalCustomers: number;
}

/** Groups histories, with times multiplied by `scale`. */
export function groupHistories(histories: readonly PurchaseHistory[], scale: number): HistoryGroups {
  const x = distinct(histories, (history) => history.x);
  const tx = distinct(histories, (history) => history.tx);
  const T = distinct(histories, (history) => history.T);
  const counts = new Map<number, number>();
  // Three indexes in one number: exact below 2⁵³, which 200,000 different values of each fit into.
  for (const history of histories) {
    const key =
      ((x.at.get(history.x) as number) * T.values.length + (T.at.get(history.T) as number)) * tx.values.length +
      (tx.at.get(history.tx) as number);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = Float64Array.from(counts.keys()).sort();
  const xt = T.values.length * tx.values.length;
  return {
    count: keys.length,
    customers: keys.map((key) => counts.get(key) as number),
    xAt: Int32Array.from(keys, (key) => Math.floor(key / xt)),
    txAt: Int32Array.from(keys, (key) => key % tx.values.length),
    TAt: Int32Array.from(keys, (key) => Math.floor((key % xt) / tx.values.length)),
    x: x.values,
    tx: tx.values.map((time) => time * scale),
    T: T.values.map((time) => time * scale),
    totalCustomers: histories.length,
  };
}

/** About `size` of the groups, evenly spread over their order, for a first look at many of them. */
export function someGroups(groups: HistoryGroups, size: number): HistoryGroups {
  const every = Math.ceil(groups.count / size);
  const kept = <A extends Float64Array | Int32Array>(values: A): A => values.filter((_, g) => g % every === 0) as A;
  const customers = kept(groups.customers);
  return {
    ...groups,
    count: customers.length,
    customers,
    xAt: kept(groups.xAt),
    txAt: kept(groups.txAt),
    TAt: kept(groups.TAt),
    totalCustomers: customers.reduce((sum, count) => sum + count, 0),
  };
}

function distinct(
  histories: readonly PurchaseHistory[],
  of: (history: PurchaseHistory) => number,
): { readonly values: Float64Array; readonly at: ReadonlyMap<number, number> } {
  const values = Float64Array.from(new Set(histories.map(of))).sort();
  return { values, at: new Map(Array.from(values, (value, i) => [value, i])) };
}
