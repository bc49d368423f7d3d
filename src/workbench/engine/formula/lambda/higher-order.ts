import {
  ErrorType,
  NullValueObject,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { asNumber } from "../../../../core/cells/coerce";
import { isCellError } from "../../../../core/cell";
import { arrayOf, asReference } from "../../builtins/argument-cells";
import { MOST_SPILLED } from "../../calculation/spill-size";
import { plainArgument } from "../../plain-argument";
import { single, today, valueObject } from "../../builtins/sheet-function";
import { writtenPart } from "../excel-bounds";
import { cellsAt } from "../hidden-functions";
import { groupBy, pivotBy, type GroupTexts } from "./group-by";
import { callValue, errorOf, isFunctionValue, OMITTED, type FunctionValue, type Value } from "./run-program";

/**
 * Functions that call a function for each cell, row or column. Of a range each cell stays a cell, so that ROW and
 * OFFSET may ask where it lies.
 * Sources: Microsoft Support, "MAP function", "REDUCE function", "SCAN function", "BYROW function", "BYCOL function", "MAKEARRAY function".
 */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  part(row: number, column: number, rows: number, columns: number): BaseValueObject;
}

function gridOf(value: Value): Grid {
  const plain = value === OMITTED ? NullValueObject.create() : isFunctionValue(value) ? errorOf(ErrorType.CALC) : value;
  const reference = asReference(plain);
  if (reference) return gridOfCells(reference);
  if (!plain.isArray()) return { rows: 1, columns: 1, part: () => plain };
  const array = plain as ArrayValueObject;
  const at = (row: number, column: number): BaseValueObject => array.get(row, column) ?? NullValueObject.create();
  return {
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    part: (row, column, rows, columns) =>
      rows === 1 && columns === 1
        ? at(row, column)
        : arrayOf(
            Array.from({ length: rows }, (_r, down) => Array.from({ length: columns }, (_c, across) => at(row + down, column + across))),
          ),
  };
}

/** Whole columns end behind their last cell, as in `=A:A*2`: a million calls for blanks would keep the page for a minute. */
function gridOfCells(reference: BaseReferenceObject): Grid {
  const { startRow, startColumn, endRow, endColumn } = writtenPart(reference);
  return {
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
    part: (row, column, rows, columns) =>
      cellsAt(reference, {
        startRow: startRow + row,
        endRow: startRow + row + rows - 1,
        startColumn: startColumn + column,
        endColumn: startColumn + column + columns - 1,
      }),
  };
}

/** The one value that a call gives: an array in an array or a function is #CALC!. */
function oneValue(value: Value): BaseValueObject {
  if (value === OMITTED) return NullValueObject.create();
  if (isFunctionValue(value)) return errorOf(ErrorType.CALC);
  const cells = value.isReferenceObject() ? (value as unknown as BaseReferenceObject).toArrayValueObject() : value;
  if (!cells.isArray()) return cells as BaseValueObject;
  const array = cells as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1
    ? (array.get(0, 0) ?? NullValueObject.create())
    : errorOf(ErrorType.CALC);
}

const filled = (rows: number, columns: number, make: (row: number, column: number) => BaseValueObject): BaseValueObject => {
  const values = Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => make(row, column)));
  return rows === 1 && columns === 1 ? (values[0]?.[0] as BaseValueObject) : arrayOf(values);
};

const WRONG = (): BaseValueObject => errorOf(ErrorType.VALUE);

/** The function among the arguments, where it takes so many. */
function taking(value: Value | undefined, count: number): FunctionValue | undefined {
  return value !== undefined && isFunctionValue(value) && count >= value.least && count <= value.most ? value : undefined;
}

type HigherOrder = (args: readonly Value[], totals: GroupTexts) => Value;

function map(args: readonly Value[]): Value {
  const grids = args.slice(0, -1).map(gridOf);
  const work = taking(args.at(-1), grids.length);
  if (!work || grids.length === 0) return WRONG();
  const rows = Math.max(...grids.map((grid) => grid.rows));
  const columns = Math.max(...grids.map((grid) => grid.columns));
  return filled(rows, columns, (row, column) =>
    oneValue(
      callValue(
        work,
        grids.map((grid) => (row < grid.rows && column < grid.columns ? grid.part(row, column, 1, 1) : errorOf(ErrorType.NA))),
      ),
    ),
  );
}

function reduce(args: readonly Value[], note: (value: Value) => void): Value {
  const list: Value = args.at(-2) ?? OMITTED;
  const initial = args.length === 3 ? args[0] : undefined;
  const work = taking(args.at(-1), 2);
  if (!work) return WRONG();
  const grid = gridOf(list);
  let total: Value = initial ?? OMITTED;
  if (total === OMITTED) total = NumberValueObject.create(0);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      total = callValue(work, [total, grid.part(row, column, 1, 1)]);
      note(total);
    }
  }
  return total;
}

function scan(args: readonly Value[]): Value {
  const totals: BaseValueObject[] = [];
  const last = reduce(args, (value) => totals.push(oneValue(value)));
  const grid = gridOf(args.at(-2) ?? OMITTED);
  return totals.length === 0
    ? last
    : filled(grid.rows, grid.columns, (row, column) => totals[row * grid.columns + column] as BaseValueObject);
}

const byLine =
  (rows: boolean): HigherOrder =>
  (args: readonly Value[]): Value => {
    const work = taking(args[1], 1);
    if (!work) return WRONG();
    const grid = gridOf(args[0] ?? OMITTED);
    return rows
      ? filled(grid.rows, 1, (row) => oneValue(callValue(work, [grid.part(row, 0, 1, grid.columns)])))
      : filled(1, grid.columns, (_, column) => oneValue(callValue(work, [grid.part(0, column, grid.rows, 1)])));
  };

/** As many as are spilled: more calls keep the page for seconds. */
const MOST_CELLS = MOST_SPILLED;

function makeArray(args: readonly Value[]): Value {
  const work = taking(args[2], 2);
  const [rows, columns] = args.slice(0, 2).map((one) => asNumber(single(plainArgument(oneValue(one))), today()));
  if (rows === undefined || columns === undefined) return WRONG();
  if (isCellError(rows)) return valueObject(rows);
  if (isCellError(columns)) return valueObject(columns);
  const [down, across] = [Math.trunc(rows), Math.trunc(columns)];
  if (!work || down < 1 || across < 1) return WRONG();
  if (down * across > MOST_CELLS) return errorOf(ErrorType.NUM);
  return filled(down, across, (row, column) =>
    oneValue(callValue(work, [NumberValueObject.create(row + 1), NumberValueObject.create(column + 1)])),
  );
}

export const HIGHER_ORDER: Readonly<Record<string, HigherOrder>> = {
  MAP: map,
  REDUCE: (args) => reduce(args, () => undefined),
  SCAN: scan,
  BYROW: byLine(true),
  BYCOL: byLine(false),
  MAKEARRAY: makeArray,
  GROUPBY: groupBy,
  PIVOTBY: pivotBy,
};
