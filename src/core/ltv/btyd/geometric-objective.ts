import type { Differentiable } from "../../numeric/minimize-with-gradient";
import { gammaGrowth } from "./gamma-growth";
import type { HistoryGroups } from "./history-groups";
import { timeTable } from "./time-table";

/**
 * Minus the mean log-likelihood of the BG/NBD or the modified BG/NBD, and its gradient, over ln r, ln α, ln a, ln b. In the
 * form that does not overflow (Fader and Hardie, note 027): the alive term times 1 + eᵘ, u the log-odds of having left.
 */
export function geometricObjective(groups: HistoryGroups, modified: boolean): Differentiable {
  const { count, customers, xAt, txAt, TAt, x, tx, T, totalCustomers } = groups;
  const table = (values: Float64Array) => new Float64Array(values.length);
  const rises = modified ? x.map((repeats) => repeats + 1) : x;
  const [byX, byXr, byB, byBb, byAB, byABab, logBefore] = [table(x), table(x), table(x), table(x), table(x), table(x), table(x)] as const;
  const [atEnd, atLast] = [timeTable(T), timeTable(tx)];
  return (logs, gradient) => {
    const [r, alpha, a, b] = logs.map(Math.exp) as unknown as [number, number, number, number];
    gammaGrowth(r, x, byX, byXr);
    gammaGrowth(b, rises, byB, byBb);
    gammaGrowth(a + b, rises, byAB, byABab);
    rises.forEach((rise, i) => (logBefore[i] = Math.log(b + (rise - 1))));
    atEnd.at(alpha);
    atLast.at(alpha);
    const [logAlpha, logA] = [logs[1] as number, logs[2] as number];
    let [value, dr, dalpha, da, db] = [0, 0, 0, 0, 0];
    for (let g = 0; g < count; g += 1) {
      const i = xAt[g] as number;
      const repeats = x[i] as number;
      const end = TAt[g] as number;
      const last = txAt[g] as number;
      const w = customers[g] as number;
      const growth = atEnd.growth[end] as number;
      const share = atEnd.share[end] as number;
      const m = r + repeats;
      let log = (byX[i] as number) + (byB[i] as number) - (byAB[i] as number) - repeats * (logAlpha + growth) - r * growth;
      let gone = 0;
      let fall = 0;
      let rest = 0;
      if (modified || repeats > 0) {
        fall = growth - (atLast.growth[last] as number);
        // (T − t_x)/(α + t_x)
        rest = (((T[end] as number) - (tx[last] as number)) / alpha) * (atLast.share[last] as number);
        const u = logA - (logBefore[i] as number) + m * fall;
        const small = Math.exp(-Math.abs(u));
        log += Math.log1p(small) + (u > 0 ? u : 0);
        gone = u > 0 ? 1 / (1 + small) : small / (1 + small);
        da += w * gone;
        db -= (w * gone) / (b + ((rises[i] as number) - 1));
      }
      value += w * log;
      dr += w * ((byXr[i] as number) - growth + gone * fall);
      dalpha += w * share * ((r * (T[end] as number)) / alpha - repeats - gone * m * rest);
      da -= w * a * (byABab[i] as number);
      db += w * ((byBb[i] as number) - (byABab[i] as number));
    }
    const scale = -1 / totalCustomers;
    gradient[0] = scale * r * dr;
    gradient[1] = scale * dalpha;
    gradient[2] = scale * da;
    gradient[3] = scale * b * db;
    return scale * value;
  };
}
