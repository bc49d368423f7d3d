/** The smaller part of the golden section. */
const GOLDEN = (3 - Math.sqrt(5)) / 2;

export interface Lowest {
  readonly at: number;
  readonly value: number;
}

/**
 * The lowest point of a function on an interval, which may have several dips: a grid of `cells` finds them, golden section goes to the
 * bottom of each, to `width`. Deterministic. A dip narrower than a cell of the grid can be missed.
 */
export function minimizeOnInterval(f: (x: number) => number, from: number, to: number, cells: number, width = 1e-10): Lowest {
  const at = (i: number): number => (i <= 0 ? from : i >= cells ? to : from + ((to - from) * i) / cells);
  const values = Array.from({ length: cells + 1 }, (_, i) => f(at(i)));
  let best: Lowest = { at: from, value: Infinity };
  values.forEach((value, i) => {
    if (value > (values[i - 1] ?? Infinity) || value > (values[i + 1] ?? Infinity)) return;
    const dip = goldenSection(f, at(i - 1), at(i + 1), width);
    const lowest = value <= dip.value ? { at: at(i), value } : dip;
    if (lowest.value < best.value) best = lowest;
  });
  return best;
}

function goldenSection(f: (x: number) => number, from: number, to: number, width: number): Lowest {
  let [low, high] = [from, to];
  let [left, right] = [low + GOLDEN * (high - low), high - GOLDEN * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  while (high - low > width) {
    if (atLeft <= atRight) {
      high = right;
      [right, atRight] = [left, atLeft];
      left = low + GOLDEN * (high - low);
      atLeft = f(left);
    } else {
      low = left;
      [left, atLeft] = [right, atRight];
      right = high - GOLDEN * (high - low);
      atRight = f(right);
    }
  }
  return atLeft <= atRight ? { at: left, value: atLeft } : { at: right, value: atRight };
}
