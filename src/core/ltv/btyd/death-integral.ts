import { gaussLegendre } from "../../numeric/gauss-legendre";

/** The integral and how its logarithm changes with the parameters. */
export interface DeathIntegral {
  /** ln ∫ s (α + τ)⁻ʳ⁻ˣ (β + τ)⁻ˢ⁻¹ dτ over (t_x, T); −∞ where the two are equal. */
  log: number;
  byR: number;
  byAlpha: number;
  byS: number;
  byBeta: number;
}

/** Points by how many e-folds the integrand falls within a panel: the error of the rule stays near 1e-15. */
const RULES = [
  { folds: 3, rule: gaussLegendre(8) },
  { folds: 8, rule: gaussLegendre(12) },
  { folds: 16, rule: gaussLegendre(16) },
  { folds: 32, rule: gaussLegendre(24) },
] as const;
const MAX_FOLDS = 32;
const MAX_PANEL = 2;
const MAX_PANELS = 2000;
/** e⁻⁴⁵ of what has been added no longer counts. */
const NEGLIGIBLE = 45;

/**
 * The part of the Pareto/NBD likelihood where the customer died between the last purchase and the end, as the integral over
 * the moment of death (Fader and Hardie, note 008, before it is solved into a difference of two hypergeometric functions,
 * which cancel). In v = ln(τ + the smaller of α and β) the integrand falls almost exponentially, so that a few points of
 * Gauss and Legendre give all digits, and the derivatives come from the same points.
 */
export function deathIntegral(into: DeathIntegral, r: number, alpha: number, s: number, beta: number, x: number, tx: number, T: number): void {
  into.log = -Infinity;
  into.byR = into.byAlpha = into.byS = into.byBeta = 0;
  if (tx >= T) return;
  const m = r + x;
  const small = Math.min(alpha, beta);
  const gap = Math.abs(alpha - beta);
  // The integrand in v is e^(−own·v) (eᵛ + gap)^(−other), with the variable's own factor included.
  const own = alpha <= beta ? m - 1 : s;
  const other = alpha <= beta ? s + 1 : m;
  const from = Math.log(small + tx);
  const width = Math.log1p((T - tx) / (small + tx));
  const to = from + width;
  const base = -own * from - other * Math.log(small + tx + gap);
  let top = 0;
  let [total, overR, overAlpha, overS, overBeta] = [0, 0, 0, 0, 0];
  let left = from;
  for (let panel = 0; panel < MAX_PANELS && left < to; panel += 1) {
    let size = Math.min(MAX_PANEL, to - left);
    let folds = foldsWithin(own, other, gap, left, size);
    while (folds > MAX_FOLDS) {
      size /= 2;
      folds = foldsWithin(own, other, gap, left, size);
    }
    const { nodes, weights } = ruleFor(folds);
    const half = size / 2;
    const middle = left + half;
    const centre = Math.exp(middle);
    let peak = -Infinity;
    for (let i = 0; i < nodes.length; i += 1) {
      const shift = half * (nodes[i] as number);
      const smaller = centre * Math.exp(shift);
      const logLarger = Math.log(smaller + gap);
      const logValue = -own * (middle + shift) - other * logLarger - base;
      if (logValue > peak) peak = logValue;
      if (logValue > top + 600) {
        // A rising integrand: what was added before is rescaled.
        const scale = Math.exp(top - logValue);
        total *= scale;
        overR *= scale;
        overAlpha *= scale;
        overS *= scale;
        overBeta *= scale;
        top = logValue;
      }
      const share = half * (weights[i] as number) * Math.exp(logValue - top);
      const larger = smaller + gap;
      const [atAlpha, atBeta] = alpha <= beta ? [smaller, larger] : [larger, smaller];
      const [logAlpha, logBeta] = alpha <= beta ? [middle + shift, logLarger] : [logLarger, middle + shift];
      total += share;
      overR += share * logAlpha;
      overAlpha += share / atAlpha;
      overS += share * logBeta;
      overBeta += share / atBeta;
    }
    left = size >= to - left ? to : left + size;
    if (own >= 0 && peak < top + Math.log(total) - NEGLIGIBLE) break;
  }
  into.log = Math.log(s) + base + top + Math.log(total);
  into.byR = -overR / total;
  into.byAlpha = (-m * overAlpha) / total;
  into.byS = 1 / s - overS / total;
  into.byBeta = (-(s + 1) * overBeta) / total;
}

/** An upper bound of how many e-folds the integrand changes within a panel. */
function foldsWithin(own: number, other: number, gap: number, left: number, size: number): number {
  const end = Math.exp(left + size);
  return (Math.abs(own) + other * (end / (end + gap))) * size;
}

const ruleFor = (folds: number) => (RULES.find((entry) => folds <= entry.folds) ?? RULES[RULES.length - 1] as (typeof RULES)[number]).rule;

/** ln ∫ alone. */
export function logDeathIntegral(r: number, alpha: number, s: number, beta: number, x: number, tx: number, T: number): number {
  const result = { log: 0, byR: 0, byAlpha: 0, byS: 0, byBeta: 0 };
  deathIntegral(result, r, alpha, s, beta, x, tx, T);
  return result.log;
}
