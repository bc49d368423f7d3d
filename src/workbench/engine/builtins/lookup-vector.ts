import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { createColumn, type Column } from "../columns/column";
import { cellValueOf, columnOf } from "../columns/columns";
import { asReference, cellsOf, resultOf } from "./argument-cells";
import { scalarOf } from "../columns/scalar";

/** Cells in one row or one column that are searched. Positions count from its first cell. */
export interface LookupVector {
  readonly column: Column;
  /** The row of the column in which the first cell lies. */
  readonly from: number;
  readonly count: number;
}

/** An argument as rows and columns that are searched or returned. */
export interface LookupTable {
  readonly rows: number;
  readonly columns: number;
  /** Its cells below each other, or beside each other, from the first on. */
  columnAt(column: number): LookupVector;
  rowAt(row: number): LookupVector;
  /** A cell as a result. Beyond the end of a range the sheet goes on; an array ends. */
  result(row: number, column: number): BaseValueObject | undefined;
}

export function tableOf(argument: FunctionVariantType): LookupTable {
  const { rows, columns, at } = cellsOf(argument);
  const reference = asReference(argument);
  const rowAt = (row: number): LookupVector => ({ column: createColumn((column) => at(row, column), columns), from: 0, count: columns });
  if (reference) {
    const { startRow, startColumn } = reference.getRangePosition();
    return {
      rows,
      columns,
      rowAt,
      columnAt: (column) => ({ column: columnOf(reference, startColumn + column), from: startRow, count: rows }),
      result: (row, column) => cellValueOf(reference, startRow + row, startColumn + column),
    };
  }
  return {
    rows,
    columns,
    rowAt,
    columnAt: (column) => ({ column: createColumn((row) => at(row, column), rows), from: 0, count: rows }),
    result: (row, column) => (row < rows && column < columns ? arrayCell(argument as BaseValueObject, row, column) : undefined),
  };
}

function arrayCell(value: BaseValueObject, row: number, column: number): BaseValueObject {
  const cell = value.isArray() ? (value as ArrayValueObject).get(row, column) : value;
  return !cell || cell.isNull() ? resultOf(cell ? scalarOf(cell) : null) : cell;
}

/** The one row or column that an argument is; undefined where it has several of both. */
export function vectorOf({ rows, columns, columnAt, rowAt }: LookupTable): LookupVector | undefined {
  if (columns === 1) return columnAt(0);
  return rows === 1 ? rowAt(0) : undefined;
}
