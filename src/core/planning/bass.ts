/**
 * The Bass (1969) curve of adoption: share of the market that has adopted by t, F, and its rate f. p is the coefficient
 * of innovation, above 0,
 * q that of imitation, from 0. Written as p(1 − e)/(p + q e), e = exp(−(p + q)t), which is F(t) with numerator and denominator times p.
 */
export const bass = {
  /** F(t) = (1 − e^{−(p+q)t}) ÷ (1 + (q/p) e^{−(p+q)t}). */
  share: (p: number, q: number, t: number): number => (-p * Math.expm1(-(p + q) * t)) / (p + q * Math.exp(-(p + q) * t)),
  /** F(to) − F(from), as one fraction: near saturation the difference of the two shares would keep no digits. */
  shareBetween: (p: number, q: number, from: number, to: number): number => {
    const left = Math.exp(-(p + q) * from);
    const adopting = -left * Math.expm1(-(p + q) * (to - from));
    return (p * (p + q) * adopting) / ((p + q * left) * (p + q * Math.exp(-(p + q) * to)));
  },
  /** f(t) = F′(t), per unit of time. */
  rate: (p: number, q: number, t: number): number => {
    const e = Math.exp(-(p + q) * t);
    return (p * (p + q) ** 2 * e) / (p + q * e) ** 2;
  },
  /** When f is highest: ln(q/p) ÷ (p + q), or at once where imitation is the weaker force. */
  peakTime: (p: number, q: number): number => (q <= p ? 0 : Math.log(q / p) / (p + q)),
  /** f at its highest: (p + q)² ÷ 4q, or p at the start. */
  peakRate: (p: number, q: number): number => (q <= p ? p : (p + q) ** 2 / (4 * q)),
} as const;
