import { IFunctionService, NumberValueObject, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";

/** What the library keeps to itself: OFFSET of one set of numbers. */
interface Offset {
  _handleSingleObject(
    cells: BaseReferenceObject,
    rows: BaseValueObject,
    columns: BaseValueObject,
    height: BaseValueObject,
    width: BaseValueObject,
  ): unknown;
}

/**
 * OFFSET cuts off what is behind the point: the library moved a reference by one and a half rows, to where there is no cell, and had
 * no size for whole columns. Source: Microsoft Support, "OFFSET function"; LibreOffice does the same.
 */
export function installWholeOffsets(injector: Injector): void {
  const offset = injector.get(IFunctionService).getExecutor("OFFSET") as unknown as Offset | undefined;
  if (typeof offset?._handleSingleObject !== "function") throw new Error("The library moves references in another way than it did.");
  const move = offset._handleSingleObject.bind(offset);
  offset._handleSingleObject = (cells, rows, columns, height, width) => {
    const { startRow, endRow, startColumn, endColumn } = cells.getRangePosition();
    return move(
      cells,
      whole(rows),
      whole(columns),
      known(whole(height), endRow - startRow + 1),
      known(whole(width), endColumn - startColumn + 1),
    );
  };
}

const known = (size: BaseValueObject, own: number): BaseValueObject =>
  Number.isNaN(size.getValue()) ? NumberValueObject.create(own) : size;

const whole = (value: BaseValueObject): BaseValueObject =>
  value.isNumber() ? NumberValueObject.create(Math.trunc(Number(value.getValue()))) : value;
