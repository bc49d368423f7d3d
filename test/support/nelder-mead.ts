interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly converged: boolean;
}

interface Vertex {
  readonly point: readonly number[];
  readonly value: number;
}

interface Options {
  /** Size of the first simplex in each direction. */
  readonly step?: number;
  /** Relative spread of the values at which a simplex has converged. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
  readonly restarts?: number;
}

/**
 * The minimum of a function without derivatives: Nelder and Mead's simplex (1965), started again from the best point
 * until a restart no longer helps, which takes it out of the places where a collapsed simplex gets stuck.
 * Deterministic. A value that is not finite counts as infinitely bad.
 */
export function nelderMead(f: (point: readonly number[]) => number, start: readonly number[], options: Options = {}): Minimum {
  const { step = 0.5, tolerance = 1e-12, maxSteps = 5000, restarts = 8 } = options;
  const safe = (point: readonly number[]): number => {
    const value = f(point);
    return Number.isFinite(value) ? value : Infinity;
  };
  let best = simplexSearch(safe, start, step, tolerance, maxSteps);
  for (let round = 1; round <= restarts; round += 1) {
    const next = simplexSearch(safe, best.point, step / 2 ** round, tolerance, maxSteps);
    const gained = best.value - next.value;
    if (next.value <= best.value) best = next;
    if (gained <= tolerance * (1 + Math.abs(best.value))) break;
  }
  return best;
}

function simplexSearch(
  f: (point: readonly number[]) => number,
  start: readonly number[],
  step: number,
  tolerance: number,
  maxSteps: number,
): Minimum {
  const n = start.length;
  const vertex = (point: readonly number[]): Vertex => ({ point, value: f(point) });
  let simplex: Vertex[] = [vertex(start), ...start.map((_, i) => vertex(start.map((x, j) => (i === j ? x + step : x))))];
  const sort = () => simplex.sort((a, b) => a.value - b.value);
  for (let k = 0; k < maxSteps; k += 1) {
    sort();
    const best = simplex[0] as Vertex;
    const worst = simplex[n] as Vertex;
    if (hasConverged(simplex, tolerance)) return { ...best, converged: Number.isFinite(best.value) };
    const centre = start.map((_, j) => simplex.slice(0, n).reduce((sum, { point }) => sum + (point[j] as number), 0) / n);
    const along = (t: number) => vertex(centre.map((c, j) => c + t * ((worst.point[j] as number) - c)));
    const reflected = along(-1);
    if (reflected.value < best.value) {
      const expanded = along(-2);
      simplex[n] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < (simplex[n - 1] as Vertex).value) {
      simplex[n] = reflected;
    } else {
      const contracted = reflected.value < worst.value ? along(-0.5) : along(0.5);
      if (contracted.value < Math.min(reflected.value, worst.value)) simplex[n] = contracted;
      else simplex = simplex.map(({ point }, i) => (i === 0 ? best : vertex(point.map((x, j) => ((best.point[j] as number) + x) / 2))));
    }
  }
  sort();
  return { ...(simplex[0] as Vertex), converged: false };
}

/** Converged where neither the values nor the points differ any more. */
function hasConverged(simplex: readonly Vertex[], tolerance: number): boolean {
  const best = simplex[0] as Vertex;
  const worst = simplex[simplex.length - 1] as Vertex;
  if (!(worst.value - best.value <= tolerance * (1 + Math.abs(best.value)))) return false;
  return simplex.every(({ point }) => point.every((x, j) => Math.abs(x - (best.point[j] as number)) <= 1e-7 * (1 + Math.abs(x))));
}
