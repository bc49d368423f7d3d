import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { cellOf } from "../columns/columns";
import { scalarOf, valueOf, type Scalar } from "../columns/scalar";
import { writtenPart } from "../formula/excel-bounds";

/** An argument as cells, whatever it is: a range, an array or one value. Whole columns end one blank behind the last cell in use. */
export interface ArgumentCells {
  readonly rows: number;
  readonly columns: number;
  at(row: number, column: number): Scalar;
}

export const asReference = (argument: FunctionVariantType): BaseReferenceObject | undefined =>
  argument.isReferenceObject() ? (argument as BaseReferenceObject) : undefined;

export function cellsOf(argument: FunctionVariantType): ArgumentCells {
  const reference = asReference(argument);
  if (reference) {
    const { startRow, endRow, startColumn, endColumn } = writtenPart(reference);
    return {
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
      at: (row, column) => cellOf(reference, startRow + row, startColumn + column),
    };
  }
  const value = argument as BaseValueObject;
  if (!value.isArray()) return { rows: 1, columns: 1, at: () => scalarOf(value) };
  const array = value as ArrayValueObject;
  return {
    rows: array.getRowCount(),
    columns: array.getColumnCount(),
    at: (row, column) => {
      const cell = array.get(row, column);
      return cell ? scalarOf(cell) : null;
    },
  };
}

/**
 * Works out a function once for each combination of its arguments' cells: a single value, row or column is used again for every row or
 * column of the others, and where an array has no cell the result is #N/A, as in Excel.
 */
export function forEachCell(given: readonly ArgumentCells[], one: (values: readonly Scalar[]) => BaseValueObject): BaseValueObject {
  const rows = Math.max(...given.map((cells) => cells.rows));
  const columns = Math.max(...given.map((cells) => cells.columns));
  const at = (row: number, column: number): BaseValueObject => {
    const within = given.every((cells) => (cells.rows === 1 || row < cells.rows) && (cells.columns === 1 || column < cells.columns));
    if (!within) return ErrorValueObject.create(ErrorType.NA);
    return one(given.map((cells) => cells.at(cells.rows === 1 ? 0 : row, cells.columns === 1 ? 0 : column)));
  };
  if (rows === 1 && columns === 1) return at(0, 0);
  return arrayOf(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => at(row, column))));
}

export function arrayOf(values: BaseValueObject[][]): ArrayValueObject {
  const columnCount = values[0]?.length ?? 0;
  const nowhere = { unitId: "", sheetId: "", row: -1, column: -1 };
  return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount, ...nowhere });
}

export const errorValue = (type: ErrorType): ErrorValueObject => ErrorValueObject.create(type);

/** The first argument that is an error. Ranges are no errors, whatever their cells hold. */
export const errorAmong = (given: readonly FunctionVariantType[]): BaseValueObject | undefined =>
  given.find((argument) => argument.isError()) as BaseValueObject | undefined;

/** What a cell becomes as the result of a function: a blank is 0. */
export const resultOf = (scalar: Scalar): BaseValueObject => valueOf(scalar ?? 0);
