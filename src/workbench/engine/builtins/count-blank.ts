import {
  BaseFunction,
  ErrorType,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { asReference, errorValue } from "./argument-cells";

/**
 * COUNTBLANK of a range, whole columns included, of which only what is written is read: all other cells are blank. An empty text counts as
 * blank. Source: Microsoft Support, "COUNTBLANK function".
 */
export class CountBlank extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 1;

  constructor() {
    super("COUNTBLANK");
  }

  override calculate(given: FunctionVariantType): BaseValueObject {
    if (given.isError()) return given as BaseValueObject;
    const cells = asReference(given);
    return cells ? NumberValueObject.create(sizeOf(cells) - filledIn(cells)) : errorValue(ErrorType.VALUE);
  }
}

function sizeOf(cells: BaseReferenceObject): number {
  const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
  return (endRow - startRow + 1) * (endColumn - startColumn + 1);
}

function filledIn(cells: BaseReferenceObject): number {
  let count = 0;
  cells.iterator((value) => {
    if (value && !value.isNull() && !(value.isString() && value.getValue() === "")) count += 1;
  });
  return count;
}
