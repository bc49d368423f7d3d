import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../core/cell";
import { keepRows } from "./plain-argument";

type Values = (BaseValueObject | null)[][];

/** From so many cells on an array's objects are made only for whoever asks for them. */
const LARGE = 10_000;

const NOWHERE = { unitId: "", sheetId: "", row: -1, column: -1 };

interface PlainArray {
  readonly rows: readonly (readonly CellValue[])[];
  readonly object: (cell: CellValue) => BaseValueObject;
  /** Where the cells lie, if they lie anywhere. */
  readonly place?: { readonly unitId: string; readonly sheetId: string; readonly row: number; readonly column: number };
  /** The first cell with the number format it has. */
  readonly first?: BaseValueObject;
}

/**
 * The engine keeps an array as an object for each cell, of which `=SUM(A:A*2)` needs none: our functions work on plain
 * cells. Of a large array the
 * objects are made when a function of the library asks for them; rows that are one list in `rows` stay one list.
 */
export function plainArray({ rows, object, first, place = NOWHERE }: PlainArray): ArrayValueObject {
  const [rowCount, columnCount] = [rows.length, rows[0]?.length ?? 0];
  const values = (): Values => rows.map((row) => row.map(object));
  const large = rowCount * columnCount >= LARGE;
  const array = ArrayValueObject.create({ calculateValueList: large ? [] : values(), rowCount, columnCount, ...place });
  keepRows(array, rows);
  if (large) {
    let made: Values | undefined;
    Object.defineProperty(array, "_values", {
      get: () => (made ??= values()),
      set: (given: Values) => {
        made = given;
      },
    });
    array.getFirstCell = () => first ?? object(rows[0]?.[0] ?? null);
  }
  return array;
}
