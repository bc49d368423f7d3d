import type { CellChange } from "../../teams/change-plan";
import type { LedgerSheet } from "../../teams/ledger/ledger-sheet";
import type { TeamWorkbook } from "../../teams/team-workbook";

/** Changes to cells of the workbook, planned from what it held when it was read. */
export interface Changes {
  readonly cells: readonly CellChange[];
  /** A cell that holds something else by now is not changed. */
  readonly read: TeamWorkbook;
  /** A list of what is changed, which is written first as a sheet behind the others: of the cells of which this says that they are. */
  readonly ledger?: (isChanged: (sheet: string, row: number, column: number) => boolean) => LedgerSheet;
  /** Sheets with lists of which nothing is open any more; they are deleted last, where no cell was skipped. */
  readonly settled?: readonly string[];
}

/** A cell that was not changed. */
export interface SkippedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly why: SkippedWhy;
}

export type SkippedWhy =
  /** Somebody has changed it, or a cell that belongs to it, since the workbook was read. */
  "changed" | "protected" | "sheetGone";

export interface ChangesDone {
  /** Cells that were written. */
  readonly cells: number;
  readonly skipped: readonly SkippedCell[];
  /** The sheet of the list that was written. */
  readonly ledger?: string;
  /** Puts back what the cells held. A list that was deleted does not come back with it. */
  readonly undo: Changes;
}
