import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Engine } from "../create-engine";
import { errorIn } from "./error-text";
import { textOfRich } from "./rich-text";

export type CellKind = "Empty" | "String" | "Double" | "Boolean" | "Error";

/** Reads single cells of one sheet as Excel would give them. */
export interface CellReader {
  value(row: number, column: number): string | number | boolean;
  kind(row: number, column: number): CellKind;
  /** The formula, or the value where there is none. */
  formula(row: number, column: number): string | number | boolean;
  /** The value as it is shown. */
  text(row: number, column: number): string;
  style(row: number, column: number): IStyleData;
  /** Without the looks that tables and conditional formats lend the cell, which are worked out anew each time. */
  ownStyle(row: number, column: number): IStyleData;
  isSpilled(row: number, column: number): boolean;
  isEmpty(row: number, column: number): boolean;
}

export function cellReader(engine: Engine, sheetId: string): CellReader {
  const sheet = engine.workbook.getSheetBySheetId(sheetId)?.getSheet();
  if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
  const matrix = sheet.getCellMatrix();
  const formulas = engine.injector.get(FormulaDataModel);
  const spills = formulas.getArrayFormulaCellData()?.[engine.workbook.getId()]?.[sheetId];
  // Spilled values are kept beside the cells, in the cells they cover.
  const spill = (row: number, column: number): Nullable<ICellData> => spills?.[row]?.[column];
  const cell = (row: number, column: number): Nullable<ICellData> => {
    const own = matrix.getValue(row, column);
    return own?.v === undefined || own.v === null ? { ...own, ...spill(row, column), ...(own?.s === undefined ? {} : { s: own.s }) } : own;
  };
  const reader: CellReader = {
    value: (row, column) => plain(cell(row, column)),
    kind(row, column) {
      const value = reader.value(row, column);
      if (value === "") return cell(row, column)?.f ? "String" : "Empty";
      if (typeof value === "number") return "Double";
      if (typeof value === "boolean") return "Boolean";
      return errorIn(cell(row, column) ?? {}) ? "Error" : "String";
    },
    formula: (row, column) => formulas.getFormulaStringByCell(row, column, sheetId, engine.workbook.getId()) || reader.value(row, column),
    text: (row, column) => {
      const shown = sheet.getCell(row, column);
      const value = shown?.v ?? plain(cell(row, column));
      if (typeof value === "boolean" || shown?.t === CellValueType.BOOLEAN) return isTrue(value) ? "TRUE" : "FALSE";
      return String(value ?? "");
    },
    style: (row, column) => sheet.getComposedCellStyle(row, column) ?? {},
    ownStyle: (row, column) => sheet.getComposedCellStyleByCellData(row, column, matrix.getValue(row, column)) ?? {},
    isSpilled: (row, column) => Boolean(spill(row, column)) && !matrix.getValue(row, column)?.f,
    isEmpty: (row, column) => reader.value(row, column) === "" && !cell(row, column)?.f && !cell(row, column)?.si,
  };
  return reader;
}

const isTrue = (value: unknown): boolean => value === true || value === BooleanNumber.TRUE || value === "TRUE";

function plain(cell: Nullable<ICellData>): string | number | boolean {
  const rich = textOfRich(cell?.p);
  if (rich !== undefined && (cell?.v === undefined || cell.v === null)) return rich;
  const value = cell?.v ?? "";
  return cell?.t === CellValueType.BOOLEAN ? isTrue(value) : value;
}
