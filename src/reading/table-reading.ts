import type { Role } from "./roles/role";
import type { SheetCells } from "./sheet-cells";

export type ColumnType = "date" | "number" | "id" | "text" | "empty";

/** A place in the source, in offsets into `SheetCells.values`. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/**
 * Why something was understood as it was: a key, for which the interface has the sentence, what the sentence
 * needs, and the cell that caused it. `guess` asks to be looked at; `fact` is stated in the sheet; `chosen` by the user.
 */
export interface Note {
  readonly key: NoteKey;
  readonly certainty: "fact" | "guess" | "chosen";
  readonly cell?: CellAt;
  readonly detail: Readonly<Record<string, string | number>>;
}

export type NoteKey =
  // why a column has its role
  | "headerWord" | "headerContains" | "valuesAreDates" | "valuesAreChannels" | "valuesRepeat" | "valuesAreIds" | "wideHeader" | "sameRoleTaken" | "headerAgainstValues" | "noClue" | "chosen"
  // how the sheet was read
  | "headerFound" | "headerTwoRows" | "noHeader" | "secondTable" | "wideRead" | "wideMeasure" | "filledDown" | "hiddenLeftOut"
  | "unitFromHeader" | "unitFromTitle" | "yearFromTitle" | "yearMissing" | "dayFirst" | "monthFirst" | "decimalComma" | "unreadableNumbers" | "unreadableDates" | "digitsLost"
  | "totalBySum" | "notAdditive";

export type DropReason = "blank" | "total" | "subtotal" | "summary" | "totalBySum" | "repeatedHeader" | "comment" | "hidden" | "secondTable";

export interface DroppedRow {
  readonly row: number;
  readonly reason: DropReason;
  /** The cell that gave it away, and its text. */
  readonly cell?: CellAt;
  readonly text?: string;
}

export interface ColumnReading {
  /** Offset of the column in the source; null for a column made from the headers of a matrix. */
  readonly at: number | null;
  /** In long form made from a matrix: the source column of each value. */
  readonly atOfRow?: readonly number[];
  readonly header: string;
  readonly type: ColumnType;
  readonly role: Role;
  readonly reason: Note;
  /** What a cell's number is multiplied by, e.g. 10000 in a column headed 万元. */
  readonly multiplier: number;
  readonly currency?: string;
  /** One per kept row: a number, a date as an Excel serial of the 1900 system, a text, or null where nothing was entered. */
  readonly values: readonly (number | string | null)[];
  /** How many values were understood from text, so that a formula could not add or compare them. */
  readonly fromText: number;
  /** How many values were taken from the cell above. */
  readonly filled: number;
}

export interface TableReading {
  readonly source: SheetCells;
  /** Offsets of the header; null when there is none. */
  readonly header: { readonly row: number; readonly rows: 1 | 2 } | null;
  readonly form: "long" | "wide";
  readonly columns: readonly ColumnReading[];
  /** Source row of each kept row. A matrix gives several kept rows for one source row. */
  readonly rows: readonly number[];
  readonly dropped: readonly DroppedRow[];
  readonly notes: readonly Note[];
  /** Same for every sheet with the same header; corrections are remembered under it. */
  readonly headerKey: string;
}

/** What the user has corrected. Columns by offset in the source. */
export interface ReadingHints {
  readonly headerRow?: number;
  readonly headerRows?: 1 | 2;
  readonly roles?: Readonly<Record<number, Role>>;
  /** Rows to keep although they look like totals or comments. */
  readonly keepRows?: readonly number[];
  readonly includeHidden?: boolean;
  readonly year?: number;
  readonly dateOrder?: "dayFirst" | "monthFirst";
  /** Whether headers are names of measures, or themselves the channels or dates of a matrix. */
  readonly form?: "long" | "wide";
  /** What the numbers of a matrix are. */
  readonly wideMeasure?: Role;
}
