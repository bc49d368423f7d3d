import type { CellValue } from "../core/cell";
import type { Area } from "../plan/sheet-plan";

/** What a cell is to hold. */
export type CellContent =
  | { readonly value: CellValue }
  /** Without "=", as people write it, with the result it shows until it is calculated. */
  | {
      readonly formula: string;
      readonly value: CellValue;
      readonly array?: { readonly area: Area; readonly dynamic: boolean };
      /** As it is to be stored, where that is known letter by letter. */
      readonly stored?: string;
    }
  /** Its formula stays and shows another result. */
  | { readonly result: CellValue };

/** A change to one cell of a sheet that is there. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}
