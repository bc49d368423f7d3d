/** A sheet along one of its axes, in sheet pixels. */
export interface Along {
  /** Where a line begins; where the last one ends, the next would begin. */
  edge(line: number): number;
  /** The size of the frozen part, and the first line that is not in it. */
  readonly frozen: number;
  readonly free: number;
  /** How far the sheet is scrolled. */
  readonly scroll: number;
  /** The size of what is seen, the frozen part included. */
  readonly seen: number;
}

/**
 * How far a sheet must be scrolled for a line to be seen whole, and no further: lines before the view become its first, lines behind it its
 * last, below a first line that is seen whole too. What is seen already, or frozen, moves nothing.
 */
export function scrollToSee(line: number, { edge, frozen, free, scroll, seen }: Along): number {
  if (line < free) return scroll;
  const [start, end] = [edge(line), edge(line + 1)];
  if (start < scroll + frozen || end - start > seen - frozen) return start - frozen;
  if (end <= scroll + seen) return scroll;
  return edge(firstFrom(end - seen + frozen, free, line, edge)) - frozen;
}

/** The first line that begins at a place or behind it, between two lines. */
function firstFrom(place: number, from: number, to: number, edge: Along["edge"]): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (edge(middle) >= place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many lines are seen whole beside the frozen ones; one at least. */
export function linesSeen({ edge, frozen, free, scroll, seen }: Along, count: number): number {
  const first = firstFrom(scroll + frozen, free, count, edge);
  return Math.max(1, firstFrom(scroll + seen + 1, first, count, edge) - 1 - first);
}
