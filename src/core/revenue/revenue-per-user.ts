import { DomainError } from "../errors";

/** Revenue ÷ users: ARPU over active users, ARPPU over paying ones. Revenue may be negative after refunds. Faults `div0` without users. */
export function revenuePerUser(revenue: number, users: number, param: "active_users" | "paying_users"): number {
  if (users === 0) throw new DomainError("div0", "zero-denominator", { param });
  return revenue / users;
}
