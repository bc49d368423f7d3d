/** ln(1 + y) − y for |y| ≤ 0.1, by its series. */
export function logOnePlusLess(y: number): number {
  let power = -y;
  let sum = 0;
  for (let k = 2; k <= 17; k += 1) {
    power *= -y;
    sum -= power / k;
  }
  return sum;
}

/**
 * x ln(x ÷ mean) + mean − x for x, mean > 0, without cancellation where the two are close: the logarithm is 2 artanh v of
 * v = (x − mean) ÷ (x + mean) (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
export function deviance(x: number, mean: number): number {
  const v = (x - mean) / (x + mean);
  if (Math.abs(v) > 0.5) return x * Math.log(x / mean) + mean - x;
  let [power, sum] = [v, 0];
  for (let k = 3; Math.abs(power) > 1e-20; k += 2) {
    power *= v * v;
    sum += power / k;
  }
  return v * (x - mean) + 2 * x * sum;
}
