import { logOddsOfDeath } from "./death-integral";
import type { BtydModel, BtydParams, PurchaseHistory } from "./models";

/** Probability that a customer with this history is still one, at age T. Taken on logarithms; always within 0 and 1. */
export function probabilityAlive(model: BtydModel, [r, alpha, third, fourth]: BtydParams, { x, tx, T }: PurchaseHistory): number {
  return 1 / (1 + Math.exp(logOddsDead(model, [r, alpha, third, fourth], { x, tx, T })));
}

function logOddsDead(model: BtydModel, [r, alpha, third, fourth]: BtydParams, { x, tx, T }: PurchaseHistory): number {
  if (model === "pnbd") return logOddsOfDeath(r, alpha, third, fourth, x, tx, T);
  const [a, b] = [third, fourth];
  if (model === "bgnbd" && x === 0) return -Infinity;
  const last = model === "mbgnbd" ? b + x : b + (x - 1);
  return Math.log(a / last) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
}
