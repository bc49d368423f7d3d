/**
 * What to read. An area is named by its address with its sheet, as Office.js gives it: a selection that is kept. A name is one of the
 * workbook's that stands for cells.
 */
export type ReadTarget = { readonly kind: "selection" } | { readonly kind: "table" | "name" | "sheet" | "area"; readonly name: string };

/** A table, or a named range, with the sheet it stands on. */
export interface NamedPlace {
  readonly name: string;
  readonly sheet: string;
}

/** What the pane can offer to read. */
export interface Readable {
  readonly sheets: readonly string[];
  readonly tables: readonly NamedPlace[];
  /** Names of the workbook for ranges of at least two rows and columns: less is no table. */
  readonly names: readonly NamedPlace[];
  readonly activeSheet: string;
  readonly selection: string;
}
