import { bridge, BRIDGE_NEAR } from "../../numeric/bridge";
import { hypergeometric } from "../../numeric/hypergeometric";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";
import { probabilityAlive } from "./probability-alive";

/** Beyond this the series of ₂F₁ in z is slow, and the transformation to 1 − z is used. */
const SERIES_LIMIT = 0.9;

/**
 * (c ÷ (a − 1)) · [1 − (1 − z)^shape ₂F₁(shape, c − a + 1; c; z)], what both BG/NBD models come to, z = t ÷ (rate + t). Euler's
 * transformation turns the second term into (1 − z)^(a−1) ₂F₁(c − shape, a − 1; c; z), which neither overflows nor is slow
 * for frequent buyers, and whose series has the factor (a − 1)/c in every term but the first: a = 1 and c = 0 need no limit.
 */
function betaGeometricMean(shape: number, a: number, c: number, time: number): number {
  const log = -Math.log1p(time);
  const z = time / (1 + time);
  const power = (a - 1) * log;
  if (z < SERIES_LIMIT) {
    const plain = power === 0 ? -log : -Math.expm1(power) / (a - 1);
    return c * plain - Math.exp(power) * tail(c - shape, a, c, z);
  }
  // c − a does not change with a.
  const closed = (value: number): number => {
    const top = value + (c - a);
    return (top / (value - 1)) * (1 - Math.exp((value - 1) * log) * hypergeometric(top - shape, value - 1, top, z));
  };
  return Math.abs(a - 1) < BRIDGE_NEAR || Math.abs(c) < BRIDGE_NEAR ? bridge(closed, a) : closed(a);
}

/** (c ÷ (a − 1)) · [₂F₁(p, a − 1; c; z) − 1], term by term. The ratio of terms tends to z: some hundreds at most. */
function tail(p: number, a: number, c: number, z: number): number {
  let term = p * z;
  let sum = term;
  for (let k = 1; k < 100_000; k += 1) {
    term *= (((p + k) * (a - 1 + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
    if (Math.abs(term) <= 1e-17 * Math.abs(sum) || term === 0) break;
  }
  return sum;
}

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
  if (model === "bgnbd") return betaGeometricMean(r, third, third + fourth - 1, t / alpha);
  return (fourth / (third + fourth)) * betaGeometricMean(r, third, third + fourth, t / alpha);
}

/** Expected purchases in (T, T + t] of a customer with this history. */
export function predictPurchases(model: BtydModel, params: BtydParams, history: PurchaseHistory, t: number): number {
  return probabilityAlive(model, params, history) * purchasesOfActive(model, params, history, t);
}

/** Expected purchases in (T, T + t] of a customer with this history who is still one at T. */
export function purchasesOfActive(model: BtydModel, [r, alpha, third, fourth]: BtydParams, { x, T }: PurchaseHistory, t: number): number {
  if (t === 0) return 0;
  if (model === "pnbd") return ((r + x) / (alpha + T)) * paretoTime(third, fourth + T, t);
  const c = third + fourth + x - (model === "mbgnbd" ? 0 : 1);
  return betaGeometricMean(r + x, third, c, t / (alpha + T));
}
