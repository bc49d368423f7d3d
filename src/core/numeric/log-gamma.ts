const EULER = 0.577_215_664_901_532_9;
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

/** Coefficients B₂ⱼ/(2j)! of the Euler–Maclaurin formula. */
const EULER_MACLAURIN = [1 / 12, -1 / 720, 1 / 30_240, -1 / 1_209_600, 1 / 47_900_160];

/** ζ(k) − 1 for k = 2 … 40: the first terms of the sum, and an Euler–Maclaurin tail for the rest. */
const ZETA_MINUS_ONE = Array.from({ length: 39 }, (_, i) => {
  const k = i + 2;
  const n = 20;
  let rising = k;
  let sum = n ** (1 - k) / (k - 1) + 0.5 * n ** -k;
  EULER_MACLAURIN.forEach((coefficient, j) => {
    sum += coefficient * rising * n ** (-k - 2 * j - 1);
    rising *= (k + 2 * j + 1) * (k + 2 * j + 2);
  });
  for (let m = n - 1; m >= 2; m -= 1) sum += m ** -k;
  return sum;
});

/** Bernoulli numbers B₂ₖ ÷ (2k(2k−1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];

/** ln Γ(2 + z) for |z| ≤ 0.5: z(1 − γ) + Σ (−z)ᵏ (ζ(k) − 1)/k. Keeps its digits where the value is close to 0. */
function nearTwo(z: number): number {
  let power = -z;
  let sum = 0;
  for (let k = 2; k <= 40; k += 1) {
    power *= -z;
    sum += (power * (ZETA_MINUS_ONE[k - 2] as number)) / k;
  }
  return z * (1 - EULER) + sum;
}

/** What Stirling's series adds to the leading terms of ln Γ(x), for x ≥ 10. */
export function stirlingTail(x: number): number {
  const square = 1 / (x * x);
  let series = 0;
  for (let i = STIRLING.length - 1; i >= 0; i -= 1) series = series * square + (STIRLING[i] as number);
  return series / x;
}

const stirling = (x: number): number => (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingTail(x);

/** The natural logarithm of the gamma function for x > 0, to about 1e-15 relative. */
export function logGamma(x: number): number {
  if (x >= 10) return stirling(x);
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  if (x < 1.5) return nearTwo(x - 1) - Math.log(x);
  let product = 1;
  let y = x;
  while (y > 2.5) {
    y -= 1;
    product *= y;
  }
  return nearTwo(y - 2) + Math.log(product);
}

/** ln Γ(1 + a) for −½ < a < 1, with the relative digits of small a. */
export const logGammaOnePlus = (a: number): number => (a < 0.5 ? nearTwo(a) - Math.log1p(a) : logGamma(1 + a));

/** ln B(a, b) for a, b > 0. */
export const logBeta = (a: number, b: number): number => {
  const large = Math.max(a, b);
  const small = Math.min(a, b);
  return logGamma(small) + logGammaRatio(large, small);
};

/** ln Γ(x) − ln Γ(x + d) for x > 0, d > 0. For large x the two are close, and the difference is taken term by term. */
export function logGammaRatio(x: number, d: number): number {
  if (x < 10) return logGamma(x) - logGamma(x + d);
  const y = x + d;
  return -(x - 0.5) * Math.log1p(d / x) - d * Math.log(y) + d + stirlingTail(x) - stirlingTail(y);
}

/** ln Γ(x) less Stirling's leading terms (x − ½) ln x − x + ½ ln 2π, for x > 0: small and exact for large x. */
export const stirlingError = (x: number): number =>
  x >= 10 ? stirlingTail(x) : logGamma(x) - ((x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI);
