import {
  type ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { valueObject } from "./sheet-function";

/**
 * ROW, COLUMN, ROWS and COLUMNS answer from the reference and never read its cells. The library's own read them, and
 * keep what they read for whoever asks next, who then sees cells as they were before they were calculated.
 * Source: Microsoft Support, "ROW function", "ROWS function".
 */
export class Place extends BaseFunction {
  override needsReferenceObject = true;
  override minParams: number;
  override maxParams = 1;
  private readonly down: boolean;
  private readonly counts: boolean;

  constructor(name: "ROW" | "COLUMN" | "ROWS" | "COLUMNS") {
    super(name);
    this.down = name.startsWith("ROW");
    this.counts = name.endsWith("S");
    this.minParams = this.counts ? 1 : 0;
  }

  override calculate(asked?: BaseValueObject): BaseValueObject {
    if (asked === undefined) return NumberValueObject.create((this.down ? this.row : this.column) + 1);
    if (asked.isError()) return asked;
    if (asked.isReferenceObject()) return this.ofReference(asked as unknown as BaseReferenceObject);
    // A list in braces or the result of another function has a size but no place.
    if (!this.counts) return ErrorValueObject.create(ErrorType.VALUE);
    if (!asked.isArray()) return NumberValueObject.create(1);
    return NumberValueObject.create(this.down ? (asked as ArrayValueObject).getRowCount() : (asked as ArrayValueObject).getColumnCount());
  }

  private ofReference(reference: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
    const [first, last] = this.down ? [startRow, endRow] : [startColumn, endColumn];
    const count = last - first + 1;
    return this.counts ? NumberValueObject.create(count) : this.series(first + 1, count);
  }

  /** Numbers from `first`: rows below each other, columns beside each other. */
  private series(first: number, count: number): BaseValueObject {
    if (count === 1) return NumberValueObject.create(first);
    const numbers = Array.from({ length: count }, (_, i) => first + i);
    return valueObject(this.down ? numbers.map((number) => [number]) : [numbers]);
  }
}
