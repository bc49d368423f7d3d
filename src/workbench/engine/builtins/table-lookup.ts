import { BaseFunction, ErrorType, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { valueOf, type Scalar } from "../columns/scalar";
import { cellsOf, errorAmong, errorValue, forEachCell } from "./argument-cells";
import { findEqual, findSorted, isTooLong } from "./find-position";
import { tableOf, type LookupTable, type LookupVector } from "./lookup-vector";
import { numberArgument } from "./number-argument";

/**
 * VLOOKUP and HLOOKUP over the lists that a column keeps of its values. The library made an object of every cell of the table for
 * every search. Source: Microsoft Support, "VLOOKUP function", "HLOOKUP function".
 */
export class TableLookup extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 3;
  override maxParams = 4;
  private readonly down: boolean;

  constructor(name: "VLOOKUP" | "HLOOKUP") {
    super(name);
    this.down = name === "VLOOKUP";
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const [wanted, table, index, nearest] = given as [FunctionVariantType, FunctionVariantType, FunctionVariantType, FunctionVariantType?];
    const error = errorAmong(given);
    if (error) return error;
    const cells = tableOf(table);
    const searched = this.down ? cells.columnAt(0) : cells.rowAt(0);
    const asked = [cellsOf(wanted), cellsOf(index), nearest ? cellsOf(nearest) : NEAREST];
    return forEachCell(asked, ([value = null, at = null, near = null]) => this.one(cells, searched, value, at, near));
  }

  private one(table: LookupTable, searched: LookupVector, value: Scalar, index: Scalar, nearest: Scalar): BaseValueObject {
    const wanted = value ?? 0;
    if (typeof wanted === "object") return valueOf(wanted);
    const across = numberArgument(index);
    if (typeof across === "object") return valueOf(across);
    const near = numberArgument(TRUTH.get(String(nearest).toUpperCase()) ?? nearest);
    if (typeof near === "object") return valueOf(near);
    if (across < 1 || isTooLong(wanted)) return errorValue(ErrorType.VALUE);
    const offset = Math.trunc(across) - 1;
    if (offset >= (this.down ? table.columns : table.rows)) return errorValue(ErrorType.REF);
    const at = near === 0 ? findEqual(searched, wanted, { wildcards: true }) : findSorted(searched, wanted);
    if (at === undefined) return errorValue(ErrorType.NA);
    return (this.down ? table.result(at, offset) : table.result(offset, at)) ?? errorValue(ErrorType.REF);
  }
}

const NEAREST = { rows: 1, columns: 1, at: () => true };
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ["TRUE", true],
  ["FALSE", false],
]);
