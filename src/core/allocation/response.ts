import { DomainError } from "../errors";

/** A concave response to spend, in logarithms so that no scale over- or underflows. */
export interface Response {
  /** ln of the marginal response at a spend; Infinity where it has no bound. */
  readonly logMarginal: (spend: number) => number;
  /** The spend at which the ln marginal response has fallen to this value; 0 where it starts lower. */
  readonly spendAt: (logMarginal: number) => number;
}

/** max · xᵇ with 0 < b < 1. */
export function powerResponse(max: number, exponent: number): Response {
  const lead = Math.log(max) + Math.log(exponent);
  return {
    logMarginal: (spend) => (spend === 0 ? Infinity : lead - (1 - exponent) * Math.log(spend)),
    spendAt: (log) => Math.exp((lead - log) / (1 - exponent)),
  };
}

/** max · xˢ ÷ (kˢ + xˢ) with 0 < s ≤ 1: concave. */
export function hillResponse(max: number, halfSaturation: number, slope: number): Response {
  const lead = Math.log(max) + Math.log(slope) - Math.log(halfSaturation);
  return {
    logMarginal: (spend) => {
      if (spend === 0) return slope < 1 ? Infinity : lead;
      return lead + hillShape(Math.log(spend) - Math.log(halfSaturation), slope);
    },
    spendAt: (log) => {
      if (slope === 1) return log >= lead ? 0 : halfSaturation * Math.expm1((lead - log) / 2);
      return halfSaturation * Math.exp(inverseHillShape(log - lead, slope));
    },
  };
}

/** ln of the marginal response at y = ln(x/k), but for a constant: (s − 1) y − 2 ln(1 + eˢʸ). Concave and falling. */
const hillShape = (y: number, slope: number): number =>
  (slope - 1) * y - 2 * (slope * y > 0 ? slope * y + Math.log1p(Math.exp(-slope * y)) : Math.log1p(Math.exp(slope * y)));

/** Newton's method from the right, where a concave falling function is never overshot: relative 1e-15, at most 200 steps. */
function inverseHillShape(value: number, slope: number): number {
  // The curve lies below both its asymptotes (s − 1) y and −(1 + s) y, so their roots lie right of its own.
  let y = Math.min(value / (slope - 1), -value / (1 + slope));
  for (let i = 0; i < 200; i += 1) {
    const step = (hillShape(y, slope) - value) / (slope - 1 - (2 * slope) / (1 + Math.exp(-slope * y)));
    y -= step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, Math.abs(y))) return y;
  }
  throw new DomainError("num", "no-convergence");
}
