import { chebyshev } from "../../numeric/chebyshev";
import { betaGeometricMean, QUICK_TIME } from "./beta-geometric-mean";
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

/**
 * The same as a function of time, for a horizon of many periods. Where single values of the BG/NBD models are slow they are
 * taken from a polynomial in ln t: E is analytic up to ±π beside the real axis of ln t, which says how many points give all digits.
 */
export function purchasesOverTime(model: BtydModel, params: BtydParams, history: PurchaseHistory, horizon: number): (t: number) => number {
  const exact = (t: number): number => purchasesOfActive(model, params, history, t);
  const slow = QUICK_TIME * (params[1] + history.T);
  const length = Math.log(horizon / slow);
  const points = length > 0 ? Math.ceil(28 / Math.asinh((2 * Math.PI) / length)) + 4 : Infinity;
  if (model === "pnbd" || points > horizon) return exact;
  const smooth = chebyshev((log) => exact(Math.exp(log)), Math.log(slow), Math.log(horizon), points);
  return (t) => (t <= slow ? exact(t) : smooth(Math.log(t)));
}
