import { DomainError } from "../../errors";
import { settledAt } from "../../numeric/equality";
import type { PurchaseHistory } from "./models";

/** More days than any log holds; beyond it the moment of death could not be told from the last purchase in doubles. */
const MAX_REPEATS = 1e9;

/**
 * The history itself, with the last purchase at the end where the two are equal. Somebody first seen at the very end (T = 0) is possible,
 * but tells a fit nothing.
 *
 * @throws DomainError `num` for a history that cannot be: a count that is negative or not whole, a last purchase after the end, or a time
 * of one where there was none.
 */
export function possibleHistory({ x, tx, T }: PurchaseHistory): PurchaseHistory {
  const last = settledAt(tx, T);
  const possible = x >= 0 && Number.isInteger(x) && last >= 0 && last <= T && (x > 0 || last === 0) && Number.isFinite(T);
  if (!possible) throw new DomainError("num", "impossible-history", { param: "x, t_x, T" });
  if (x > MAX_REPEATS) throw new DomainError("num", "out-of-range", { param: "x", got: x, max: MAX_REPEATS });
  return { x, tx: last, T };
}
