import type { FileLoss, FileLossKind } from "../file-loss";
import type { LibrarySheet } from "../library";

/** What a sheet of the file held that our model has no place for. Drawings are looked at on their own. */
export function sheetLosses(sheet: LibrarySheet, xml: string): FileLoss[] {
  const count = (pattern: RegExp) => xml.match(pattern)?.length ?? 0;
  const cells = [...(sheet.cells?.values() ?? [])];
  const found: readonly (readonly [FileLossKind, number])[] = [
    ["pivotTable", sheet.pivotTables?.length ?? 0],
    ["slicer", (sheet.slicers?.length ?? 0) + (sheet.timelines?.length ?? 0)],
    ["sparkline", count(/<(?:\w+:)?sparkline>/g)],
    ["commentThread", sheet.threadedComments?.filter(({ parentId }) => parentId === undefined).length ?? 0],
    ["hyperlink", count(/<(?:\w+:)?hyperlink\b/g)],
    ["richText", cells.filter(({ richText }) => richText?.some(({ font }) => font !== undefined)).length],
    ["gradientFill", cells.filter(({ style }) => style?.fill?.type === "gradient").length],
    ["sheetProtection", sheet.protection ? 1 : 0],
    // Headers and footers that are the same on all pages are kept.
    [
      "headerFooter",
      (["evenHeader", "evenFooter", "firstHeader", "firstFooter"] as const).some((place) => (sheet.headerFooter?.[place] ?? "") !== "")
        ? 1
        : 0,
    ],
    ["pageBreak", sheet.colBreaks?.length ?? 0],
    ["image", sheet.backgroundImage ? 1 : 0],
    ["formControl", count(/<(?:\w+:)?(?:control|oleObject)\b/g)],
    ["conditionalKind", count(/<x14:cfRule\b[^>]*type="(?:expression|cellIs|iconSet|containsText)"/g)],
    ["unsupportedFeature", count(/<(?:\w+:)?f\b[^>]*t="dataTable"/g)],
  ];
  return found.filter(([, times]) => times > 0).map(([kind, times]) => ({ kind, count: times, sheet: sheet.name }));
}
