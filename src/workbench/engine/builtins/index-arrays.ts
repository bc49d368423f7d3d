import { IFunctionService, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

interface Picking {
  _calculateArrayObject(array: ArrayValueObject, row: number, column: number): BaseValueObject;
}

/**
 * INDEX of an array of one row gave a list of one where it is asked for several places at once, and that list in a cell was the text "0".
 * Source: Microsoft Support, "INDEX function", array form.
 */
export function installIndexOfArrays(injector: Injector): void {
  const index = injector.get(IFunctionService).getExecutor("INDEX") as unknown as Picking | undefined;
  if (typeof index?._calculateArrayObject !== "function") throw new Error("The library picks from arrays in another way than it did.");
  const pick = index._calculateArrayObject.bind(index);
  index._calculateArrayObject = (array, row, column) => {
    const picked = pick(array, row, column);
    if (!picked.isArray()) return picked;
    const list = picked as ArrayValueObject;
    return list.getRowCount() === 1 && list.getColumnCount() === 1 ? (list.get(0, 0) ?? picked) : picked;
  };
}
