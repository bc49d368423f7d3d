import { hypergeometric } from "../../numeric/hypergeometric";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { probabilityAlive } from "./probability-alive";

/** Below this distance from a removable singularity the value is interpolated between both sides of it. */
const NEAR = 1e-4;

/** A function with a removable singularity at 1, as a straight line across it. */
function across(near: number, f: (value: number) => number): number {
  const distance = near - 1;
  if (Math.abs(distance) >= NEAR) return f(near);
  const low = f(1 - NEAR);
  const high = f(1 + NEAR);
  return low + ((high - low) * (distance + NEAR)) / (2 * NEAR);
}

/**
 * Expected purchases within t where purchase rates are Gamma(shape, rate) and the chance to leave is Beta(a, b). The
 * modified model may leave at the start, which shifts b. At a = 1 the limit is returned.
 */
const betaGeometricMean = (shape: number, rate: number, a: number, b: number, modified: boolean, t: number): number =>
  across(a, (value) => {
    const c = modified ? value + b : value + b - 1;
    const decay = Math.exp(-shape * Math.log1p(t / rate)) * hypergeometric(shape, modified ? b + 1 : b, c, t / (rate + t));
    return (1 - decay) / (value - 1);
  });

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
  const modified = model === "mbgnbd";
  return (modified ? fourth : third + fourth - 1) * betaGeometricMean(r, alpha, third, fourth, modified, t);
}

/** Expected purchases in (T, T + t] of a customer with this history. */
export function predictPurchases(model: BtydModel, params: BtydParams, history: PurchaseHistory, t: number): number {
  if (t === 0) return 0;
  const [r, alpha, third, fourth] = params;
  const { x, T } = history;
  const alive = probabilityAlive(model, params, history);
  if (model === "pnbd") return alive * ((r + x) / (alpha + T)) * paretoTime(third, fourth + T, t);
  const modified = model === "mbgnbd";
  const leaving = third + fourth + x - (modified ? 0 : 1);
  return alive * leaving * betaGeometricMean(r + x, alpha + T, third, fourth + x, modified, t);
}
