import { DomainError } from "../errors";
import { equals } from "../numeric/equality";

/** The survival curve just after one event time. */
export interface SurvivalStep {
  readonly time: number;
  /** Customers whose time had not ended before. */
  readonly atRisk: number;
  readonly events: number;
  /** Kaplan and Meier's Ŝ(t), a fraction. */
  readonly survival: number;
  /** Greenwood's standard error of Ŝ(t); `undefined` once nobody is left, where it divides by zero. */
  readonly standardError: number | undefined;
}

/**
 * The product-limit estimate of Kaplan and Meier (1958): Ŝ(t) = Π (1 − dᵢ/nᵢ) over event times up to t, with Greenwood's variance
 * Ŝ² Σ dᵢ/[nᵢ(nᵢ − dᵢ)]. One step per distinct time at which someone churned; times
 * equal to twelve digits are one, the smallest. Who is censored at t is still at risk at t.
 *
 * @param durations Time until churn or until last seen, in any unit, from 0.
 * @param churned 1 where the customer left, 0 where he is still there (right-censored).
 * @throws DomainError `na` where nobody churned.
 */
export function kaplanMeier(durations: readonly number[], churned: readonly number[]): SurvivalStep[] {
  const order = durations.map((_, i) => i).sort((i, j) => (durations[i] as number) - (durations[j] as number));
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let variance = 0;
  for (let from = 0; from < order.length;) {
    const time = durations[order[from] as number] as number;
    let events = 0;
    let to = from;
    for (; to < order.length && equals(durations[order[to] as number] as number, time); to += 1)
      events += churned[order[to] as number] as number;
    if (events > 0) {
      const atRisk = order.length - from;
      survival *= 1 - events / atRisk;
      variance += events / (atRisk * (atRisk - events));
      steps.push({
        time,
        atRisk,
        events,
        survival: events === atRisk ? 0 : survival,
        standardError: events === atRisk ? undefined : survival * Math.sqrt(variance),
      });
    }
    from = to;
  }
  if (steps.length === 0) throw new DomainError("na", "no-churn");
  return steps;
}
