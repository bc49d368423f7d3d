import { ERROR_CODES, type CellValue, type ErrorCode } from "../../../core/cell";
import type { Area } from "../../../plan/sheet-plan";
import { parseArea } from "../area-ref";
import type { FileCell, FileStyle } from "../../file-workbook";
import { fromFileFormula } from "../formula/from-file-formula";
import { shiftFormula } from "../../../core/cells/formula/shift-formula";
import type { LibraryCell, LibrarySheet, LibraryStyle } from "../library";
import { fileStyle } from "./file-style";
import { rawNumbers } from "./raw-numbers";

const errorCode = (text: unknown): ErrorCode => ERROR_CODES.find((code) => code === String(text).toUpperCase()) ?? "#VALUE!";

/** A font that is the workbook's own is not named. */
function withoutDefault(style: FileStyle | undefined, defaultFont: string | undefined): FileStyle | undefined {
  if (!style?.font?.name || style.font.name !== defaultFont) return style;
  const { name: _name, ...font } = style.font;
  return { ...style, font };
}

/** Styles by the parts they are made of, which the library shares between cells though not the whole. */
function styleReader(theme: readonly string[], defaultFont: string | undefined): (style: LibraryStyle) => FileStyle | undefined {
  const ids = new WeakMap<object, number>();
  let next = 0;
  const id = (part: object | undefined) => {
    if (!part) return "-";
    if (!ids.has(part)) ids.set(part, next++);
    return ids.get(part);
  };
  const known = new Map<string, FileStyle | undefined>();
  return (style) => {
    const key = [id(style.font), id(style.fill), id(style.border), id(style.alignment), style.numFmt].join(" ");
    if (!known.has(key)) known.set(key, withoutDefault(fileStyle(style, theme), defaultFont));
    return known.get(key);
  };
}

/** The first cell of each shared formula, by its number. */
function sharedFormulas(cells: ReadonlyMap<string, LibraryCell>): Map<number, { formula: string; row: number; column: number }> {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, { formula, formulaType, formulaSharedIndex }] of cells) {
    if (formulaType !== "shared" || formulaSharedIndex === undefined || !formula || shared.has(formulaSharedIndex)) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    shared.set(formulaSharedIndex, { formula, row, column });
  }
  return shared;
}

function arrayArea(cell: LibraryCell, row: number, column: number): FileCell["array"] {
  if (cell.formulaType !== "array") return undefined;
  const area: Area = (cell.formulaRef && parseArea(cell.formulaRef)) || { row, column, rows: 1, columns: 1 };
  return { area, dynamic: cell.formulaDynamic ?? false };
}

/** The cells of a sheet as the file holds them: numbers unrounded, shared formulas written out, errors as errors. */
export function fileCells(sheet: LibrarySheet, xml: string, theme: readonly string[], defaultFont?: string): FileCell[] {
  const details: ReadonlyMap<string, LibraryCell> = sheet.cells ?? new Map<string, LibraryCell>();
  const shared = sharedFormulas(details);
  const readStyle = styleReader(theme, defaultFont);
  const numbers = rawNumbers(xml);
  const cells: FileCell[] = [];
  const valueOf = (value: unknown, isError: boolean, key: string): CellValue => {
    if (isError) return { error: errorCode(value) };
    if (value instanceof Date) return numbers.get(key) ?? null;
    return (value ?? null) as CellValue;
  };
  const formulaOf = (cell: LibraryCell, row: number, column: number): string | undefined => {
    if (cell.formula === undefined) return undefined;
    if (cell.formula !== "") return fromFileFormula(cell.formula);
    const first = shared.get(cell.formulaSharedIndex ?? -1);
    return first && fromFileFormula(shiftFormula(first.formula, row - first.row, column - first.column));
  };
  sheet.rows.forEach((values, row) =>
    values.forEach((shown, column) => {
      const key = `${row},${column}`;
      const cell = details.get(key);
      const value = valueOf(cell ? cell.value : shown, cell?.type === "error", key);
      const formula = cell && formulaOf(cell, row, column);
      const style = cell?.style && readStyle(cell.style);
      const array = cell && arrayArea(cell, row, column);
      if (value !== null || formula !== undefined || style)
        cells.push({ row, column, value, ...(formula !== undefined && { formula }), ...(array && { array }), ...(style && { style }) });
    }),
  );
  return cells;
}
