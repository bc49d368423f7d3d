import type { ColumnRecipe, Recipe } from "./recipe";
import type { DroppedRow, Note } from "./note";
import type { Question } from "./question";
import type { SheetCells } from "./sheet-cells";
import type { RowCurrencies } from "./currencies/row-currencies";
import type { Values } from "./columns/values";

/** A column as it was read, and what became of its cells. */
export interface TableColumn extends Pick<ColumnRecipe, "header" | "type" | "role" | "reason" | "multiplier" | "currency"> {
  /** Offset of the column in the source; null for a column made from the headers of a matrix or from group rows. */
  readonly at: number | null;
  /** Of names that stand in the group rows of a pasted pivot table: their level, 0 for the outermost. */
  readonly level?: number;
  /** In long form made from a matrix: the source column of each value. */
  readonly atOfRow?: readonly number[];
  readonly values: Values;
  /** The currency of each value, where there are several: such values have no sum. */
  readonly currencies?: RowCurrencies;
  /** How many values were understood from text, so that a formula could not add or compare them. */
  readonly fromText: number;
  /** How many values were taken from the cell above. */
  readonly filled: number;
  /** A blank is zero, and not a value that nobody entered. */
  readonly blankIsZero?: true;
  /** How many cells repeat an amount that counts once. */
  readonly repeated?: number;
}

/** Cells read by a recipe: typed columns of equal length, and what was left out. */
export interface Table {
  readonly source: SheetCells;
  readonly recipe: Recipe;
  readonly columns: readonly TableColumn[];
  /** Source row of each row. A matrix gives several rows for one source row. */
  readonly rows: readonly number[];
  readonly dropped: readonly DroppedRow[];
  /** Null where all money is in one currency. */
  readonly currencies: RowCurrencies | null;
  /** What the recipe says of itself, and what happened to these cells. */
  readonly notes: readonly Note[];
  /** What is to be asked: the recipe's questions, and those that these cells raise. */
  readonly questions: readonly Question[];
}
