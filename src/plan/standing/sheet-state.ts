import type { Area } from "../sheet-plan";

/** What tells where things stand on a sheet now. Names are those of the sheet, in lower case. */
export interface SheetState {
  readonly names: ReadonlyMap<string, Area>;
  readonly tables: readonly TableState[];
}

export interface TableState {
  readonly name: string;
  /** With its header row and without a totals row. */
  readonly area: Area;
  readonly columns: readonly string[];
}

/** The cells of a sheet from A1 on: constants as themselves, formulas as texts; blank ones are "". */
export interface SheetCells {
  /** Where the last cells in use stand, counted from 1; 0 on a blank sheet. */
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => unknown;
}

/** A sheet as it stands. */
export interface Standing {
  readonly state: SheetState;
  readonly cells: SheetCells;
}
