import type { Differentiable } from "../../numeric/minimize-with-gradient";
import { gammaGrowth } from "./gamma-growth";
import type { HistoryGroups } from "./history-groups";

/**
 * Minus the mean log-likelihood of the BG/NBD or the modified BG/NBD, and its gradient, over ln r, ln α, ln a, ln b. In the
 * form that does not overflow (Fader and Hardie, note 027): the alive term times 1 + eᵘ, u the log-odds of having left.
 */
export function geometricObjective(groups: HistoryGroups, modified: boolean): Differentiable {
  const { count, customers, xAt, txAt, TAt, x, tx, T, totalCustomers } = groups;
  const table = (values: Float64Array) => new Float64Array(values.length);
  const rises = modified ? x.map((repeats) => repeats + 1) : x;
  const [byX, byXr, byB, byBb, byAB, byABab] = [table(x), table(x), table(x), table(x), table(x), table(x)] as const;
  const [logEnd, invEnd, logLast, invLast] = [table(T), table(T), table(tx), table(tx)] as const;
  return (logs, gradient) => {
    const [r, alpha, a, b] = logs.map(Math.exp) as unknown as [number, number, number, number];
    gammaGrowth(r, x, byX, byXr);
    gammaGrowth(b, rises, byB, byBb);
    gammaGrowth(a + b, rises, byAB, byABab);
    logarithms(alpha, T, logEnd, invEnd);
    logarithms(alpha, tx, logLast, invLast);
    const [logAlpha, logA] = [logs[1] as number, logs[2] as number];
    let [value, dr, dalpha, da, db] = [0, 0, 0, 0, 0];
    for (let g = 0; g < count; g += 1) {
      const i = xAt[g] as number;
      const repeats = x[i] as number;
      const end = TAt[g] as number;
      const last = txAt[g] as number;
      const w = customers[g] as number;
      const fall = (logEnd[end] as number) - (logLast[last] as number);
      const m = r + repeats;
      let log = (byX[i] as number) + r * logAlpha + (byB[i] as number) - (byAB[i] as number) - m * (logEnd[end] as number);
      let gone = 0;
      const before = b + (rises[i] as number) - 1;
      if (modified || repeats > 0) {
        const u = logA - Math.log(before) + m * fall;
        const small = Math.exp(-Math.abs(u));
        log += Math.log1p(small) + (u > 0 ? u : 0);
        gone = u > 0 ? 1 / (1 + small) : small / (1 + small);
        da += (w * gone) / a;
        db -= (w * gone) / before;
      }
      value += w * log;
      dr += w * ((byXr[i] as number) + logAlpha - (logEnd[end] as number) + gone * fall);
      dalpha += w * (r / alpha - m * (invEnd[end] as number) + gone * m * ((invEnd[end] as number) - (invLast[last] as number)));
      da -= w * (byABab[i] as number);
      db += w * ((byBb[i] as number) - (byABab[i] as number));
    }
    const scale = -1 / totalCustomers;
    gradient[0] = scale * r * dr;
    gradient[1] = scale * alpha * dalpha;
    gradient[2] = scale * a * da;
    gradient[3] = scale * b * db;
    return scale * value;
  };
}

/** ln(α + t) and 1 ÷ (α + t) of each different time. */
function logarithms(alpha: number, times: Float64Array, logs: Float64Array, inverses: Float64Array): void {
  for (let i = 0; i < times.length; i += 1) {
    const sum = alpha + (times[i] as number);
    logs[i] = Math.log(sum);
    inverses[i] = 1 / sum;
  }
}
