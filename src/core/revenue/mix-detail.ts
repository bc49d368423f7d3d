import { DomainError } from "../errors";

/** What a segment had of both: visits and orders, or orders and revenue. */
export interface Counts {
  readonly volume: number;
  readonly amount: number;
}

export interface SegmentEffects {
  /** What the segment adds to the change of the overall rate. */
  readonly total: number;
  /** Because its share of the volume grew or shrank, measured against the average. */
  readonly mix: number;
  /** Because its own rate changed. */
  readonly rate: number;
}

const sum = (counts: readonly Counts[], key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);

/** The overall rate of a period, amount ÷ volume. Faults `div0` without any volume. */
export function overallRateOf(counts: readonly Counts[], param: string): number {
  const volume = sum(counts, "volume");
  if (volume === 0) throw new DomainError("div0", "zero-total", { param });
  return sum(counts, "amount") / volume;
}

/**
 * Which segments moved an overall rate: rate effect w̄ Δr, mix effect Δw (r̄ − R̄), with w the shares of volume and R̄ the mean of the two
 * overall rates. The sums over segments are those of `mixRateEffects`; against R̄ a segment that grows helps only where its rate is above
 * the average. A segment without volume on one side has the rate of the other: all its effect is mix.
 *
 * @throws DomainError `num` for an amount without volume, `div0` without any volume in a period.
 */
export function mixDetail(base: readonly Counts[], next: readonly Counts[]): SegmentEffects[] {
  requireVolume(base, "base_amounts");
  requireVolume(next, "new_amounts");
  const average = (overallRateOf(base, "base_volumes") + overallRateOf(next, "new_volumes")) / 2;
  const [before, after] = [sum(base, "volume"), sum(next, "volume")];
  return base.map((old, i) => {
    const now = next[i] as Counts;
    if (old.volume === 0 && now.volume === 0) return { total: 0, mix: 0, rate: 0 };
    const r0 = old.volume === 0 ? now.amount / now.volume : old.amount / old.volume;
    const r1 = now.volume === 0 ? r0 : now.amount / now.volume;
    const [w0, w1] = [old.volume / before, now.volume / after];
    const mix = (w1 - w0) * ((r0 + r1) / 2 - average);
    const rate = ((w0 + w1) / 2) * (r1 - r0);
    return { total: mix + rate, mix, rate };
  });
}

function requireVolume(counts: readonly Counts[], param: string): void {
  const position = counts.findIndex(({ volume, amount }) => volume === 0 && amount !== 0);
  if (position >= 0)
    throw new DomainError("num", "amount-without-volume", { param, position: position + 1, got: counts[position]?.amount ?? 0 });
}
