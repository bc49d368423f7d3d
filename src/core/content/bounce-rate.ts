import { DomainError } from "../errors";
import { partOfWhole } from "../numeric/part-of-whole";

export type BounceDefinition = "ga4" | "ua";

/**
 * Share of sessions that came to nothing. `ga4`: n are the engaged sessions, 1 − n ÷ sessions; `ua` (Universal Analytics): n are the
 * sessions of a single page, n ÷ sessions. The two cannot be compared.
 *
 * @throws DomainError `num` where n exceeds the sessions, `div0` without sessions.
 */
export function bounceRate(sessions: number, n: number, definition: BounceDefinition): number {
  const part = partOfWhole(n, sessions, "n");
  if (sessions === 0) throw new DomainError("div0", "zero-denominator", { param: "sessions" });
  return (definition === "ga4" ? sessions - part : part) / sessions;
}
