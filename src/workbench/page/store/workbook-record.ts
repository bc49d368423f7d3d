/** What is typed into a cell and not in it, because it is refused; the row and the column from zero. */
export interface TypedFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A workbook as it is kept in the browser. */
export interface WorkbookRecord {
  /** Of this layout; a higher one was written by a newer page and is not guessed at. */
  readonly version: 1;
  readonly savedAt: string;
  /** The engine's snapshot as JSON text: what can be downloaded whole even when it can no longer be opened. */
  readonly snapshot: string;
  readonly view: {
    readonly sheetId: string;
    readonly selection: string;
    /** The first cell in sight. */
    readonly row: number;
    readonly column: number;
    /** A formula that was refused and stood in the editor of its cell. */
    readonly typing?: TypedFormula;
  };
}
