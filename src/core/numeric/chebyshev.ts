/**
 * A smooth function on [from, to] by the polynomial through its values at Chebyshev's points, in the barycentric form (Berrut and
 * Trefethen 2004): for a function that is dear and asked often.
 */
export function chebyshev(f: (x: number) => number, from: number, to: number, points: number): (x: number) => number {
  const last = points - 1;
  const nodes = Float64Array.from({ length: points }, (_, k) => (from + to + (to - from) * Math.cos((Math.PI * k) / last)) / 2);
  const values = nodes.map(f);
  const weights = Float64Array.from({ length: points }, (_, k) => (k % 2 === 0 ? 1 : -1) * (k === 0 || k === last ? 0.5 : 1));
  return (x) => {
    let [above, below] = [0, 0];
    for (let k = 0; k < points; k += 1) {
      const distance = x - (nodes[k] as number);
      if (distance === 0) return values[k] as number;
      const share = (weights[k] as number) / distance;
      above += share * (values[k] as number);
      below += share;
    }
    return above / below;
  };
}
