import { digamma } from "./digamma";

/** Bernoulli numbers B₂ₖ ÷ 2k of the asymptotic series of ψ. */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12];

/** ψ(x + d) − ψ(x) for x > 0, d ≥ 0. For large x the two are close, and the difference is taken term by term. */
export function digammaGrowth(x: number, d: number): number {
  if (d === 0) return 0;
  if (x < 10) return digamma(x + d) - digamma(x);
  const y = x + d;
  return Math.log1p(d / x) + d / (2 * x * y) + tail(x) - tail(y);
}

function tail(x: number): number {
  const square = 1 / (x * x);
  let sum = 0;
  for (let i = SERIES.length - 1; i >= 0; i -= 1) sum = (sum + (SERIES[i] as number)) * square;
  return sum;
}
