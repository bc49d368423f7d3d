import type { BtydModel, BtydParams, PurchaseHistory } from "../../../../src/core/ltv/btyd/models";

/** A generator of random numbers in [0, 1) from a seed (mulberry32), so that a failure repeats. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** Gamma(shape, 1) by Marsaglia and Tsang. */
export function gammaVariate(next: () => number, shape: number): number {
  if (shape < 1) return gammaVariate(next, shape + 1) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const z = normal(next);
    const v = (1 + z / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Customers who behave as the model says, in weeks; purchases fall on whole days, as in a log. */
export function generateHistories(model: BtydModel, [r, alpha, third, fourth]: BtydParams, count: number, seed: number): PurchaseHistory[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const days = 189 + Math.floor(next() * 84);
    const rate = gammaVariate(next, r) / alpha;
    const one = gammaVariate(next, third);
    const death = model === "pnbd" ? -Math.log(1 - next()) / (one / fourth) : Infinity;
    const leave = model === "pnbd" ? 0 : one / (one + gammaVariate(next, fourth));
    let [x, last, time] = [0, 0, 0];
    while (!(x === 0 && model === "mbgnbd" && next() < leave)) {
      time += -Math.log(1 - next()) / rate;
      const day = Math.ceil(time * 7);
      if (day > days || time > death) break;
      if (day > last) {
        x += 1;
        last = day;
      }
      if (next() < leave) break;
    }
    return { x, tx: last / 7, T: days / 7 };
  });
}
