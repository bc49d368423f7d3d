/** What a file held that we do not keep. Said to the user, never dropped in silence. */
export type FileLossKind =
  | "pivotTable"
  | "image"
  | "shape"
  | "macro"
  | "sparkline"
  | "slicer"
  | "commentThread"
  | "externalLink"
  | "chartKind"
  | "chartSheet"
  | "conditionalKind"
  /** What bars look like since Excel 2010: borders, negative bars, axis, direction. */
  | "dataBarLook"
  | "validationKind"
  | "hyperlink"
  | "gradientFill"
  | "filter"
  | "sheetProtection"
  | "headerFooter"
  | "pageBreak"
  | "formControl"
  /** Pictures that are the value of a cell, and other values that are more than a text or a number. */
  | "richValue"
  /** Cells that are shown as boxes to tick. */
  | "checkbox"
  /** What a program told its printer. */
  | "printerSettings"
  | "customXml"
  | "dataModel"
  | "nameKind"
  | "formula"
  | "dateSystem"
  /** How the file wants to be calculated: iterations, by hand, with the precision that is displayed. */
  | "calculation"
  /** Characters that no cell of Excel holds. */
  | "longText"
  | "scenario"
  | "cellWatch"
  /** Cells whose green corner was taken off. */
  | "ignoredError"
  | "customView"
  /** Looks with names beyond the number that is kept. */
  | "cellStyle"
  | "workbookProtection"
  | "theme"
  | "properties"
  /** Cells that an add-in listens to, by a name of its own. */
  | "binding"
  | "unsupportedFeature";

export interface FileLoss {
  readonly kind: FileLossKind;
  readonly count: number;
  /** Where, when it is one sheet. */
  readonly sheet?: string;
  /** What it was called in the file, where that helps. */
  readonly name?: string;
}

/** Losses of one kind, place and name as one, with how many there are. */
export function eachLoss(losses: readonly FileLoss[]): FileLoss[] {
  const found = new Map<string, FileLoss>();
  for (const loss of losses) {
    const key = JSON.stringify([loss.kind, loss.sheet, loss.name]);
    found.set(key, { ...loss, count: loss.count + (found.get(key)?.count ?? 0) });
  }
  return [...found.values()];
}
