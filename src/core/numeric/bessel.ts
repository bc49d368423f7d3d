/**
 * Bessel functions of whole orders n ≥ 0 (DLMF chapter 10). Those that oscillate are exact to about 1e-15 of their amplitude, the
 * others relatively. J and I take any x; Y and K only x > 0.
 */
const EULER = 0.577_215_664_901_532_9;
/** From here on Hankel's series for large x has all digits, for orders whose square is no larger than x. */
const LARGE = 50;

const sign = (n: number, x: number): number => (x < 0 && n % 2 === 1 ? -1 : 1);

export function besselJ(n: number, x: number): number {
  const size = Math.abs(x);
  if (size === 0) return n === 0 ? 1 : 0;
  return sign(n, x) * (size >= LARGE && n <= size ? upwards(n, size, hankel(0, size).j, hankel(1, size).j) : at(downwards(n, size), n));
}

export function besselY(n: number, x: number): number {
  if (x >= LARGE) return upwards(n, x, hankel(0, x).y, hankel(1, x).y);
  const js = downwards(1, x);
  const log = Math.log(x / 2) + EULER;
  let [y0, y1] = [(log / 2) * at(js, 0), ((log - 1) * at(js, 1) - at(js, 0) / x) / 2];
  // Neumann's series (Abramowitz and Stegun 9.1.88).
  for (let k = 1; 2 * k + 1 < js.length; k += 1) {
    const alternating = k % 2 === 0 ? 1 : -1;
    y0 -= (alternating * at(js, 2 * k)) / k;
    y1 -= (alternating * (k + 0.5) * at(js, 2 * k + 1)) / (k * (k + 1));
  }
  return upwards(n, x, (4 / Math.PI) * y0, (4 / Math.PI) * y1);
}

/** The power series, of which all terms have one sign. */
export function besselI(n: number, x: number): number {
  const half = Math.abs(x) / 2;
  let lead = 1;
  for (let k = 1; k <= n; k += 1) lead *= half / k;
  let [term, sum] = [lead, lead];
  for (let k = 1; term > 1e-18 * sum && Number.isFinite(sum); k += 1) {
    term *= (half / k) * (half / (n + k));
    sum += term;
  }
  return sign(n, x) * sum;
}

/** ∫ e^(−x cosh t) cosh nt dt from 0 (DLMF 10.32.9), by the trapezoidal rule, which is exact here but for e⁻⁴⁰; then upwards. */
export function besselK(n: number, x: number): number {
  const step = Math.min(0.2, 0.7 / Math.sqrt(x));
  let [k0, k1] = [0.5, 0.5];
  for (let i = 1; ; i += 1) {
    const t = i * step;
    const weight = Math.exp(-2 * x * Math.sinh(t / 2) ** 2);
    k0 += weight;
    k1 += weight * Math.cosh(t);
    if (weight * Math.cosh(t) < 1e-18 * k1 && weight < 1e-18 * k0) break;
  }
  const scale = step * Math.exp(-x);
  let [before, now] = [k0 * scale, k1 * scale];
  if (n === 0) return before;
  for (let k = 1; k < n && Number.isFinite(now); k += 1) [before, now] = [now, before + ((2 * k) / x) * now];
  return now;
}

/** From the orders 0 and 1 up: right where the function does not fall with its order. */
function upwards(n: number, x: number, zeroth: number, first: number): number {
  let [before, now] = [zeroth, first];
  if (n === 0) return before;
  for (let k = 1; k < n && Number.isFinite(now); k += 1) [before, now] = [now, ((2 * k) / x) * now - before];
  return now;
}

/** J of the orders 0, 1, … by Miller's recurrence from an order where nothing is left; J₀ + 2J₂ + 2J₄ + … = 1. */
function downwards(n: number, x: number): number[] {
  const most = Math.max(n, x);
  const start = 2 * Math.ceil((most + Math.sqrt(60 * most) + 30) / 2);
  const js = new Array<number>(start + 1).fill(0);
  js[start] = 1e-300;
  let sum = 2e-300;
  for (let k = start; k > 0; k -= 1) {
    const next = ((2 * k) / x) * at(js, k) - (js[k + 1] ?? 0);
    js[k - 1] = next;
    if (k % 2 === 1) sum += k === 1 ? next : 2 * next;
    if (Math.abs(next) > 1e250) {
      for (let i = k - 1; i <= start; i += 1) js[i] = at(js, i) * 1e-250;
      sum *= 1e-250;
    }
  }
  return js.map((value) => value / sum);
}

/** Hankel's asymptotic series (DLMF 10.17.3), its phase turned by eighths of a turn so that the sine of a large x keeps its digits. */
function hankel(n: 0 | 1, x: number): { readonly j: number; readonly y: number } {
  const square = 4 * n * n;
  let [term, p, q] = [1, 1, 0];
  for (let k = 1; k < 30; k += 1) {
    term *= (square - (2 * k - 1) ** 2) / (8 * x * k);
    const signed = k % 4 < 2 ? term : -term;
    if (k % 2 === 0) p += signed;
    else q += signed;
    if (Math.abs(term) < 1e-17) break;
  }
  const [cos, sin] = [Math.cos(x), Math.sin(x)];
  const [re, im] = n === 0 ? [(cos + sin) / Math.SQRT2, (sin - cos) / Math.SQRT2] : [(sin - cos) / Math.SQRT2, -(cos + sin) / Math.SQRT2];
  const amplitude = Math.sqrt(2 / (Math.PI * x));
  return { j: amplitude * (p * re - q * im), y: amplitude * (p * im + q * re) };
}

const at = (values: readonly number[], index: number): number => values[index] as number;
