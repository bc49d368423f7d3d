/** The algebra of the quasi-Newton method: an inverse Hessian of n rows, one after the other. */

interface Step {
  readonly point: Float64Array<ArrayBuffer>;
  readonly slope: Float64Array<ArrayBuffer>;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

export const identity = (n: number, scale: number): Float64Array<ArrayBuffer> =>
  Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? scale : 0));

export const downhill = (inverse: Float64Array, slope: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> =>
  slope.map((_, i) => -dot(inverse.subarray(i * slope.length, (i + 1) * slope.length), slope));

/** Takes component i out: what is left is the inverse of the Hessian without it (its Schur complement). */
export function holdFixed(inverse: Float64Array, n: number, i: number): void {
  const column = Float64Array.from({ length: n }, (_, j) => inverse[j * n + i] as number);
  const pivot = column[i] as number;
  for (let j = 0; j < n; j += 1) {
    for (let k = 0; k < n; k += 1) {
      const at = j * n + k;
      if (j === i || k === i) inverse[at] = j === k ? pivot : 0;
      else inverse[at] = (inverse[at] as number) - ((column[j] as number) * (column[k] as number)) / pivot;
    }
  }
}

/**
 * The update of Broyden, Fletcher, Goldfarb and Shanno after a step of those components that are not held; the first
 * one also sets the scale.
 */
export function updateInverse(inverse: Float64Array, n: number, from: Step, to: Step, held: ReadonlySet<number>, isFirst: boolean): void {
  const s = to.point.map((x, i) => (held.has(i) ? 0 : x - (from.point[i] as number)));
  const y = to.slope.map((x, i) => (held.has(i) ? 0 : x - (from.slope[i] as number)));
  const sy = dot(s, y);
  if (!(sy > 0)) return;
  if (isFirst) inverse.set(identity(n, sy / dot(y, y)));
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
