import { BaseFunction, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isCellError } from "../../../core/cell";
import { VALUE } from "../../../core/cells/coerce";
import { overElements } from "../../../functions/formula/over-elements";
import { plainArgument } from "../plain-argument";
import { isRows, single, valueObject, whole } from "./sheet-function";

const valuesOf = (value: BaseValueObject): BaseValueObject =>
  value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;

/**
 * CHOOSE of several places at once takes whole ranges: `VLOOKUP("b",CHOOSE({1,2},B1:B9,A1:A9),2,0)` looks to the left. The library gave the
 * first cell of each range. One choice is handed on as it is, so that a range or a date stays what it is. Source: Microsoft Support,
 * "CHOOSE function".
 */
export class Choose extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 255;

  constructor() {
    super("CHOOSE");
  }

  override calculate(index: BaseValueObject, ...values: BaseValueObject[]): BaseValueObject {
    const given = plainArgument(valuesOf(index));
    if (isRows(given) && (given.length > 1 || (given[0]?.length ?? 0) > 1)) {
      const all = values.map((value) => plainArgument(valuesOf(value)));
      return valueObject(
        overElements([given, ...all], (cell = null, ...cells) => {
          const at = whole.read(cell);
          return isCellError(at) ? at : at >= 1 && at <= cells.length ? (cells[at - 1] ?? 0) : VALUE;
        }),
      );
    }
    const at = whole.read(single(given));
    if (isCellError(at)) return valueObject(at);
    const chosen = values[at - 1];
    return chosen === undefined ? valueObject(VALUE) : !chosen.isReferenceObject() && chosen.isNull() ? valueObject(0) : chosen;
  }
}
