import type { Arm } from "./arm";
import { pooledRate } from "./pooled-rate";

/**
 * Standard error of the difference of two rates if the versions did not differ; 0 where nobody or everybody converted.
 * Both arms must have people.
 */
export function pooledError(a: Arm, b: Arm): number {
  const rate = pooledRate(a, b);
  return Math.sqrt(rate * (1 - rate) * (1 / a.size + 1 / b.size));
}
