import { BaseFunction, ErrorType, type BaseReferenceObject, type BaseValueObject } from "@univerjs/engine-formula";
import { isCellError } from "../../../core/cell";
import { cellsAt } from "../formula/hidden-functions";
import { writtenPart } from "../formula/excel-bounds";
import { plainArgument } from "../plain-argument";
import { cellsOf, errorValue } from "./argument-cells";
import { single, valueObject, whole } from "./sheet-function";

const LEADING = 1;
const BOTH = 3;

/**
 * TRIMRANGE: cells without the blank rows and columns at their edges; 0 leaves them, 1 takes those before, 2 those behind, 3 both. A cell
 * with a formula is not blank, whatever it shows; where all are, nothing is left to refer to. Source: Microsoft Support, "TRIMRANGE
 * function".
 */
export class TrimRange extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 3;

  constructor() {
    super("TRIMRANGE");
  }

  override calculate(given: BaseValueObject, rows?: BaseValueObject, columns?: BaseValueObject): BaseValueObject {
    if (given.isError()) return given;
    const [down, across] = [sidesOf(rows), sidesOf(columns)];
    if (typeof down !== "number") return down;
    if (typeof across !== "number") return across;
    const cells = cellsOf(given);
    const [filledRows, filledColumns] = [new Set<number>(), new Set<number>()];
    for (let row = 0; row < cells.rows; row += 1)
      for (let column = 0; column < cells.columns; column += 1)
        if (cells.at(row, column) !== null) {
          filledRows.add(row);
          filledColumns.add(column);
        }
    if (filledRows.size === 0) return errorValue(ErrorType.REF);
    const [top, bottom] = edges(filledRows, cells.rows, down);
    const [left, right] = edges(filledColumns, cells.columns, across);
    if (given.isReferenceObject()) {
      const reference = given as unknown as BaseReferenceObject;
      const { startRow, startColumn } = writtenPart(reference);
      const place = {
        startRow: startRow + top,
        endRow: startRow + bottom,
        startColumn: startColumn + left,
        endColumn: startColumn + right,
      };
      return cellsAt(reference, place);
    }
    const all = plainArgument(given);
    return Array.isArray(all) ? valueObject(all.slice(top, bottom + 1).map((row) => (row as never[]).slice(left, right + 1))) : given;
  }
}

/** Which sides are trimmed; both where nothing is said. */
function sidesOf(argument: BaseValueObject | undefined): number | BaseValueObject {
  if (argument === undefined || argument.isNull()) return BOTH;
  const value = argument.isReferenceObject() ? (argument as unknown as BaseReferenceObject).toArrayValueObject() : argument;
  const sides = whole.read(single(plainArgument(value)));
  if (isCellError(sides)) return valueObject(sides);
  return sides >= 0 && sides <= BOTH ? sides : errorValue(ErrorType.VALUE);
}

function edges(filled: ReadonlySet<number>, count: number, sides: number): readonly [first: number, last: number] {
  const places = [...filled];
  const first = places.reduce((a, b) => Math.min(a, b), count);
  const last = places.reduce((a, b) => Math.max(a, b), 0);
  return [(sides & LEADING) === 0 ? 0 : first, sides > LEADING ? last : count - 1];
}
