import { DomainError } from "../../errors";

/** What one customer did at fixed opportunities: x purchases, the last at opportunity t_x, of n. */
export interface OpportunityHistory {
  readonly x: number;
  readonly tx: number;
  readonly n: number;
}

/** Faults `num` for a history that cannot be; purchases are at different opportunities, so that x ≤ t_x ≤ n. */
export function checkOpportunities({ x, tx, n }: OpportunityHistory): void {
  const possible = x >= 0 && x <= tx && tx <= n && (x > 0 || tx === 0) && [x, tx, n].every(Number.isInteger);
  if (!possible) throw new DomainError("num", "impossible-opportunities", { param: "x, t_x, n" });
}
