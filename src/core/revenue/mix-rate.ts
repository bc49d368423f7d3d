import { DomainError } from "../errors";

/** Why an overall rate moved. `total` = `mix` + `rate` = `after` − `before`. */
export interface MixRateEffects {
  /** The overall rates. */
  readonly before: number;
  readonly after: number;
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

const shares = (segments: readonly Segment[], param: string): number[] => {
  const total = segments.reduce((sum, { volume }) => sum + volume, 0);
  if (total === 0) throw new DomainError("div0", "zero-denominator", { param });
  return segments.map(({ volume }) => volume / total);
};

/**
 * Splits the change of a volume-weighted rate at the midpoints, so that nothing is left over: rate effect Σ w̄ Δr, mix effect Σ Δw r̄,
 * with w the shares of volume. Faults `div0` where a total volume is zero.
 */
export function mixRateEffects(base: readonly Segment[], next: readonly Segment[]): MixRateEffects {
  const w0 = shares(base, "base_volumes");
  const w1 = shares(next, "new_volumes");
  let [mix, rate, before, after] = [0, 0, 0, 0];
  base.forEach(({ rate: r0 }, i) => {
    const r1 = (next[i] as Segment).rate;
    const [a, b] = [w0[i] as number, w1[i] as number];
    mix += ((b - a) * (r0 + r1)) / 2;
    rate += ((a + b) / 2) * (r1 - r0);
    before += a * r0;
    after += b * r1;
  });
  return { before, after, total: after - before, mix, rate };
}
