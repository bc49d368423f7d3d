import { digammaGrowth } from "../../numeric/digamma-growth";
import { logGammaRatio } from "../../numeric/log-gamma";
import type { Differentiable } from "../../numeric/minimize-with-gradient";
import type { OpportunityHistory } from "./opportunity-history";

export type WeightedHistory = OpportunityHistory & { readonly weight: number };

/** ln Γ(a + n) − ln Γ(a). */
const growth = (a: number, n: number): number => (n === 0 ? 0 : -logGammaRatio(a, n));

/**
 * Minus the mean log-likelihood of the BG/BB model and its gradient, over ln α, ln β, ln γ, ln δ. The ways to have left follow one from
 * another, relative to the first, and so do their derivatives.
 */
export function opportunityObjective(histories: readonly WeightedHistory[]): Differentiable {
  const total = histories.reduce((sum, { weight }) => sum + weight, 0);
  return (logs, gradient) => {
    const [alpha, beta, gamma, delta] = logs.map(Math.exp) as unknown as [number, number, number, number];
    let [value, da, db, dc, dd] = [0, 0, 0, 0, 0];
    for (const { x, tx, n, weight } of histories) {
      const bought = growth(alpha, x);
      const byA = digammaGrowth(alpha, x);
      const alive = bought + growth(beta, n - x) - growth(alpha + beta, n) + growth(delta, n) - growth(gamma + delta, n);
      // Gone right after the last purchase: the first of the ways to have left.
      const first =
        bought + growth(beta, tx - x) - growth(alpha + beta, tx) + Math.log(gamma) + growth(delta, tx) - growth(gamma + delta, tx + 1);
      let [byB, byAB, byD, byCD] = [
        digammaGrowth(beta, tx - x),
        digammaGrowth(alpha + beta, tx),
        digammaGrowth(delta, tx),
        digammaGrowth(gamma + delta, tx + 1),
      ];
      let [term, gone, overB, overAB, overD, overCD] = [1, 0, 0, 0, 0, 0];
      for (let i = tx; i < n; i += 1) {
        gone += term;
        overB += term * byB;
        overAB += term * byAB;
        overD += term * byD;
        overCD += term * byCD;
        const [toB, toAB, toD, toCD] = [beta + i - x, alpha + beta + i, delta + i, gamma + delta + 1 + i];
        term *= (toB / toAB) * (toD / toCD);
        byB += 1 / toB;
        byAB += 1 / toAB;
        byD += 1 / toD;
        byCD += 1 / toCD;
      }
      const odds = gone > 0 ? first + Math.log(gone) - alive : -Infinity;
      const small = Math.exp(-Math.abs(odds));
      const away = odds > 0 ? 1 / (1 + small) : small / (1 + small);
      const here = 1 - away;
      const per = gone > 0 ? away / gone : 0;
      value += weight * (alive + Math.log1p(small) + (odds > 0 ? odds : 0));
      const sumAB = here * digammaGrowth(alpha + beta, n) + per * overAB;
      const sumCD = here * digammaGrowth(gamma + delta, n) + per * overCD;
      da += weight * (byA - sumAB);
      db += weight * (here * digammaGrowth(beta, n - x) + per * overB - sumAB);
      dc += weight * (away / gamma - sumCD);
      dd += weight * (here * digammaGrowth(delta, n) + per * overD - sumCD);
    }
    gradient[0] = (-alpha * da) / total;
    gradient[1] = (-beta * db) / total;
    gradient[2] = (-gamma * dc) / total;
    gradient[3] = (-delta * dd) / total;
    return -value / total;
  };
}
