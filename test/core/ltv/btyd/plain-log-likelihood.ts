import { logGammaRatio } from "../../../../src/core/numeric/log-gamma";
import { plainLogA0 } from "./plain-log-a0";
import type { BtydModel, BtydParams, PurchaseHistory } from "../../../../src/core/ltv/btyd/models";

/** ln(eᵃ + eᵇ) without overflow. */
const logSum = (a: number, b: number): number => {
  const high = Math.max(a, b);
  return high === -Infinity ? -Infinity : high + Math.log1p(Math.exp(Math.min(a, b) - high));
};

/** ln Γ(r + x) − ln Γ(r) + r ln α: what all three models share. */
const purchases = (r: number, alpha: number, x: number): number => (x === 0 ? 0 : -logGammaRatio(r, x)) + r * Math.log(alpha);

/** ln B(a, b + n) − ln B(a, b). */
const betaGrowth = (a: number, b: number, n: number): number => (n === 0 ? 0 : logGammaRatio(b + n, a) - logGammaRatio(b, a));

/** The log-likelihood of one history, term by term as the papers have it: what the fast objectives are compared with. */
export function plainLogLikelihood(model: BtydModel, params: BtydParams, history: PurchaseHistory): number {
  return model === "pnbd" ? paretoLogLikelihood(params, history) : betaGeometricLogLikelihood(params, history, model === "mbgnbd");
}

/** BG/NBD in the form that does not overflow (Fader and Hardie, note 027); the modified model may die before the first repeat. */
function betaGeometricLogLikelihood([r, alpha, a, b]: BtydParams, { x, tx, T }: PurchaseHistory, modified: boolean): number {
  const y = modified ? x + 1 : x;
  const alive = -(r + x) * Math.log(alpha + T);
  const dead = modified || x > 0 ? Math.log(a / (b + y - 1)) - (r + x) * Math.log(alpha + tx) : -Infinity;
  return purchases(r, alpha, x) + betaGrowth(a, b, y) + logSum(alive, dead);
}

function paretoLogLikelihood([r, alpha, s, beta]: BtydParams, { x, tx, T }: PurchaseHistory): number {
  const alive = -(r + x) * Math.log(alpha + T) - s * Math.log(beta + T);
  const dead = Math.log(s / (r + s + x)) + plainLogA0(r, alpha, s, beta, x, tx, T);
  return purchases(r, alpha, x) + s * Math.log(beta) + logSum(alive, dead);
}
