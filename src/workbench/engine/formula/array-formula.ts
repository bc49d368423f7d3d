import type { ICellData, Nullable } from "@univerjs/core";

/** The cells that an array formula of a file fills, its own the first. */
export interface ArraySize {
  readonly rows: number;
  readonly columns: number;
}

/** What a cell keeps beside its formula, so that it goes where the cell goes. */
export const arrayCustom = (size: ArraySize): NonNullable<ICellData["custom"]> => ({ array: { rows: size.rows, columns: size.columns } });

/** The size of a cell's array formula; nothing where its formula is a plain one. */
export function arrayOfCell(cell: Nullable<ICellData>): ArraySize | undefined {
  const size = cell?.f ? (cell.custom?.["array"] as ArraySize | undefined) : undefined;
  return size && Number.isInteger(size.rows) && Number.isInteger(size.columns) ? size : undefined;
}

const FILL = /^\u0001(\d+),(\d+)\u0001/;

/** The formula as the calculation is told of it. */
export const withFill = (formula: string, size: ArraySize | undefined): string =>
  size ? `\u0001${size.rows},${size.columns}\u0001${formula}` : formula;

export function withoutFill(formula: string): { readonly text: string; readonly fills?: ArraySize } {
  const found = FILL.exec(formula);
  return found ? { text: formula.slice(found[0].length), fills: { rows: Number(found[1]), columns: Number(found[2]) } } : { text: formula };
}
