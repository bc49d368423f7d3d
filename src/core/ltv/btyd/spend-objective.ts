import { digammaGrowth } from "../../numeric/digamma-growth";
import { logBeta } from "../../numeric/log-gamma";
import type { Differentiable } from "../../numeric/minimize-with-gradient";
import type { Spender } from "./gamma-gamma";

/**
 * Minus the mean log-likelihood of the gamma-gamma model and its gradient, over ln p, ln q, ln γ; mean spends are
 * multiplied by `scale`. Sorted, so that the order of rows does not reach the last digit.
 */
export function spendObjective(spenders: readonly Spender[], scale: number): Differentiable {
  const sorted = [...spenders].sort((one, other) => one.x - other.x || one.mean - other.mean);
  const count = sorted.length;
  const repeats = Float64Array.from(new Set(sorted.map(({ x }) => x)));
  const at = new Map(Array.from(repeats, (x, i) => [x, i]));
  const xAt = Int32Array.from(sorted, ({ x }) => at.get(x) as number);
  const total = Float64Array.from(sorted, ({ x, mean }) => x * mean * scale);
  const logMeans = sorted.reduce((sum, { mean }) => sum + Math.log(mean * scale), 0);
  const [growth, byP, byQ] = [repeats.slice(), repeats.slice(), repeats.slice()];
  return (logs, gradient) => {
    const [p, q, gamma] = logs.map(Math.exp) as unknown as [number, number, number];
    repeats.forEach((x, i) => {
      growth[i] = -logBeta(p * x, q);
      byP[i] = x * digammaGrowth(p * x, q);
      byQ[i] = digammaGrowth(q, p * x);
    });
    let [value, dp, dq, dgamma] = [-logMeans, 0, 0, 0];
    for (let g = 0; g < count; g += 1) {
      const i = xAt[g] as number;
      const x = repeats[i] as number;
      const spent = total[g] as number;
      // ln of x z̄ ÷ (γ + x z̄) and of γ ÷ (γ + x z̄), which keep their digits where one of the two is small.
      const share = -Math.log1p(gamma / spent);
      const rest = -Math.log1p(spent / gamma);
      value += (growth[i] as number) + p * x * share + q * rest;
      dp += (byP[i] as number) + x * share;
      dq += (byQ[i] as number) + rest;
      dgamma += (q * spent - p * x * gamma) / (gamma + spent);
    }
    gradient[0] = (-p * dp) / count;
    gradient[1] = (-q * dq) / count;
    gradient[2] = -dgamma / count;
    return -value / count;
  };
}
