import type { Point } from "../scene/mark";

/** The point closest to a place; −1 where there are none. */
export function nearestPoint(points: readonly Point[], x: number, y: number): number {
  let best = -1,
    least = Infinity;
  for (const [index, point] of points.entries()) {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  }
  return best;
}
