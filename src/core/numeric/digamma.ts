/** Bernoulli numbers B₂ₖ ÷ 2k of the asymptotic series. */
const SERIES = [1 / 12, -1 / 120, 1 / 252, -1 / 240, 1 / 132, -691 / 32_760, 1 / 12];

/** ψ(x) = Γ′(x) ÷ Γ(x) for x > 0, to about 1e-14: the recurrence up to 10, the asymptotic series beyond (DLMF 5.11.2). */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  while (y < 10) {
    shift -= 1 / y;
    y += 1;
  }
  const square = 1 / (y * y);
  let tail = 0;
  for (let i = SERIES.length - 1; i >= 0; i -= 1) tail = (tail + (SERIES[i] as number)) * square;
  return shift + Math.log(y) - 0.5 / y - tail;
}
