/**
 * Expected active days of a user over `days` days after the first, LT = 1 + Σ a·tᵇ for t = 1 … days. Day 0 counts as 1, as Chinese
 * app operations reckon LT.
 *
 * @param a Retention on day 1 of the fitted curve, from 0.
 * @param b Its exponent, usually negative.
 * @param days A whole number from 0.
 */
export function lifetimeDays(a: number, b: number, days: number): number {
  let sum = 0;
  // From the far end, so that the small terms are added before the large ones.
  for (let t = days; t >= 1; t -= 1) sum += t ** b;
  return 1 + a * sum;
}
