import type { Differentiable } from "../../numeric/minimize-with-gradient";
import { deathIntegral, type DeathIntegral } from "./death-integral";
import { gammaGrowth } from "./gamma-growth";
import type { HistoryGroups } from "./history-groups";

/** Minus the mean log-likelihood of the Pareto/NBD and its gradient, over ln r, ln α, ln s, ln β. */
export function paretoObjective(groups: HistoryGroups): Differentiable {
  const { count, customers, xAt, txAt, TAt, x, tx, T, totalCustomers } = groups;
  const byX = new Float64Array(x.length);
  const byXr = new Float64Array(x.length);
  const dead: DeathIntegral = { log: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 };
  return (logs, gradient) => {
    const [r, alpha, s, beta] = logs.map(Math.exp) as unknown as [number, number, number, number];
    gammaGrowth(r, x, byX, byXr);
    const [logAlpha, logBeta] = [logs[1] as number, logs[3] as number];
    let [value, dr, dalpha, ds, dbeta] = [0, 0, 0, 0, 0];
    for (let g = 0; g < count; g += 1) {
      const i = xAt[g] as number;
      const repeats = x[i] as number;
      const end = T[TAt[g] as number] as number;
      const w = customers[g] as number;
      const logEndAlpha = Math.log(alpha + end);
      const logEndBeta = Math.log(beta + end);
      const alive = -(r + repeats) * logEndAlpha - s * logEndBeta;
      deathIntegral(dead, r, alpha, s, beta, repeats, tx[txAt[g] as number] as number, end);
      const odds = dead.log - alive;
      const small = Math.exp(-Math.abs(odds));
      const gone = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      const here = 1 - gone;
      value += w * ((byX[i] as number) + r * logAlpha + s * logBeta + alive + Math.log1p(small) + (odds > 0 ? odds : 0));
      dr += w * ((byXr[i] as number) + logAlpha - here * logEndAlpha + gone * dead.byR);
      dalpha += w * (r / alpha - (here * (r + repeats)) / (alpha + end) + gone * dead.byAlpha);
      ds += w * (logBeta - here * logEndBeta + gone * dead.byS);
      dbeta += w * (s / beta - (here * s) / (beta + end) + gone * dead.byBeta);
    }
    const scale = -1 / totalCustomers;
    gradient[0] = scale * r * dr;
    gradient[1] = scale * alpha * dalpha;
    gradient[2] = scale * s * ds;
    gradient[3] = scale * beta * dbeta;
    return scale * value;
  };
}
