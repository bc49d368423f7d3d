/** What the likelihoods need of each different time t beside a rate parameter, in forms that keep their digits where it is large. */
export interface TimeTable {
  /** ln((rate + t)/rate). */
  readonly growth: Float64Array;
  /** rate ÷ (rate + t). */
  readonly share: Float64Array;
  /** Works them out for a rate. */
  readonly at: (rate: number) => void;
}

export function timeTable(times: Float64Array): TimeTable {
  const growth = new Float64Array(times.length);
  const share = new Float64Array(times.length);
  const at = (rate: number): void => {
    for (let i = 0; i < times.length; i += 1) {
      const t = times[i] as number;
      growth[i] = Math.log1p(t / rate);
      share[i] = rate / (rate + t);
    }
  };
  return { growth, share, at };
}
