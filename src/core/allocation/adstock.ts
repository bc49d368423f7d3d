import { adstockWeight } from "./adstock-weight";

/**
 * Spending with its after-effect. `theta` in [0, 1) is the share that carries over from one period to the next.
 * Without a `maxLag` the memory is infinite, x*ₜ = xₜ + θ x*ₜ₋₁ (Robyn's geometric adstock); with one, lags 0 … maxLag count with
 * weights θᵏ (Meridian's max_lag). `normalize` divides by the sum of the weights, so that steady spending keeps its level.
 */
export function adstock(spend: readonly number[], theta: number, normalize: boolean, maxLag: number | undefined): number[] {
  const carried = maxLag === undefined || maxLag >= spend.length ? prefixes(spend, theta) : windows(spend, theta, maxLag + 1);
  const weight = adstockWeight(theta, maxLag);
  return normalize ? carried.map((value) => value / weight) : carried;
}

/** Each value and all before it, with weights θᵏ; the memory is cleared wherever `restart` says so. */
function prefixes(values: readonly number[], theta: number, restart: (index: number) => boolean = () => false): number[] {
  let memory = 0;
  return values.map((value, t) => {
    memory = value + (restart(t) ? 0 : theta * memory);
    return memory;
  });
}

/**
 * The last `width` values with weights θᵏ, in linear time and by additions alone: the values are cut into blocks of the width, and a
 * window is the tail of one block and the head of the next. Subtracting what leaves the window would leave rounding dust.
 */
function windows(values: readonly number[], theta: number, width: number): number[] {
  const heads = prefixes(values, theta, (t) => t % width === 0);
  const tails = new Array<number>(values.length).fill(0);
  for (let t = values.length - 1; t >= 0; t -= 1) {
    const blockEnd = Math.min(values.length - 1, t - (t % width) + width - 1);
    tails[t] = (values[t] as number) * theta ** (blockEnd - t) + (t === blockEnd ? 0 : (tails[t + 1] as number));
  }
  return values.map((_, t) => {
    const first = t - width + 1;
    const within = t % width;
    if (first < 0 || within === width - 1) return heads[t] as number;
    return (heads[t] as number) + theta ** (within + 1) * (tails[first] as number);
  });
}
