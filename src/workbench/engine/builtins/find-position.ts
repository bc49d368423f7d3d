import { countBelow } from "../columns/row-lists";
import type { Scalar } from "../columns/scalar";
import { compareTexts } from "./criterion";
import type { LookupVector } from "./lookup-vector";
import { wildcardTest, hasWildcards } from "./wildcards";

type Wanted = number | string | boolean;

/** MATCH and VLOOKUP refuse longer texts. Source: Microsoft Support, "How to correct a #VALUE! error in INDEX/MATCH functions". */
const LONGEST = 255;
export const isTooLong = (wanted: Scalar): boolean => typeof wanted === "string" && wanted.length > LONGEST;

/** Below, equal or above; undefined for cells of another kind, which a search passes over. */
export function comparison(value: Scalar, wanted: Wanted): number | undefined {
  if (typeof value === "number" && typeof wanted === "number") return value - wanted;
  if (typeof value === "string" && typeof wanted === "string")
    return value.toLowerCase() === wanted.toLowerCase() ? 0 : compareTexts(value, wanted);
  return typeof value === "boolean" && typeof wanted === "boolean" ? Number(value) - Number(wanted) : undefined;
}

/** The first (or last) cell that equals what is wanted, texts in any case and, if asked for, as a pattern. */
export function findEqual(vector: LookupVector, wanted: Wanted | null, { wildcards = false, last = false } = {}): number | undefined {
  const { column, from, count } = vector;
  const list =
    typeof wanted === "number"
      ? column.rowsOfNumber(wanted)
      : typeof wanted !== "string"
        ? undefined
        : wildcards && hasWildcards(wanted)
          ? column.rowsOfTexts(wanted.toLowerCase(), wildcardTest(wanted))
          : column.rowsOfText(wanted.toLowerCase());
  if (list) {
    const row = list[last ? countBelow(list, from + count) - 1 : countBelow(list, from)];
    return row !== undefined && row >= from && row < from + count ? row - from : undefined;
  }
  return scan(column.length - from, count, last, (at) => column.value(from + at) === wanted, wanted === null);
}

/** The first (or last) of `count` positions that fits; those from `filled` on are blank. */
function scan(filled: number, count: number, last: boolean, fits: (at: number) => boolean, blanks: boolean): number | undefined {
  const end = Math.max(0, Math.min(filled, count));
  if (last && blanks && count > end) return count - 1;
  for (let step = 0; step < end; step += 1) {
    const at = last ? end - 1 - step : step;
    if (fits(at)) return at;
  }
  return !last && blanks && count > end ? end : undefined;
}

/** In ascending order: the last cell that is at most what is wanted, by halving, as MATCH(…, 1), LOOKUP and VLOOKUP search. */
export function findSorted({ column, from, count }: LookupVector, wanted: Wanted): number | undefined {
  let low = 0;
  let high = Math.min(count, column.length - from) - 1;
  let found: number | undefined;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    let at = middle;
    let difference = comparison(column.value(from + at), wanted);
    while (difference === undefined && at < high) difference = comparison(column.value(from + (at += 1)), wanted);
    if (difference !== undefined && difference <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** In descending order: the last cell that is at least what is wanted, as MATCH(…, -1) searches. */
export function findDescending({ column, from, count }: LookupVector, wanted: Wanted): number | undefined {
  const end = Math.min(count, column.length - from);
  let found: number | undefined;
  for (let at = 0; at < end; at += 1) {
    const difference = comparison(column.value(from + at), wanted);
    if (difference === undefined) continue;
    if (difference < 0) break;
    found = at;
  }
  return found;
}

export interface NearestSearch {
  /** Where nothing is equal: the next smaller or the next larger. */
  readonly side: "smaller" | "larger";
  readonly last?: boolean;
}

/** In any order: what is equal, or else next to it, as XMATCH and XLOOKUP search with -1 and 1. */
export function findNearest(vector: LookupVector, wanted: Wanted, { side, last = false }: NearestSearch): number | undefined {
  const { column, from, count } = vector;
  const equal = findEqual(vector, wanted, { last });
  if (equal !== undefined) return equal;
  const sorted = typeof wanted === "number" ? column.sortedNumbers(from, count)?.values : undefined;
  if (sorted) {
    const below = countBelow(sorted, wanted as number);
    const nearest = sorted[side === "smaller" ? below - 1 : below];
    return nearest === undefined ? undefined : findEqual(vector, nearest, { last });
  }
  const end = Math.min(count, column.length - from);
  let found: number | undefined;
  for (let at = 0; at < end; at += 1) {
    const value = column.value(from + at);
    const difference = comparison(value, wanted);
    if (difference === undefined || (side === "smaller") !== difference < 0) continue;
    const closer = found === undefined ? 1 : (comparison(value, column.value(from + found) as Wanted) ?? 0) * (side === "smaller" ? 1 : -1);
    if (closer > 0 || (closer === 0 && last)) found = at;
  }
  return found;
}

/** By halving, in the order given, as XMATCH and XLOOKUP search with 2 and -2. */
export function findOrdered(
  vector: LookupVector,
  wanted: Wanted,
  descending: boolean,
  side: NearestSearch["side"] | undefined,
): number | undefined {
  const { column, from, count } = vector;
  const end = Math.max(0, Math.min(count, column.length - from));
  const difference = (at: number) => comparison(column.value(from + at), wanted);
  let [low, high] = [0, end];
  // The first cell that is not before what is wanted.
  while (low < high) {
    const middle = (low + high) >>> 1;
    let at = middle;
    while (at < high && difference(at) === undefined) at += 1;
    const here = at < high ? (difference(at) as number) : undefined;
    if (here !== undefined && (descending ? here > 0 : here < 0)) low = at + 1;
    else high = middle;
  }
  while (low < end && difference(low) === undefined) low += 1;
  if (low < end && difference(low) === 0) return low;
  if (side === undefined) return undefined;
  if ((side === "larger") === !descending) return low < end ? low : undefined;
  for (let at = low - 1; at >= 0; at -= 1) if (difference(at) !== undefined) return at;
  return undefined;
}
