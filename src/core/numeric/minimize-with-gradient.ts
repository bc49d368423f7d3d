import { dot, downhill, holdFixed, identity, updateInverse } from "./quasi-newton";

/** Writes the gradient at `point` into `gradient` and returns the value. A value that is not finite marks a point outside the domain. */
export type Differentiable = (point: Float64Array, gradient: Float64Array) => number;

interface Options {
  /** Size of the largest component of the gradient at which the search has converged. */
  readonly tolerance?: number;
  /** Where rounding hides further progress, the largest component that still counts as converged, relative to values above 1. */
  readonly looseTolerance?: number;
  /** How often the function may be evaluated: what bounds the time. */
  readonly maxEvaluations?: number;
  /** Every component stays within ± this. */
  readonly bound?: number;
  /** What an earlier search of a similar function has learned of its shape. */
  readonly inverse?: Float64Array<ArrayBuffer>;
}

export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
  readonly converged: boolean;
  /** How steeply the value would fall on beyond the bound: 0 inside it. */
  readonly slopeBeyond: number;
  /** The inverse Hessian as far as the search has learned it, row by row. */
  readonly inverse: Float64Array<ArrayBuffer>;
}

/** Armijo's and Wolfe's constants. */
const DECREASE = 1e-4;
const CURVATURE = 0.9;
/** Relative rounding of a value added up from thousands of terms. */
const ROUNDING = 1e-14;
const MAX_TRIALS = 20;
/** No component moves further in one step: parameters are logarithms, and e² is far. */
const MAX_MOVE = 2;
/** So many steps in a row that gain no more than rounding: the value has settled, though the gradient may never be zero. */
const STILL_STEPS = 4;
/** After twice as many, what is left of the gradient is rounding too, up to this multiple of the loose tolerance. */
const STILL_FACTOR = 100;
/** However large the value, a gradient above this is none. */
const NOT_SMALL = 0.01;

interface Place {
  readonly point: Float64Array<ArrayBuffer>;
  readonly slope: Float64Array<ArrayBuffer>;
  readonly value: number;
}

/**
 * The minimum of a smooth function of a few variables within a box by the quasi-Newton method of Broyden, Fletcher, Goldfarb
 * and Shanno, with a line search that brackets a step of weak Wolfe conditions (Lewis and Overton 2013). A component that reaches the
 * bound stays there while the value falls outwards (Bertsekas 1982). Deterministic. `converged` is false where the search gets stuck with a
 * gradient that is not small, or uses up its evaluations; the caller decides what to do then.
 */
export function minimizeWithGradient(f: Differentiable, start: readonly number[], options: Options = {}): Minimum {
  const { tolerance = 1e-9, looseTolerance = 1e-6, maxEvaluations = 2000, bound = Infinity } = options;
  const n = start.length;
  const first = new Float64Array(n);
  let here: Place = { point: Float64Array.from(start), slope: first, value: f(Float64Array.from(start), first) };
  let left = maxEvaluations - 1;
  let inverse = options.inverse?.slice() ?? identity(n, 1);
  let isFresh = options.inverse === undefined;
  const held = new Set<number>();
  let still = 0;
  const counted: Differentiable = (point, gradient) => {
    left -= 1;
    return f(point, gradient);
  };
  const done = (converged: boolean): Minimum => ({
    point: Array.from(here.point),
    value: here.value,
    converged: converged && Number.isFinite(here.value),
    slopeBeyond: steepestBeyond(here, bound),
    inverse,
  });
  const isSettled = (factor = 1): boolean =>
    steepestWithin(here, bound) <= Math.min(NOT_SMALL, factor * looseTolerance * Math.max(1, Math.abs(here.value)));
  if (!Number.isFinite(here.value)) return done(false);
  while (left > 0) {
    const place = here;
    if (steepestWithin(place, bound) <= tolerance) return done(true);
    const free = place.slope.map((slope, i) => (isHeld(place.point[i] as number, slope, bound) ? 0 : slope));
    free.forEach((slope, i) => {
      if (slope === 0 && !held.has(i)) holdFixed(inverse, n, i);
      if (slope === 0) held.add(i);
      else held.delete(i);
    });
    let direction = inward(downhill(inverse, free), free, place.point, bound);
    if (!(dot(direction, free) < 0)) {
      [inverse, isFresh] = [identity(n, 1), true];
      direction = free.map((slope) => -slope);
    }
    const next = lineSearch(counted, place, direction, bound, left);
    if (next === undefined) {
      // Straight downhill the value does not fall either: what is left of the gradient is rounding.
      if (isFresh || isSettled()) return done(isSettled(STILL_FACTOR));
      [inverse, isFresh] = [identity(n, 1), true];
      continue;
    }
    updateInverse(inverse, n, place, next, held, isFresh);
    isFresh = false;
    still = place.value - next.value <= ROUNDING * Math.abs(next.value) ? still + 1 : 0;
    here = next;
    if (still >= STILL_STEPS && isSettled()) return done(true);
    if (still >= 2 * STILL_STEPS) return done(isSettled(STILL_FACTOR));
  }
  return done(isSettled());
}

