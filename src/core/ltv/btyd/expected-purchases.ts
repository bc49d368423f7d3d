import { betaGeometricMean } from "./beta-geometric-mean";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { probabilityAlive } from "./probability-alive";

/** (β/(s−1))·(1 − (β/(β+t))^{s−1}): expected active time within t. */
const paretoTime = (s: number, beta: number, t: number): number => {
  const log = Math.log1p(t / beta);
  const power = (s - 1) * log;
  return power === 0 ? beta * log : (-Math.expm1(-power) / (s - 1)) * beta;
};

/** E[X(t)]: repeat purchases of a random new customer within t of the first. */
export function expectedPurchases(model: BtydModel, [r, alpha, third, fourth]: BtydParams, t: number): number {
  if (t === 0) return 0;
  if (model === "pnbd") return (r / alpha) * paretoTime(third, fourth, t);
  if (model === "bgnbd") return betaGeometricMean(r, third, fourth, t / alpha);
  return (fourth / (third + fourth)) * betaGeometricMean(r, third, fourth + 1, t / alpha);
}

/** Expected purchases in (T, T + t] of a customer with this history. */
export function predictPurchases(model: BtydModel, params: BtydParams, history: PurchaseHistory, t: number): number {
  return probabilityAlive(model, params, history) * purchasesOfActive(model, params, history, t);
}

/** Expected purchases in (T, T + t] of a customer with this history who is still one at T. */
export function purchasesOfActive(model: BtydModel, [r, alpha, third, fourth]: BtydParams, { x, T }: PurchaseHistory, t: number): number {
  if (t === 0) return 0;
  if (model === "pnbd") return ((r + x) / (alpha + T)) * paretoTime(third, fourth + T, t);
  return betaGeometricMean(r + x, third, fourth + x + (model === "mbgnbd" ? 1 : 0), t / (alpha + T));
}
