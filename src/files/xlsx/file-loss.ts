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
  | "validationKind"
  | "hyperlink"
  | "richText"
  | "gradientFill"
  | "filter"
  | "sheetProtection"
  | "headerFooter"
  | "pageBreak"
  | "formControl"
  | "customXml"
  | "dataModel"
  | "nameKind"
  | "formula"
  | "dateSystem"
  /** How the file wants to be calculated: iterations, by hand, with the precision that is displayed. */
  | "calculation"
  /** Characters that no cell of Excel holds. */
  | "longText"
  | "unsupportedFeature";

export interface FileLoss {
  readonly kind: FileLossKind;
  readonly count: number;
  /** Where, when it is one sheet. */
  readonly sheet?: string;
  /** What it was called in the file, where that helps. */
  readonly name?: string;
}
