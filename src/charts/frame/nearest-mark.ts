import type { Mark } from "./mark";

/** The mark closest to a point; where marks lie below each other, sideways distance counts most. −1 where there are none. */
export function nearestMark(marks: readonly Mark[], x: number, y: number): number {
  let best = -1, least = Infinity;
  for (const [index, mark] of marks.entries()) {
    const distance = (mark.x - x) ** 2 + (mark.y - y) ** 2;
    if (distance < least) { least = distance; best = index; }
  }
  return best;
}
