import { BaseFunction, ErrorType, NumberValueObject, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { valueOf, type Scalar } from "../columns/scalar";
import { cellsOf, errorAmong, errorValue, forEachCell } from "./argument-cells";
import { findDescending, findEqual, findSorted, isTooLong } from "./find-position";
import { tableOf, vectorOf, type LookupVector } from "./lookup-vector";
import { numberArgument } from "./number-argument";

/**
 * MATCH over the lists that a column keeps of its values. The library made an object of every cell for every search, and answered
 * #REF! for whatever error it was given as the range. Source: Microsoft Support, "MATCH function".
 */
export class Match extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 3;

  constructor() {
    super("MATCH");
  }

  override calculate(wanted: FunctionVariantType, searched: FunctionVariantType, type?: FunctionVariantType): BaseValueObject {
    const error = errorAmong([wanted, searched]);
    if (error) return error;
    const vector = vectorOf(tableOf(searched));
    if (!vector) return errorValue(ErrorType.NA);
    const given = [cellsOf(wanted), type ? cellsOf(type) : ASCENDING];
    return forEachCell(given, ([value = null, order = null]) => position(vector, value, order));
  }
}

const ASCENDING = { rows: 1, columns: 1, at: () => 1 };

function position(vector: LookupVector, value: Scalar, order: Scalar): BaseValueObject {
  const wanted = value ?? 0;
  if (typeof wanted === "object") return valueOf(wanted);
  const type = numberArgument(order);
  if (typeof type === "object") return valueOf(type);
  if (isTooLong(wanted)) return errorValue(ErrorType.VALUE);
  const at =
    type > 0 ? findSorted(vector, wanted) : type < 0 ? findDescending(vector, wanted) : findEqual(vector, wanted, { wildcards: true });
  return at === undefined ? errorValue(ErrorType.NA) : NumberValueObject.create(at + 1);
}
