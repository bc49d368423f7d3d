import { BaseReferenceObject, FORMULA_REF_TO_ARRAY_CACHE, type ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../../core/cell";
import { columnOf } from "../columns/columns";
import { valueOf } from "../columns/scalar";
import { plainArray } from "../plain-array";

const LARGE = 10_000;
let installed = false;

/**
 * Large areas as arrays. The library made an object of every cell of a whole column, blank or not, before a function
 * had looked at one; `=SUM(A:A*2)`
 * kept the page for ten seconds. Here the plain cells are read, by columns that a calculation reads once
 * (`columns/columns.ts`), and all blank rows
 * below the last one in use are one list.
 */
export function installLargeAreas(): void {
  if (installed) return;
  installed = true;
  const areas = BaseReferenceObject.prototype;
  const ofSmall = areas.toArrayValueObject;
  areas.toArrayValueObject = function toArray(this: BaseReferenceObject, useCache = true): ArrayValueObject {
    const { startRow, endRow, startColumn, endColumn } = this.getRangePosition();
    const [rows, columns] = [endRow - startRow + 1, endColumn - startColumn + 1];
    if (!(rows > 0 && columns > 0 && rows * columns >= LARGE)) return ofSmall.call(this, useCache);
    const key = `${this.getUnitId()}_${this.getSheetId()}_${startRow}_${endRow}_${startColumn}_${endColumn}`;
    const known = useCache ? (FORMULA_REF_TO_ARRAY_CACHE.get(key) as ArrayValueObject | undefined) : undefined;
    const array = known ?? read(this, { row: startRow, column: startColumn, rows, columns });
    if (useCache) FORMULA_REF_TO_ARRAY_CACHE.set(key, array);
    return array;
  };
}

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function read(reference: BaseReferenceObject, { row, column, rows, columns }: Area): ArrayValueObject {
  const across = Array.from({ length: columns }, (_, c) => columnOf(reference, column + c));
  const end = Math.max(...across.map((one) => one.length));
  const blank: readonly CellValue[] = new Array<CellValue>(columns).fill(null);
  const cells = Array.from({ length: rows }, (_, r) => (row + r < end ? across.map((one) => one.value(row + r) as CellValue) : blank));
  const cell = reference.getCellData(row, column);
  const place = { unitId: reference.getUnitId(), sheetId: reference.getSheetId(), row, column };
  const object = valueOf as (one: CellValue) => BaseValueObject;
  return plainArray({ rows: cells, object, place, ...(cell && { first: reference.getCellValueObject(cell) }) });
}
