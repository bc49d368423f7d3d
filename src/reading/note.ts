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
  | "headerWord"
  | "headerContains"
  | "valuesAreDates"
  | "valuesAreChannels"
  | "valuesRepeat"
  | "valuesAreIds"
  | "wideHeader"
  | "sameRoleTaken"
  | "partOf"
  | "headerAgainstValues"
  | "noClue"
  | "nearWord"
  | "chosen"
  // how the sheet was read
  | "headerFound"
  | "headerTwoRows"
  | "noHeader"
  | "secondTable"
  | "wideRead"
  | "wideMeasure"
  | "filledDown"
  | "hiddenLeftOut"
  | "unitFromHeader"
  | "unitFromTitle"
  | "yearFromTitle"
  | "yearMissing"
  | "dayFirst"
  | "monthFirst"
  | "yearFirst"
  | "yearTakenForDay"
  | "sinceEpoch"
  | "decimalComma"
  | "unreadableNumbers"
  | "unreadableDates"
  | "digitsLost"
  | "totalBySum"
  | "statedTotal"
  | "groupRows"
  | "pivotLevel"
  | "otherCurrency"
  | "otherKind"
  | "currenciesDiffer"
  | "notAdditive"
  | "textsCut"
  | "oncePerOrder";

export type DropReason =
  | "blank"
  | "total"
  | "subtotal"
  | "summary"
  | "totalBySum"
  | "group"
  | "otherCurrency"
  | "otherKind"
  | "ofWhich"
  | "units"
  | "repeated"
  | "repeatedHeader"
  | "comment"
  | "hidden"
  | "secondTable";

export interface DroppedRow {
  readonly row: number;
  readonly reason: DropReason;
  /** The cell that gave it away, and its text. */
  readonly cell?: CellAt;
  readonly text?: string;
}
