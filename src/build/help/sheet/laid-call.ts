import type { CellValue } from "../../../core/cell";
import type { Unit } from "../../../functions/define";
import type { Rows } from "./rows";

/** One cell of the little sheet. */
export interface LaidCell {
  readonly kind: "label" | "input" | "formula" | "result";
  readonly value: CellValue;
  readonly unit: Unit;
}

/** A call as it would stand on a sheet: inputs in cells, the formula, what it returns. */
export interface LaidCall {
  readonly cells: ReadonlyMap<string, LaidCell>;
  readonly height: number;
  readonly width: number;
  /** What is typed, with references to the inputs. */
  readonly formula: string;
  /** The ranges the inputs fill. */
  readonly inputs: readonly string[];
  /** Where the formula is typed. */
  readonly at: string;
  /** The range the result fills, which is the formula's cell where it is one value. */
  readonly result: string;
  readonly values: Rows;
}

/** Rows and columns count from 0. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;
