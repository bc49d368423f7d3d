import { ErrorType, type FunctionVariantType } from "@univerjs/engine-formula";
import { scalarError, type Scalar, type ScalarError } from "../columns/scalar";
import { cellsOf } from "./argument-cells";
import { findEqual, findNearest, findOrdered } from "./find-position";
import type { LookupVector } from "./lookup-vector";
import { numberArgument } from "./number-argument";

export type Search = (vector: LookupVector, wanted: number | string | boolean | null) => number | undefined;

/** The first cell of an argument; undefined where it was left out. */
export const firstCell = (argument: FunctionVariantType | undefined): Scalar | undefined =>
  argument ? cellsOf(argument).at(0, 0) : undefined;

/**
 * How XMATCH and XLOOKUP search: what is equal (0), or else the next smaller (-1) or larger (1), or a pattern (2); from the first (1),
 * from the last (-1), or by halving what is in ascending (2) or descending (-2) order. Source: Microsoft Support, "XLOOKUP function".
 */
export function searchOf(matchMode: Scalar | undefined, searchMode: Scalar | undefined): Search | ScalarError {
  const match = numberArgument(matchMode ?? 0);
  const search = numberArgument(searchMode ?? 1);
  if (typeof match === "object") return match;
  if (typeof search === "object") return search;
  const [how, order] = [Math.trunc(match), Math.trunc(search)];
  const halving = Math.abs(order) === 2;
  if (![-1, 0, 1, 2].includes(how) || ![-2, -1, 1, 2].includes(order) || (how === 2 && halving)) return scalarError(ErrorType.VALUE);
  const last = order === -1;
  const side = how === -1 ? "smaller" : how === 1 ? "larger" : undefined;
  return (vector, wanted) => {
    if (wanted === null) return findEqual(vector, null, { last });
    if (halving) return findOrdered(vector, wanted, order === -2, side);
    return side ? findNearest(vector, wanted, { side, last }) : findEqual(vector, wanted, { last, wildcards: how === 2 });
  };
}
