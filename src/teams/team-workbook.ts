import type { CellValue } from "../core/cell";
import type { Area } from "../plan/sheet-plan";

/** A workbook as far as sharing it goes, from a file or from Excel itself. */
export interface TeamWorkbook {
  /** How calls of our functions are spelled where the formulas come from. */
  readonly spelling: Spelling;
  readonly sheets: readonly TeamSheet[];
  /** Formulas that stand in no cell. */
  readonly elsewhere: readonly FormulaElsewhere[];
}

/** A file has `_xldudf_OPS_LTV(`, Excel itself `OPS.LTV(`. */
export type Spelling = "file" | "excel";

export interface TeamSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** What is not blank, by row, then by column. */
  readonly cells: readonly TeamCell[];
}

export interface TeamCell {
  readonly row: number;
  readonly column: number;
  /** Of a formula its last result; null where it has none. */
  readonly value: CellValue;
  /** As it is stored, without "=". */
  readonly formula?: string;
  /** The cells an array formula fills, its own included. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
}

/** A formula of a name, a conditional format, a validation or a computed column of a table. */
export interface FormulaElsewhere {
  readonly kind: "name" | "conditional" | "validation" | "tableColumn";
  /** The sheet it stands on; names of the workbook have none. */
  readonly sheet?: string;
  /** The name, the cells, or the column. */
  readonly name: string;
  readonly formula: string;
}
