import { BaseFunction, ErrorType, type BaseValueObject, type FunctionVariantType } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import { cellsAt } from "../formula/hidden-functions";
import { valueOf, type Scalar } from "../columns/scalar";
import { arrayOf, asReference, cellsOf, errorAmong, errorValue, forEachCell, resultOf } from "./argument-cells";
import { tableOf, vectorOf, type LookupTable } from "./lookup-vector";
import { firstCell, searchOf } from "./xsearch";

/**
 * XLOOKUP over the lists that a column keeps of its values; see `searchOf`. The library read every cell for every search, and gave
 * `if_not_found` where the cell found holds an error. Source: Microsoft Support, "XLOOKUP function".
 */
export class Xlookup extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 3;
  override maxParams = 6;

  constructor() {
    super("XLOOKUP");
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const [wanted, searched, returned] = given as [FunctionVariantType, FunctionVariantType, FunctionVariantType];
    const [ifNotFound, matchMode, searchMode] = given.slice(3);
    const error = errorAmong([wanted, searched, returned]);
    if (error) return error;
    const lookup = tableOf(searched);
    const vector = vectorOf(lookup);
    const results = tableOf(returned);
    const down = runsDown(lookup, results);
    if (!vector || vector.count !== (down ? results.rows : results.columns)) return errorValue(ErrorType.VALUE);
    const search = searchOf(firstCell(matchMode), firstCell(searchMode));
    if (typeof search === "object") return valueOf(search);
    const missing = ifNotFound && !isLeftOut(ifNotFound) ? resultOf(firstCell(ifNotFound) ?? null) : errorValue(ErrorType.NA);
    const find = (value: Scalar): number | BaseValueObject =>
      typeof value === "object" && value !== null ? valueOf(value) : (search(vector, value) ?? missing);
    const cells = cellsOf(wanted);
    const cell = (at: number, across: number): BaseValueObject =>
      (down ? results.result(at, across) : results.result(across, at)) ?? errorValue(ErrorType.VALUE);
    const whole = down ? results.columns : results.rows;
    const range = asReference(returned);
    // Cells that are found are handed on as cells, so that a range can end in them: XLOOKUP(…):XLOOKUP(…).
    if (range && cells.rows * cells.columns === 1)
      return either(find(cells.at(0, 0)), (at) => cellsAt(range, part(range.getRangePosition(), at, down)));
    if (cells.rows * cells.columns > 1 || whole === 1)
      return forEachCell([cells], ([value = null]) => either(find(value), (at) => cell(at, 0)));
    return either(find(cells.at(0, 0)), (at) => {
      const found = Array.from({ length: whole }, (_, across) => cell(at, across));
      return arrayOf(down ? [found] : found.map((one) => [one]));
    });
  }
}

/** The row, or where that is what is searched the column, at a position. */
const part = (range: IRange, at: number, down: boolean): IRange =>
  down
    ? { ...range, startRow: range.startRow + at, endRow: range.startRow + at }
    : { ...range, startColumn: range.startColumn + at, endColumn: range.startColumn + at };

const either = (found: number | BaseValueObject, at: (position: number) => BaseValueObject): BaseValueObject =>
  typeof found === "number" ? at(found) : found;

/** A place left empty between commas, not a reference to a blank cell. */
const isLeftOut = (argument: FunctionVariantType): boolean => !argument.isReferenceObject() && (argument as BaseValueObject).isNull();

/** Whether what is searched runs from above; a single cell runs as what is returned does. */
const runsDown = (lookup: LookupTable, results: LookupTable): boolean =>
  lookup.rows === 1 && lookup.columns === 1 ? results.rows === 1 : lookup.columns === 1;
