/** What one unit of spend brings over all periods it counts in: Σ θᵏ up to `maxLag`, or 1 ÷ (1 − θ) without an end. */
export const adstockWeight = (theta: number, maxLag: number | undefined): number =>
  maxLag === undefined ? 1 / (1 - theta) : -Math.expm1((maxLag + 1) * Math.log(theta)) / (1 - theta);
