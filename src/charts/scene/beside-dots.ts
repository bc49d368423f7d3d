import type { Box } from "./box";
import type { Mark } from "./mark";
import { textMark, textWidth } from "./text";

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly label: string;
}

const SIZE = 11;
const HALF_LINE = 7;
const GAP = 3;

const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const nearest = (at: number, low: number, high: number): number => Math.min(Math.max(at, low), high);

/** Whether a text stands outside a dot, round as it is. */
const clearOf = ({ x, y, r }: Dot, { left, right, top, bottom }: Box): boolean =>
  Math.hypot(nearest(x, left, right) - x, nearest(y, top, bottom) - y) >= r;

/** How far a dot reaches sideways and up on its diagonals. */
const DIAGONAL = Math.SQRT1_2;

/** The first of some places that no dot covers; the last where all are. */
export const placeBesides = (dots: readonly Dot[], places: readonly Box[]): Box | undefined =>
  places.find((place) => dots.every((dot) => clearOf(dot, place))) ?? places.at(-1);

/**
 * Names beside dots, where they cover neither each other nor another dot and stay within the plot: right of it, left, above, below, on its
 * diagonals, above or below as far aside as the plot asks, or farther away at the end of a line. The first dots choose first, `kept` is
 * taken already; one whose name finds no place goes without, and says it when it is pointed at.
 */
export function besideDots(dots: readonly Dot[], plot: Box, kept: readonly Box[] = []): readonly Mark[] {
  const taken: Box[] = [...kept];
  return dots.flatMap((dot) => {
    const free = [...placesOf(dot, plot), ...placesAround(dot)].find(
      ({ place }) =>
        place.left >= plot.left &&
        place.right <= plot.right &&
        place.top >= plot.top &&
        place.bottom <= plot.bottom &&
        dots.every((one) => clearOf(one, place)) &&
        taken.every((one) => apart(one, place)),
    );
    if (!free) return [];
    const { place, line } = free;
    taken.push(place);
    return [
      ...(line ? [line] : []),
      textMark(dot.label, place.left, (place.top + place.bottom) / 2, { size: SIZE, fill: "ink", rim: "paper" }),
    ];
  });
}

interface Place {
  readonly place: Box;
  /** From the dot to a name that does not stand beside it. */
  readonly line?: Mark;
}

function placesOf({ x, y, r, label }: Dot, plot: Box): readonly Place[] {
  const width = textWidth(label, SIZE);
  const beside = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - HALF_LINE,
    bottom: middle + HALF_LINE,
  });
  const [right, left] = [x + r + GAP, x - r - GAP - width];
  const [above, below] = [y - r - GAP - HALF_LINE, y + r + GAP + HALF_LINE];
  const aside = DIAGONAL * r + GAP;
  const within = nearest(x - width / 2, plot.left, plot.right - width);
  return [
    beside(right, y),
    beside(left, y),
    beside(x - width / 2, above),
    beside(x - width / 2, below),
    ...[y - aside - HALF_LINE, y + aside + HALF_LINE].flatMap((middle) => [beside(x + aside, middle), beside(x - aside - width, middle)]),
    beside(within, above),
    beside(within, below),
  ].map((place) => ({ place }));
}

const DISTANCES = [12, 24, 36];
const DIRECTIONS = 12;
/** Of the cosine: names go on to the side from there, and stand in the middle above and below. */
const UPRIGHT = 0.3;

function placesAround({ x, y, r, label }: Dot): readonly Place[] {
  const width = textWidth(label, SIZE);
  return DISTANCES.flatMap((distance) =>
    Array.from({ length: DIRECTIONS }, (_, direction): Place => {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [endX, endY] = [x + cos * (r + distance), y + sin * (r + distance)];
      const left = cos > UPRIGHT ? endX + 1 : cos < -UPRIGHT ? endX - 1 - width : endX - width / 2;
      const middle = Math.abs(cos) > UPRIGHT ? endY : endY + Math.sign(sin) * HALF_LINE;
      const stroke = { paint: "muted", width: 1 } as const;
      return {
        place: { left, right: left + width, top: middle - HALF_LINE, bottom: middle + HALF_LINE },
        line: { kind: "rule", x1: x + cos * r, y1: y + sin * r, x2: endX, y2: endY, stroke },
      };
    }),
  );
}
