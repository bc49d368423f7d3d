import { DomainError } from "../errors";
import { exceeds, isBelow } from "../numeric/equality";

/** Where a customer stands, from not yet a buyer to gone. */
export type LifecycleStage = "prospect" | "new" | "first_order" | "repeat" | "loyal" | "silent" | "churned";

export interface CustomerHistory {
  readonly orders: number;
  readonly daysSinceFirst: number;
  readonly daysSinceLast: number;
}

/** Days and orders at which one stage becomes another. */
export interface LifecycleRules {
  readonly newDays: number;
  readonly silentDays: number;
  readonly churnDays: number;
  readonly loyalOrders: number;
}

/**
 * The stage of a customer. Being away decides before being loyal: a regular who has not come for long is silent or churned.
 * Faults `num` where the first order is younger than the last, or churn does not come after silence.
 */
export function lifecycleStage({ orders, daysSinceFirst, daysSinceLast }: CustomerHistory, rules: LifecycleRules): LifecycleStage {
  if (isBelow(daysSinceFirst, daysSinceLast))
    throw new DomainError("num", "out-of-range", { param: "days_since_first", got: daysSinceFirst, min: daysSinceLast });
  if (!exceeds(rules.churnDays, rules.silentDays))
    throw new DomainError("num", "out-of-range", { param: "churn_days", got: rules.churnDays, above: rules.silentDays });
  if (orders === 0) return "prospect";
  if (exceeds(daysSinceLast, rules.churnDays)) return "churned";
  if (exceeds(daysSinceLast, rules.silentDays)) return "silent";
  if (orders >= rules.loyalOrders) return "loyal";
  if (orders >= 2) return "repeat";
  return exceeds(daysSinceFirst, rules.newDays) ? "first_order" : "new";
}
