import { BaseFunction, ErrorType, NumberValueObject, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import { valueOf } from "../columns/scalar";
import { cellsOf, errorAmong, errorValue, forEachCell, type ArgumentCells } from "./argument-cells";
import { tableOf, vectorOf } from "./lookup-vector";
import { searchOf } from "./xsearch";

/**
 * XMATCH over the lists that a column keeps of its values; see `searchOf`. The library refused -2, and read every cell for every
 * search. Source: Microsoft Support, "XMATCH function".
 */
export class Xmatch extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 2;
  override maxParams = 4;

  constructor() {
    super("XMATCH");
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const [wanted, searched] = given as [FunctionVariantType, FunctionVariantType];
    const modes = [given[2], given[3]].map((mode) => (mode ? cellsOf(mode) : LEFT_OUT));
    const error = errorAmong([wanted, searched]);
    if (error) return error;
    const vector = vectorOf(tableOf(searched));
    if (!vector) return errorValue(ErrorType.VALUE);
    return forEachCell([cellsOf(wanted), ...modes], ([value = null, how, order]) => {
      if (typeof value === "object" && value !== null) return valueOf(value);
      const search = searchOf(how, order);
      if (typeof search === "object") return valueOf(search);
      const at = search(vector, value);
      return at === undefined ? errorValue(ErrorType.NA) : NumberValueObject.create(at + 1);
    });
  }
}

const LEFT_OUT: ArgumentCells = { rows: 1, columns: 1, at: () => null };
