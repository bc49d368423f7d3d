import type { CellValue } from "../core/cell";

/** Where a formula goes and what it will need there. */
export interface FormulaPlacement {
  /** The cell, with its sheet; the active one if left out. */
  readonly at?: string;
  /** The size of the result. */
  readonly rows?: number;
  readonly columns?: number;
  /**
   * One for each column of the result, for cells that have none of their own yet: those filled now and the free ones
   * below, into which a table grows.
   */
  readonly numberFormats?: readonly (string | undefined)[];
  /**
   * Names of the result's columns. They go above the formula's cell where that row is free, else into its row, and the
   * formula one further down.
   */
  readonly headings?: readonly string[];
}

/** What was in a cell, counted from the one that was asked for. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly formula: string | number | boolean;
}

/** What it takes to undo an insertion. */
export interface FormulaUndo {
  /** Of the formula. */
  readonly address: string;
  readonly formula: string;
  /** What was in the cells that were overwritten, counted from the formula. */
  readonly before: readonly CellBefore[];
  /** From the formula's cell on. */
  readonly formats?: readonly (readonly string[])[];
  /** Of columns that grew with their dates, before that. */
  readonly widths?: readonly { readonly column: number; readonly width: number }[];
  /** In the row above it, with how that row looked; null where its cells differed. */
  readonly headings?: { readonly texts: readonly string[]; readonly bold: boolean | null; readonly wrapText: boolean | null };
}

export type FormulaInsertion =
  | { readonly done: true; readonly address: string; readonly value: CellValue; readonly headings: boolean; readonly undo: FormulaUndo }
  | { readonly done: false; readonly occupied: { readonly address: string; readonly cells: readonly CellBefore[] } };
