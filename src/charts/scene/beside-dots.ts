import type { Box } from "./box";
import type { TextMark } from "./mark";
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

const boxOf = ({ x, y, r }: Dot): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** The first of some places that no dot covers; the last where all are. */
export const placeBesides = (dots: readonly Dot[], places: readonly Box[]): Box | undefined =>
  places.find((place) => dots.every((dot) => apart(boxOf(dot), place))) ?? places.at(-1);

/**
 * Names beside dots, where they cover neither each other nor another dot and stay within the plot: right of it, left, above or below. The
 * first dots choose first, `kept` is taken already; one whose name finds no place goes without, and says it when it is pointed at.
 */
export function besideDots(dots: readonly Dot[], plot: Box, kept: readonly Box[] = []): readonly TextMark[] {
  const taken: Box[] = [...kept, ...dots.map(boxOf)];
  return dots.flatMap(({ x, y, r, label }) => {
    const width = textWidth(label, SIZE);
    const beside = (left: number, middle: number): Box => ({
      left,
      right: left + width,
      top: middle - HALF_LINE,
      bottom: middle + HALF_LINE,
    });
    const places = [
      beside(x + r + GAP, y),
      beside(x - r - GAP - width, y),
      beside(x - width / 2, y - r - GAP - HALF_LINE),
      beside(x - width / 2, y + r + GAP + HALF_LINE),
    ];
    const free = places.find(
      (place) =>
        place.left >= plot.left &&
        place.right <= plot.right &&
        place.top >= plot.top &&
        place.bottom <= plot.bottom &&
        taken.every((one) => apart(one, place)),
    );
    if (!free) return [];
    taken.push(free);
    return [textMark(label, free.left, (free.top + free.bottom) / 2, { size: SIZE, fill: "ink", rim: "paper" })];
  });
}
