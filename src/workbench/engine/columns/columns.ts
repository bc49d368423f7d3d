import { CellValueType, type ICellData, type IRange, type Nullable, type ObjectMatrix } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  RangeReferenceObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import { createColumn, type Column } from "./column";
import { scalarError, scalarOf, valueOf, type Scalar } from "./scalar";

type Cells = ObjectMatrix<Nullable<ICellData>> | undefined;

/**
 * The columns that one calculation has read. What a calculation has worked out so far is an object of its own in the engine, which lives
 * as long as the calculation: whoever reads a column with it sees that calculation's columns and no others.
 */
const READ = new WeakMap<object, Map<string, Column>>();

const keyOf = (unitId: string, sheetId: string, column: number): string => `${unitId}\n${sheetId}\n${column}`;

/** A column of the sheet that a reference lies on, all its rows, as this calculation sees it. */
export function columnOf(reference: BaseReferenceObject, column: number): Column {
  const calculation = reference.getRuntimeData();
  let columns = READ.get(calculation);
  if (!columns) READ.set(calculation, (columns = new Map()));
  const key = keyOf(reference.getUnitId(), reference.getSheetId(), column);
  let known = columns.get(key);
  if (!known) columns.set(key, (known = readColumn(standing(reference), column)));
  return known;
}

/** To be said of every cell that a calculation works out: it may lie in a column that was read before. */
export function cellsWorkedOut(calculation: object, unitId: string, sheetId: string, area: IRange): void {
  const columns = READ.get(calculation);
  if (!columns) return;
  for (let at = area.startColumn; at <= area.endColumn; at += 1) {
    const column = columns.get(keyOf(unitId, sheetId, at));
    if (column) for (let row = area.startRow; row <= area.endRow; row += 1) column.changed(row);
  }
}

export const forgetColumns = (calculation: object): void => void READ.delete(calculation);

/** The engine uses the same reference for the same words on every sheet; this copy stays where it is. */
function standing(reference: BaseReferenceObject): BaseReferenceObject {
  const anywhere = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const copy = new RangeReferenceObject(anywhere, reference.getSheetId(), reference.getUnitId());
  copy.setUnitData(reference.getUnitData());
  copy.setUnitStylesData(reference.getUnitStylesData());
  copy.setRuntimeData(reference.getRuntimeData());
  copy.setArrayFormulaCellData(reference.getArrayFormulaCellData());
  copy.setArrayFormulaRange(reference.getArrayFormulaRange());
  copy.setRuntimeArrayFormulaCellData(reference.getRuntimeArrayFormulaCellData());
  copy.setRuntimeArrayFormulaRange(reference.getRuntimeArrayFormulaRange());
  copy.setRuntimeFeatureCellData(reference.getRuntimeFeatureCellData());
  return copy;
}

function readColumn(reference: BaseReferenceObject, column: number): Column {
  const layers = (): readonly Cells[] => [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
    reference.getCurrentActiveSheetData()?.cellData as Cells,
  ];
  const [unitId, sheetId] = [reference.getUnitId(), reference.getSheetId()];
  const features = Object.values(reference.getRuntimeFeatureCellData()).map((units) => units?.[unitId]?.[sheetId] as Cells);
  const length = Math.max(0, ...[...layers(), ...features].map((cells) => lastRow(cells, column) + 1));
  const standing = [...layers(), ...features].flatMap((cells) => (cells ? [cells.getMatrix()] : []));
  return createColumn(
    (row) => cellOf(reference, row, column),
    length,
    (row) => standing.some((rows) => rows[row]?.[column] !== undefined),
  );
}

function lastRow(cells: Cells, column: number): number {
  const matrix = cells?.getMatrix();
  let last = -1;
  for (const row in matrix) if (matrix[Number(row)]?.[column]) last = Math.max(last, Number(row));
  return last;
}

/** As the engine reads a cell. */
export function cellOf(reference: BaseReferenceObject, row: number, column: number): Scalar {
  const cell = reference.getCellData(row, column);
  if (cell === null || cell === undefined) return null;
  const { v, t, s, p } = cell;
  if (v === undefined || v === null) return p ? scalarOf(reference.getCellValueObject(cell)) : null;
  // See `read-cells.ts`: an empty text that a formula has given has a type.
  if (v === "") return cell.f || cell.si || (t !== undefined && t !== null) ? "" : null;
  if (typeof v === "string" && t !== CellValueType.FORCE_STRING && ERROR_TYPE_SET.has(v as ErrorType)) return scalarError(v);
  if (typeof v === "number" && (t === undefined || t === null || (t === CellValueType.NUMBER && !s)) && Number.isFinite(v)) return v;
  if (typeof v === "string" && (t === CellValueType.STRING || t === CellValueType.FORCE_STRING)) return v;
  return scalarOf(reference.getCellValueObject(cell));
}

/** A cell as the result of a function that returns it: with the number format it has, and 0 for a blank. */
export function cellValueOf(reference: BaseReferenceObject, row: number, column: number): BaseValueObject {
  const scalar = cellOf(reference, row, column);
  const cell = scalar === null || scalar === "" ? undefined : reference.getCellData(row, column);
  return cell ? reference.getCellValueObject(cell) : valueOf(scalar ?? 0);
}
