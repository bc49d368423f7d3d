import { overallRate } from "./overall-rate";
import { volumeShares } from "./volume-shares";

/** Why an overall rate moved. `total` = `mix` + `rate`. */
export interface MixRateEffects {
  readonly total: number;
  /** From segments of different rates growing or shrinking. */
  readonly mix: number;
  /** From the rates within the segments. */
  readonly rate: number;
}

/** A segment's volume and rate. */
export interface Segment {
  readonly volume: number;
  readonly rate: number;
}

/** As given: the rate of a segment without volume may be unknown. */
export interface GivenSegment {
  readonly volume: number;
  readonly rate: number | null;
}

/**
 * Both sides with a rate everywhere: one without volume is unknown, whatever was given, and taken from the other side, so that a segment
 * that is new or gone is all mix. 0 where there is no volume on either side.
 */
export function knownRates(base: readonly GivenSegment[], next: readonly GivenSegment[]): readonly [base: Segment[], next: Segment[]] {
  const known = (own: readonly GivenSegment[], other: readonly GivenSegment[]): Segment[] =>
    own.map(({ volume, rate }, i) => {
      const opposite = other[i] as GivenSegment;
      const elsewhere = opposite.volume === 0 ? 0 : (opposite.rate ?? 0);
      return { volume, rate: volume === 0 ? elsewhere : (rate ?? 0) };
    });
  return [known(base, next), known(next, base)];
}

/**
 * Splits the change of a volume-weighted rate at the midpoints, so that nothing is left over: rate effect Σ w̄ Δr, mix effect Σ Δw r̄,
 * with w the shares of volume. Faults `div0` where a total volume is zero.
 */
export function mixRateEffects(base: readonly Segment[], next: readonly Segment[]): MixRateEffects {
  const w0 = volumeShares(base, "base_volumes");
  const w1 = volumeShares(next, "new_volumes");
  let [mix, rate] = [0, 0];
  base.forEach(({ rate: r0 }, i) => {
    const r1 = (next[i] as Segment).rate;
    const [a, b] = [w0[i] as number, w1[i] as number];
    mix += ((b - a) * (r0 + r1)) / 2;
    rate += ((a + b) / 2) * (r1 - r0);
  });
  return { total: overallRate(next, w1) - overallRate(base, w0), mix, rate };
}
