import type { Arm } from "./arm";

export interface PooledError {
  /** Rate of both arms together: what each would have if the versions did not differ. */
  readonly rate: number;
  /** Standard error of the difference of the rates under that hypothesis; 0 where nobody or everybody converted. */
  readonly error: number;
}

/** What the two-proportion z-test measures a difference with. Both arms must have people. */
export function pooledError(a: Arm, b: Arm): PooledError {
  const rate = (a.conversions + b.conversions) / (a.size + b.size);
  return { rate, error: Math.sqrt(rate * (1 - rate) * (1 / a.size + 1 / b.size)) };
}
