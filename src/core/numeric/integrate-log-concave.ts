import { DomainError } from "../errors";

/** Nodes and weights of Kronrod's 15-point rule and of the 7-point Gauss rule within it (Kronrod 1965, as in QUADPACK). */
const NODES = [
  0.991455371120812639, 0.949107912342758525, 0.864864423359769073, 0.74153118559939444, 0.58608723546769113, 0.405845151377397167,
  0.207784955007898468, 0,
];
const KRONROD = [
  0.022935322010529225, 0.063092092629978553, 0.104790010322250184, 0.140653259715525919, 0.169004726639267903, 0.19035057806478541,
  0.204432940075298892, 0.209482141084727828,
];
const GAUSS = [0, 0.129484966168869693, 0, 0.279705391489276668, 0, 0.381830050505118945, 0, 0.417959183673469388];

/** Beyond a drop of e⁻⁴⁵ from the peak a log-concave function has nothing left that counts. */
const DROP = 45;
const TOLERANCE = 1e-11;
const MAX_INTERVALS = 400;
const MAX_DOUBLINGS = 1100;
const MAX_ROUNDS = 10;

/**
 * ∫ exp(g(u)) du over the whole line for concave g: climbs to the peak from `start` with steps of about `scale`, then integrates
 * by an adaptive Gauss–Kronrod rule, each interval to 1e-11 of the whole. Nothing underflows on the way, however small the integral.
 * g may bend the other way by a few e-folds, if `breaks` says where, so that no bend hides between the points of a wide interval.
 * Faults `num` where the peak or the tolerance is not reached.
 */
export function integrateLogConcave(g: (u: number) => number, start: number, scale: number, breaks: readonly number[] = []): number {
  const peak = climb(g, start, scale);
  const top = g(peak);
  if (!Number.isFinite(top)) throw new DomainError("num", "no-convergence");
  const f = (u: number): number => Math.exp(g(u) - top);
  const [low, high] = [edge(g, peak, top, -scale), edge(g, peak, top, scale)];
  const ends = [low, ...[peak, ...breaks].filter((u) => u > low && u < high).sort((a, b) => a - b), high];
  const sumTo = (tolerance: number): number => {
    let sum = 0;
    for (let i = 1; i < ends.length; i += 1) sum += adapt(f, ends[i - 1] as number, ends[i] as number, tolerance);
    return sum;
  };
  let size = 0;
  for (let i = 1; i < ends.length; i += 1) size += rule(f, ends[i - 1] as number, ends[i] as number).kronrod;
  let sum = sumTo(TOLERANCE * size);
  // A first look that hits a narrow peak takes the whole for larger than it is, and its tolerance for tighter.
  for (let round = 0; round < MAX_ROUNDS && sum < size / 2; round += 1) {
    size = sum;
    sum = sumTo(TOLERANCE * size);
  }
  return sum * Math.exp(top);
}

/** The place of the maximum, roughly: doubling steps uphill, then the golden section. */
function climb(g: (u: number) => number, start: number, scale: number): number {
  const direction = g(start + scale) > g(start) ? scale : -scale;
  let [before, here, step] = [start - direction, start, direction];
  for (let i = 0; i < MAX_DOUBLINGS && g(here + step) > g(here); i += 1) {
    before = here;
    here += step;
    step *= 2;
  }
  const golden = (Math.sqrt(5) - 1) / 2;
  let [left, right] = [before, here + step];
  for (let i = 0; i < 40; i += 1) {
    const [low, high] = [right - golden * (right - left), left + golden * (right - left)];
    if (g(low) > g(high)) right = high;
    else left = low;
  }
  return (left + right) / 2;
}

/** How far out the function still counts on one side: the sign of `step`. */
function edge(g: (u: number) => number, peak: number, top: number, step: number): number {
  const counts = (distance: number): boolean => g(peak + distance) > top - DROP;
  let distance = step;
  for (let i = 0; i < MAX_DOUBLINGS && counts(distance); i += 1) distance *= 2;
  for (let i = 0; i < MAX_DOUBLINGS && !counts(distance / 2); i += 1) distance /= 2;
  return peak + distance;
}

/**
 * Halves intervals until both rules agree. The tolerance is of each interval: one that shrank with them would chase
 * rounding noise for ever.
 */
function adapt(f: (u: number) => number, from: number, to: number, tolerance: number): number {
  const waiting: (readonly [number, number])[] = [[from, to]];
  let sum = 0;
  for (let work = 0; work < MAX_INTERVALS; work += 1) {
    const interval = waiting.pop();
    if (interval === undefined) return sum;
    const [left, right] = interval;
    const { kronrod, gauss } = rule(f, left, right);
    const middle = (left + right) / 2;
    if (Math.abs(kronrod - gauss) <= tolerance) sum += kronrod;
    else waiting.push([left, middle], [middle, right]);
  }
  throw new DomainError("num", "no-convergence");
}

function rule(f: (u: number) => number, from: number, to: number): { kronrod: number; gauss: number } {
  const [centre, half] = [(from + to) / 2, (to - from) / 2];
  let [kronrod, gauss] = [0, 0];
  NODES.forEach((node, i) => {
    const value = node === 0 ? f(centre) : f(centre - half * node) + f(centre + half * node);
    kronrod += (KRONROD[i] as number) * value;
    gauss += (GAUSS[i] as number) * value;
  });
  return { kronrod: kronrod * half, gauss: gauss * half };
}
