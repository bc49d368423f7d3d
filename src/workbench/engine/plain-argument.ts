import { NullValueObject, type ArrayValueObject, type BaseValueObject, type ErrorValueObject } from "@univerjs/engine-formula";
import type { CellError, CellValue } from "../../core/cell";
import type { RawArgument } from "../../functions/define";
import { oneCell } from "./formula/quick-values";

/** The engine hands the same array to every formula that names the same range, so its rows are read once in a calculation. */
const known = new WeakMap<ArrayValueObject, readonly (readonly CellValue[])[]>();

/** An argument as the engine has it, as plain cells: blanks stay null inside ranges, and errors arrive as values. */
export function plainArgument(value: BaseValueObject): RawArgument {
  if (!value.isArray()) return plain(value);
  const cell = oneCell(value);
  if (cell) return [[cell.plain === undefined ? plain(cell.value) : cell.plain]];
  const array = value as ArrayValueObject;
  const rows = known.get(array) ?? rowsOf(array);
  known.set(array, rows);
  return rows;
}

/** For an array made from rows, so that they need not be read back from it. */
export function keepRows(array: ArrayValueObject, rows: readonly (readonly CellValue[])[]): void {
  known.set(array, rows);
}

function rowsOf(array: ArrayValueObject): readonly (readonly CellValue[])[] {
  const cells = array.getArrayValue();
  const width = array.getColumnCount();
  return Array.from({ length: array.getRowCount() }, (_, r) => {
    const line = cells[r];
    const row = new Array<CellValue>(width);
    for (let c = 0; c < width; c += 1) row[c] = plain(line?.[c] ?? null);
    return row;
  });
}

function plain(value: BaseValueObject | null): CellValue {
  if (value === null || value.isNull() || value instanceof NullValueObject) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() as CellError["error"] };
  return value.getValue() as CellValue;
}