/** Doubles the step until it brackets and halves it until both conditions hold; undefined where the value cannot fall. */
function lineSearch(
  f: Differentiable,
  { point: here, value, slope }: Place,
  direction: Float64Array,
  bound: number,
  evaluations: number,
): Place | undefined {
  const descent = dot(direction, slope);
  const most = roomWithin(here, direction, bound);
  let low = 0;
  let high = Infinity;
  let size = Math.min(1, most, MAX_MOVE / largest(direction));
  let best: Place | undefined;
  for (let trial = 0; trial < Math.min(MAX_TRIALS, evaluations); trial += 1) {
    const point = here.map((x, i) => ontoBound(x + size * (direction[i] as number), bound));
    const gradient = new Float64Array(here.length);
    const reached = f(point, gradient);
    const end = dot(direction, gradient);
    const falls = reached <= value + DECREASE * size * descent;
    // Close to the minimum the value falls by less than its rounding; the slope still tells (Hager and Zhang 2005).
    const levels = reached <= value + ROUNDING * Math.abs(value) && end <= (2 * DECREASE - 1) * descent;
    if (!Number.isFinite(reached) || !(falls || levels)) high = size;
    else {
      best = { point, slope: gradient, value: reached };
      if (end >= CURVATURE * descent || size >= most) return best;
      low = size;
    }
    size = high < Infinity ? (low + high) / 2 : Math.min(2 * low, most);
  }
  return best;
}

/** On the bound, where only rounding keeps it away. */
const ontoBound = (x: number, bound: number): number => (bound - Math.abs(x) < 1e-9 ? Math.sign(x) * bound : x);

/** At the bound, with the value falling outwards. */
const isHeld = (x: number, slope: number, bound: number): boolean => (x >= bound && slope < 0) || (x <= -bound && slope > 0);

/** The direction without what leads out of the box, or moves components that are held. */
const inward = (direction: Float64Array<ArrayBuffer>, free: Float64Array, point: Float64Array, bound: number): Float64Array<ArrayBuffer> =>
  direction.map((move, i) => (free[i] === 0 || isHeld(point[i] as number, -move, bound) ? 0 : move));

/** How many times the direction fits into the box. */
const roomWithin = (point: Float64Array, direction: Float64Array, bound: number): number =>
  direction.reduce(
    (room, move, i) => (move === 0 ? room : Math.min(room, (bound - Math.sign(move) * (point[i] as number)) / Math.abs(move))),
    Infinity,
  );

const steepestWithin = ({ point, slope }: Place, bound: number): number =>
  slope.reduce((most, s, i) => (isHeld(point[i] as number, s, bound) ? most : Math.max(most, Math.abs(s))), 0);

const steepestBeyond = ({ point, slope }: Place, bound: number): number =>
  slope.reduce((most, s, i) => (isHeld(point[i] as number, s, bound) ? Math.max(most, Math.abs(s)) : most), 0);

const largest = (vector: Float64Array): number => vector.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
