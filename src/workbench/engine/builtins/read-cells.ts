import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { BaseReferenceObject, FormulaRuntimeService, StringValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { textType } from "../cells/error-text";
import { isReplaced } from "../calculation/spill-area";

/** What is changed here of the library's classes, private to them as it is. */
interface Reading {
  getCellValueObject(cell: ICellData): BaseValueObject;
  getCellData(row: number, column: number): Nullable<ICellData>;
}
interface Writing {
  _getValueObjectOfRuntimeData(value: Nullable<BaseValueObject>): Nullable<ICellData>;
}

/** Stands for "not blank" where the engine looks for a formula. */
const COMPUTED = '=""';
let installed = false;

/**
 * What formulas read from cells and leave in them. A cell that a formula had spilled into kept its value for others
 * when the formula then gave
 * one value or an error, and for each cell read the library copied all lists of spills. It took a computed "" for a
 * blank cell, so that COUNTA and ISBLANK went
 * wrong, left a cell blank whose formula gives a blank, where Excel has 0, and took a text that spells an error for the error.
 */
export function installCellReading(): void {
  if (installed) return;
  installed = true;
  const reference = BaseReferenceObject.prototype as unknown as Reading;
  // The engine asks whether a cell is blank by its value, its formula and its text: a computed "" has only its type.
  reference.getCellData = function read(this: Reading, row: number, column: number) {
    const cell = cellAt(this as unknown as BaseReferenceObject, row, column);
    return cell?.v === "" && cell.t !== undefined && cell.t !== null && !cell.f && !cell.si && !cell.p ? { ...cell, f: COMPUTED } : cell;
  };
  const valueOf = reference.getCellValueObject;
  reference.getCellValueObject = function value(this: Reading, cell: ICellData) {
    return cell.t === CellValueType.FORCE_STRING && typeof cell.v === "string"
      ? StringValueObject.create(cell.v)
      : valueOf.call(this, cell);
  };
  const runtime = FormulaRuntimeService.prototype as unknown as Writing;
  const cellOf = runtime._getValueObjectOfRuntimeData;
  runtime._getValueObjectOfRuntimeData = function write(this: Writing, value: Nullable<BaseValueObject>) {
    return value === null || value === undefined || value.isNull()
      ? { v: 0, t: CellValueType.NUMBER }
      : typedText(value, cellOf.call(this, value));
  };
}

/** A text that spells an error stays a text for whoever reads the cell. */
const typedText = (value: BaseValueObject, cell: Nullable<ICellData>): Nullable<ICellData> =>
  cell?.t === CellValueType.STRING && !value.isError() && typeof cell.v === "string" ? { ...cell, t: textType(cell.v) } : cell;

/** Of what this calculation has worked out, what the one before had spilled and what was written, the newest. */
function cellAt(cells: BaseReferenceObject, row: number, column: number): Nullable<ICellData> {
  const now =
    cells.getCurrentRuntimeSheetData()?.getValue(row, column) ??
    cells.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
    cells.getRuntimeFeatureCellValue(row, column);
  if (now) return now;
  const before = cells.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
  return before && !isReplaced(cells.getRuntimeData(), cells.getUnitId(), cells.getSheetId(), row, column)
    ? before
    : cells.getCurrentActiveSheetData()?.cellData.getValue(row, column);
}
