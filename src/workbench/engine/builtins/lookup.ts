import { BaseFunction, ErrorType, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { valueOf, type Scalar } from "../columns/scalar";
import { cellsOf, errorAmong, errorValue, forEachCell } from "./argument-cells";
import { findSorted } from "./find-position";
import { tableOf, vectorOf } from "./lookup-vector";

/**
 * LOOKUP by halving, over a column as it stands. The library made an object of every cell for every search, and changed the
 * result's range in the formula itself where it was shorter. Source: Microsoft Support, "LOOKUP function".
 */
export class Lookup extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 3;

  constructor() {
    super("LOOKUP");
  }

  override calculate(wanted: FunctionVariantType, searched: FunctionVariantType, returned?: FunctionVariantType): BaseValueObject {
    const error = errorAmong([wanted, searched, ...(returned ? [returned] : [])]);
    if (error) return error;
    const table = tableOf(searched);
    const across = table.columns > table.rows;
    const vector = across ? table.rowAt(0) : table.columnAt(0);
    const results = returned ? tableOf(returned) : table;
    // Without results of their own, they are the last row or column of what is searched.
    const down = returned ? results.columns === 1 && (results.rows > 1 || !across) : !across;
    const offset = returned ? 0 : (across ? table.rows : table.columns) - 1;
    if (returned && (!vectorOf(results) || !vectorOf(table))) return errorValue(ErrorType.NA);
    return forEachCell([cellsOf(wanted)], ([value = null]) => {
      const found = find(value);
      if (typeof found !== "number") return found;
      return (down ? results.result(found, offset) : results.result(offset, found)) ?? errorValue(ErrorType.NA);
    });

    function find(value: Scalar): number | BaseValueObject {
      const sought = value ?? 0;
      return typeof sought === "object" ? valueOf(sought) : (findSorted(vector, sought) ?? errorValue(ErrorType.NA));
    }
  }
}
