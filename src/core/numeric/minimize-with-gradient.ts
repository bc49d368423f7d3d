import type { Minimum } from "./minimize";

/** Writes the gradient at `point` into `gradient` and returns the value. A value that is not finite marks a point outside the domain. */
export type Differentiable = (point: Float64Array, gradient: Float64Array) => number;

interface Options {
  /** Size of the largest component of the gradient at which the search has converged. */
  readonly tolerance?: number;
  /** Where rounding hides further progress, the largest component that still counts as converged. */
  readonly looseTolerance?: number;
  readonly maxSteps?: number;
}

/** Armijo's and Wolfe's constants. */
const DECREASE = 1e-4;
const CURVATURE = 0.9;
/** Relative rounding of a value added up from thousands of terms. */
const ROUNDING = 1e-14;
const MAX_TRIALS = 40;
/** No component moves further in one trial: parameters are logarithms, and e² is far. */
const MAX_MOVE = 2;

/**
 * The minimum of a smooth function of a few variables by the quasi-Newton method of Broyden, Fletcher, Goldfarb and
 * Shanno, with a line search that brackets a step of weak Wolfe conditions (Lewis and Overton 2013). Deterministic. `converged`
 * is false where the search gets stuck with a gradient that is not small; the caller decides what to do then.
 */
export function minimizeWithGradient(f: Differentiable, start: readonly number[], options: Options = {}): Minimum {
  const { tolerance = 1e-9, looseTolerance = 1e-6, maxSteps = 200 } = options;
  const n = start.length;
  let here = Float64Array.from(start);
  let slope = new Float64Array(n);
  let value = f(here, slope);
  let inverse = identity(n, 1);
  const result = (converged: boolean): Minimum => ({ point: Array.from(here), value, converged: converged && Number.isFinite(value) });
  if (!Number.isFinite(value)) return result(false);
  for (let step = 0; step < maxSteps; step += 1) {
    if (largest(slope) <= tolerance) return result(true);
    let direction = downhill(inverse, slope);
    if (!(dot(direction, slope) < 0)) {
      inverse = identity(n, 1);
      direction = slope.map((component) => -component);
    }
    const next = lineSearch(f, here, value, slope, direction);
    if (next === undefined) return result(largest(slope) <= looseTolerance);
    update(inverse, n, here, next.point, slope, next.slope, step === 0);
    ({ point: here, slope, value } = next);
  }
  return result(largest(slope) <= looseTolerance);
}

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly slope: Float64Array<ArrayBuffer>;
  readonly value: number;
}

/** Doubles the step until it brackets and halves it until both conditions hold; undefined where the value cannot fall. */
function lineSearch(f: Differentiable, here: Float64Array, value: number, slope: Float64Array, direction: Float64Array): Place | undefined {
  const descent = dot(direction, slope);
  let low = 0;
  let high = Infinity;
  let size = Math.min(1, MAX_MOVE / largest(direction));
  let best: Place | undefined;
  for (let trial = 0; trial < MAX_TRIALS; trial += 1) {
    const point = here.map((x, i) => x + size * (direction[i] as number));
    const gradient = new Float64Array(here.length);
    const reached = f(point, gradient);
    const end = dot(direction, gradient);
    const falls = reached <= value + DECREASE * size * descent;
    // Close to the minimum the value falls by less than its rounding; the slope still tells (Hager and Zhang 2005).
    const levels = reached <= value + ROUNDING * Math.abs(value) && end <= (2 * DECREASE - 1) * descent;
    if (!Number.isFinite(reached) || !(falls || levels)) high = size;
    else {
      best = { point, slope: gradient, value: reached };
      if (end >= CURVATURE * descent) return best;
      low = size;
    }
    size = high < Infinity ? (low + high) / 2 : 2 * low;
    if (high < Infinity && high - low <= 1e-12 * high) break;
  }
  return best;
}

/** The update of the inverse Hessian; the first one also sets its scale. */
function update(inverse: Float64Array, n: number, from: Float64Array, to: Float64Array, slopeFrom: Float64Array, slopeTo: Float64Array, first: boolean): void {
  const s = to.map((x, i) => x - (from[i] as number));
  const y = slopeTo.map((x, i) => x - (slopeFrom[i] as number));
  const sy = dot(s, y);
  if (!(sy > 0)) return;
  if (first) inverse.set(identity(n, sy / dot(y, y)));
  const hy = Float64Array.from({ length: n }, (_, i) => dot(inverse.subarray(i * n, i * n + n), y));
  const yhy = dot(y, hy);
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const si = s[i] as number;
      const sj = s[j] as number;
      const at = i * n + j;
      inverse[at] = (inverse[at] as number) + ((1 + yhy / sy) * si * sj - (hy[i] as number) * sj - si * (hy[j] as number)) / sy;
    }
  }
}

const identity = (n: number, scale: number): Float64Array<ArrayBuffer> => Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? scale : 0));

const downhill = (inverse: Float64Array, slope: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  slope.map((_, i) => -dot(inverse.subarray(i * slope.length, (i + 1) * slope.length), slope));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const largest = (vector: Float64Array): number => vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
