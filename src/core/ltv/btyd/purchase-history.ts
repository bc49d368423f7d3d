import { DomainError } from "../../errors";
import type { PurchaseHistory } from "./models";

/** More days than any log holds; beyond it the moment of death could not be told from the last purchase in doubles. */
const MAX_REPEATS = 1e9;

/**
 * Faults `num` for a history that cannot be: a count that is negative or not whole, a last purchase after the end, or a time
 * of one where there was none. Somebody first seen at the very end (T = 0) is possible, but tells a fit nothing.
 */
export function checkHistory({ x, tx, T }: PurchaseHistory): void {
  const possible = x >= 0 && x <= MAX_REPEATS && Number.isInteger(x) && tx >= 0 && tx <= T && (x > 0 || tx === 0) && Number.isFinite(T);
  if (!possible) throw new DomainError("num", "impossible-history", { param: "x, t_x, T" });
}
