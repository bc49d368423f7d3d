/** One step of a funnel. Rates are fractions, `undefined` where the denominator is zero. */
export interface FunnelStep {
  readonly count: number;
  /** Count ÷ count of the step before; 1 at the first step. */
  readonly stepRate: number | undefined;
  /** Count ÷ count of the first step. */
  readonly overallRate: number | undefined;
  /** How many were lost since the step before; negative where people re-entered. */
  readonly dropOff: number;
}

/** The steps of a closed funnel, as Amplitude and GA4 report them. Counts may rise where people re-enter. */
export function funnel(counts: readonly number[]): FunnelStep[] {
  const first = counts[0] ?? 0;
  return counts.map((count, step) => {
    const before = counts[step - 1];
    if (before === undefined) return { count, stepRate: 1, overallRate: 1, dropOff: 0 };
    return {
      count,
      stepRate: before === 0 ? undefined : count / before,
      overallRate: first === 0 ? undefined : count / first,
      dropOff: before - count,
    };
  });
}
