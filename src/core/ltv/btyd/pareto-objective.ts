import type { Differentiable } from "../../numeric/minimize-with-gradient";
import { deathIntegral, type DeathIntegral } from "./death-integral";
import { gammaGrowth } from "./gamma-growth";
import type { HistoryGroups } from "./history-groups";
import { timeTable } from "./time-table";

/**
 * Minus the mean log-likelihood of the Pareto/NBD and its gradient, over ln r, ln α, ln s, ln β: the alive term times 1
 * + the odds of death.
 */
export function paretoObjective(groups: HistoryGroups): Differentiable {
  const { count, customers, xAt, txAt, TAt, x, tx, T, totalCustomers } = groups;
  const byX = new Float64Array(x.length);
  const byXr = new Float64Array(x.length);
  const [ofAlpha, ofBeta] = [timeTable(T), timeTable(T)];
  const dead: DeathIntegral = { logOdds: 0, fallAlpha: 0, fallBeta: 0, restAlpha: 0, restBeta: 0 };
  return (logs, gradient) => {
    const [r, alpha, s, beta] = logs.map(Math.exp) as unknown as [number, number, number, number];
    gammaGrowth(r, x, byX, byXr);
    ofAlpha.at(alpha);
    ofBeta.at(beta);
    const logAlpha = logs[1] as number;
    let [value, dr, dalpha, ds, dbeta] = [0, 0, 0, 0, 0];
    for (let g = 0; g < count; g += 1) {
      const i = xAt[g] as number;
      const e = TAt[g] as number;
      const repeats = x[i] as number;
      const end = T[e] as number;
      const w = customers[g] as number;
      const m = r + repeats;
      const [growAlpha, growBeta] = [ofAlpha.growth[e] as number, ofBeta.growth[e] as number];
      const [shareAlpha, shareBeta] = [ofAlpha.share[e] as number, ofBeta.share[e] as number];
      deathIntegral(dead, r, alpha, s, beta, repeats, tx[txAt[g] as number] as number, end);
      const odds = dead.logOdds;
      const small = Math.exp(-Math.abs(odds));
      const gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      value +=
        w *
        ((byX[i] as number) - repeats * (logAlpha + growAlpha) - r * growAlpha - s * growBeta + Math.log1p(small) + (odds > 0 ? odds : 0));
      dr += w * ((byXr[i] as number) - growAlpha + gone * dead.fallAlpha);
      dalpha += w * shareAlpha * ((r * end) / alpha - repeats - gone * m * dead.restAlpha);
      ds += w * (gone * (1 / s + dead.fallBeta) - growBeta);
      dbeta += w * shareBeta * ((s * end) / beta - gone * (1 + (s + 1) * dead.restBeta));
    }
    const scale = -1 / totalCustomers;
    gradient[0] = scale * r * dr;
    gradient[1] = scale * dalpha;
    gradient[2] = scale * s * ds;
    gradient[3] = scale * dbeta;
    return scale * value;
  };
}
