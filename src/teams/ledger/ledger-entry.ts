import type { CellValue } from "../../core/cell";
import type { Area } from "../../plan/sheet-plan";

/** One cell that showed a result of a formula of ours when a workbook was shared. */
export interface LedgerEntry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With "=", as people write it; of a cell that another's formula fills, nothing. */
  readonly formula?: string;
  /** The address of the cell whose formula fills this one. */
  readonly filledFrom?: string;
  readonly value: CellValue;
  /** The cells that the formula fills, where these are more than its own. */
  readonly array?: { readonly area: Area; readonly dynamic: boolean };
  /** What the formula says, in words. */
  readonly words: string;
  /** The texts of its row left of it, and the nearest text above it: by these the cell is found again where rows were moved. */
  readonly beside: string;
  readonly above: string;
  /** When the value was computed: `2026-03-05 14:30`. */
  readonly computed: string;
  /** Refers to the cell and to all that its formula reads, so that spreadsheets keep the addresses true. Without "=". */
  readonly tracking: string;
}
