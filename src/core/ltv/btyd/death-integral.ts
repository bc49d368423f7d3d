import { gaussLegendre } from "../../numeric/gauss-legendre";

/**
 * The odds of having died between the last purchase and the end, and expectations over the moment of death τ if so. All are relative
 * to the ends of the interval, so that nothing cancels where the parameters are large.
 */
export interface DeathIntegral {
  /** ln ∫ s ((α + T)/(α + τ))ʳ⁺ˣ ((β + T)/(β + τ))ˢ ÷ (β + τ) dτ over (t_x, T); −∞ where the two are equal. */
  logOdds: number;
  /** E[ln((α + T)/(α + τ))] and E[ln((β + T)/(β + τ))]. */
  fallAlpha: number;
  fallBeta: number;
  /** E[(T − τ)/(α + τ)] and E[(T − τ)/(β + τ)]. */
  restAlpha: number;
  restBeta: number;
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
export function deathIntegral(
  into: DeathIntegral,
  r: number,
  alpha: number,
  s: number,
  beta: number,
  x: number,
  tx: number,
  T: number,
): void {
  into.logOdds = -Infinity;
  into.fallAlpha = into.fallBeta = into.restAlpha = into.restBeta = 0;
  if (tx >= T) return;
  const m = r + x;
  const isAlphaSmaller = alpha <= beta;
  const small = Math.min(alpha, beta);
  const gap = Math.abs(alpha - beta);
  // The integrand in v is e^(−own·v) (eᵛ + gap)^(−other), with the variable's own factor included.
  const own = isAlphaSmaller ? m - 1 : s;
  const other = isAlphaSmaller ? s + 1 : m;
  const start = small + tx;
  const end = small + T;
  const perLarger = 1 / (start + gap);
  // v counts from the last purchase.
  const to = Math.log1p((T - tx) / start);
  let top = 0;
  let [total, overSmaller, overLarger, restSmaller, restLarger] = [0, 0, 0, 0, 0];
  let left = 0;
  for (let panel = 0; panel < MAX_PANELS && left < to; panel += 1) {
    let size = Math.min(MAX_PANEL, to - left);
    let folds = foldsWithin(own, other, gap / start, left, size);
    while (folds > MAX_FOLDS) {
      size /= 2;
      folds = foldsWithin(own, other, gap / start, left, size);
    }
    const { nodes, weights } = ruleFor(folds);
    const half = size / 2;
    const middle = left + half;
    const centre = start * Math.exp(middle);
    let peak = -Infinity;
    for (let i = 0; i < nodes.length; i += 1) {
      const shift = half * (nodes[i] as number);
      const smaller = centre * Math.exp(shift);
      const larger = smaller + gap;
      const logSmaller = middle + shift;
      const logLarger = Math.log1p((smaller - start) * perLarger);
      const logValue = -own * logSmaller - other * logLarger;
      if (logValue > peak) peak = logValue;
      if (logValue > top + 600) {
        // A rising integrand: what was added before is rescaled.
        const scale = Math.exp(top - logValue);
        total *= scale;
        overSmaller *= scale;
        overLarger *= scale;
        restSmaller *= scale;
        restLarger *= scale;
        top = logValue;
      }
      const share = half * (weights[i] as number) * Math.exp(logValue - top);
      const rest = share * (end - smaller);
      total += share;
      overSmaller += share * logSmaller;
      overLarger += share * logLarger;
      restSmaller += rest / smaller;
      restLarger += rest / larger;
    }
    left = size >= to - left ? to : left + size;
    if (own >= 0 && peak < top + Math.log(total) - NEGLIGIBLE) break;
  }
  const fallSmaller = to;
  const fallLarger = Math.log1p((T - tx) * perLarger);
  // With the variable's own factor in the integrand, one power of α + t_x ÷ (β + t_x) is left over where α is the smaller.
  into.logOdds =
    Math.log(s * total) +
    top +
    (isAlphaSmaller ? m * fallSmaller + s * fallLarger + Math.log(start * perLarger) : m * fallLarger + s * fallSmaller);
  const [toSmaller, toLarger] = [fallSmaller - overSmaller / total, fallLarger - overLarger / total];
  into.fallAlpha = isAlphaSmaller ? toSmaller : toLarger;
  into.fallBeta = isAlphaSmaller ? toLarger : toSmaller;
  into.restAlpha = (isAlphaSmaller ? restSmaller : restLarger) / total;
  into.restBeta = (isAlphaSmaller ? restLarger : restSmaller) / total;
}

/** An upper bound of how many e-folds the integrand changes within a panel; `gap` in units of the start. */
function foldsWithin(own: number, other: number, gap: number, left: number, size: number): number {
  const end = Math.exp(left + size);
  return (Math.abs(own) + other * (end / (end + gap))) * size;
}

const ruleFor = (folds: number) =>
  (RULES.find((entry) => folds <= entry.folds) ?? (RULES[RULES.length - 1] as (typeof RULES)[number])).rule;

/** The log-odds alone. */
export function logOddsOfDeath(r: number, alpha: number, s: number, beta: number, x: number, tx: number, T: number): number {
  const result = { logOdds: 0, fallAlpha: 0, fallBeta: 0, restAlpha: 0, restBeta: 0 };
  deathIntegral(result, r, alpha, s, beta, x, tx, T);
  return result.logOdds;
}
