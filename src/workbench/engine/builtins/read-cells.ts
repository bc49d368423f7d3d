import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { BaseReferenceObject, FormulaRuntimeService, type BaseValueObject } from "@univerjs/engine-formula";

/** What is changed here of the library's classes, private to them as it is. */
interface Reading {
  getCellData(row: number, column: number): Nullable<ICellData>;
}
interface Writing {
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): Nullable<ICellData>;
}

/** Stands for "not blank" where the engine looks for a formula. */
const COMPUTED = '=""';
let installed = false;

/**
 * What formulas read from cells and leave in them. The library took a computed "" for a blank cell, so that COUNTA and ISBLANK went
 * wrong, and left a cell blank whose formula gives a blank, where Excel has 0.
 */
export function installCellReading(): void {
  if (installed) return;
  installed = true;
  const reference = BaseReferenceObject.prototype as unknown as Reading;
  const getCellData = reference.getCellData;
  // The engine asks whether a cell is blank by its value, its formula and its text: a computed "" has only its type.
  reference.getCellData = function read(this: Reading, row: number, column: number) {
    const cell = getCellData.call(this, row, column);
    return cell?.v === "" && cell.t !== undefined && cell.t !== null && !cell.f && !cell.si && !cell.p ? { ...cell, f: COMPUTED } : cell;
  };
  const runtime = FormulaRuntimeService.prototype as unknown as Writing;
  const cellOf = runtime._getValueObjectOfRuntimeData;
  runtime._getValueObjectOfRuntimeData = function write(this: Writing, value: Nullable<BaseValueObject>) {
    return value === null || value === undefined || value.isNull() ? { v: 0, t: CellValueType.NUMBER } : cellOf.call(this, value);
  };
}
