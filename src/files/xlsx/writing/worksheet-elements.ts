import { elementSources } from "../package/element-sources";

/** The elements of a worksheet part in the one order that is allowed. Source: ECMA-376 part 1, 18.3.1.99. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;
export type WorksheetElement = (typeof ORDER)[number];

export interface WorksheetSource {
  /** The tag that opens the part. */
  root: string;
  readonly get: (name: WorksheetElement) => string;
  /** In place of what stood there; an empty text takes it out. */
  readonly set: (name: WorksheetElement, source: string) => void;
  /** Behind what stands there. */
  readonly add: (name: WorksheetElement, source: string) => void;
  /** Into an element that holds others, behind those that are in it. */
  readonly addInside: (name: WorksheetElement, source: string) => void;
  readonly text: () => string;
}

/** A worksheet part whose elements can be changed one by one and are written in their order. */
export function worksheetSource(xml: string): WorksheetSource {
  const { root, children } = elementSources(xml);
  const held = new Map<string, string>();
  for (const { name, source } of children) held.set(name, (held.get(name) ?? "") + source);
  const sheet: WorksheetSource = {
    root,
    get: (name) => held.get(name) ?? "",
    set: (name, source) => void held.set(name, source),
    add: (name, source) => void held.set(name, (held.get(name) ?? "") + source),
    addInside(name, source) {
      const inside = elementSources(held.get(name) || "<none></none>").children.map((child) => child.source);
      held.set(name, `<${name}>${inside.join("")}${source}</${name}>`);
    },
    text: () =>
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${sheet.root}${ORDER.map((name) => held.get(name) ?? "").join("")}</worksheet>`,
  };
  return sheet;
}
