import type { CarriedPiece, CarriedSheet } from "../../carried";
import { carriedAnchor } from "../carried/carried-drawing";
import { carriedPiece, linkOf } from "../carried/carried-piece";
import { pieceMaker } from "../carried/piece-marks";
import type { PartCollector } from "../carried/carried-parts";
import { eachLoss, type FileLoss, type FileLossKind } from "../file-loss";
import { elementSources, type ElementSource } from "../package/element-sources";
import { relationships, type Relationship } from "../package/relationships";
import { parseXml, unescapeXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { extendedIcons } from "./file-conditionals";

/** Elements of a worksheet part that are written again as they are, whole or child by child; what they are called when they must go. */
const WHOLE: Readonly<Record<string, FileLossKind>> = {
  sheetCalcPr: "calculation",
  sheetProtection: "sheetProtection",
  sortState: "filter",
  dataConsolidate: "unsupportedFeature",
  legacyDrawingHF: "headerFooter",
  pageSetup: "printerSettings",
  picture: "image",
  phoneticPr: "unsupportedFeature",
};
const BY_CHILD: Readonly<Record<string, FileLossKind>> = {
  protectedRanges: "sheetProtection",
  scenarios: "scenario",
  hyperlinks: "hyperlink",
  cellWatches: "cellWatch",
  ignoredErrors: "ignoredError",
};
/** What has no place here and is told. */
const TOLD: Readonly<Record<string, FileLossKind>> = {
  customSheetViews: "customView",
  oleObjects: "formControl",
  controls: "formControl",
  smartTags: "unsupportedFeature",
  webPublishItems: "unsupportedFeature",
};

/** Elements whose attributes say more than the grid knows. */
const SETTINGS = ["sheetPr", "outlinePr", "sheetFormatPr", "sheetView", "pane", "tabColor"] as const;

const attributesOf = (tag: string): Readonly<Record<string, string>> => parseXml(tag.replace(/\/?>$/, "/>")).attributes;
/** By names as they are written: prefixes are declared by the root. */
const written = (tag: string): Record<string, string> =>
  Object.fromEntries([...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = "", a, b]) => [name, a ?? b ?? ""]));

interface Extension {
  readonly kind: FileLossKind | undefined;
  readonly keep: boolean;
}

/** What an extension holds, by its content: what is read elsewhere is passed over, what cannot stand alone is told. */
function extensionOf(source: string): Extension {
  if (/<x14:sparklineGroup\b/.test(source)) return { kind: "sparkline", keep: true };
  if (/dataValidations?\b/.test(source)) return { kind: undefined, keep: false };
  if (/conditionalFormattings?\b/.test(source)) return { kind: "conditionalKind", keep: true };
  if (/slicerList|timelineRefs/.test(source)) return { kind: "slicer", keep: false };
  if (/ignoredErrors\b/.test(source)) return { kind: "ignoredError", keep: true };
  if (/protectedRanges\b/.test(source)) return { kind: "sheetProtection", keep: true };
  return { kind: undefined, keep: false };
}

const EXTENDED = /<(x14:conditionalFormatting)\b[^>]*>(?:(?!<\/\1>)[\s\S])*?<\/\1>/g;

/** The part of a conditional format since Excel 2010 that only says more of a bar; the bar itself is a rule of its own. */
const withoutBars = (source: string): string =>
  source.replace(EXTENDED, (whole) =>
    /<x14:cfRule\b[^>]*type="dataBar"/.test(whole) && !/<x14:cfRule\b[^>]*type="(?!dataBar)/.test(whole) ? "" : whole,
  );

/** Without the icons that are read as conditional formats. */
const withoutIcons = (source: string): string => source.replace(EXTENDED, (whole) => (extendedIcons(parseXml(whole)) ? "" : whole));

export interface SheetSource {
  readonly name: string;
  readonly path: string;
  readonly root: string;
  readonly children: readonly ElementSource[];
  /** Conditional formats that are written again as they are. */
  readonly conditionals: readonly string[];
  /** What is drawn over it but charts that are read, and what its drawing points to. */
  readonly drawn: { readonly root: string; readonly sources: readonly string[]; readonly relations: readonly Relationship[] };
}

interface Carried {
  readonly carried: CarriedSheet;
  readonly losses: readonly FileLoss[];
}

/** What a sheet holds beside what the grid knows, as pieces that are written again, and what of it cannot be. */
export function carriedSheet(parts: Parts, source: SheetSource, collect: PartCollector): Carried {
  const { path, root, children, name: sheet } = source;
  const relations = relationships(parts, path);
  const pieces: CarriedPiece[] = [];
  const losses: FileLoss[] = [];
  const tell = (kind: FileLossKind, count = 1, name = ""): void => void losses.push({ kind, count, sheet, ...(name !== "" && { name }) });
  const add = (piece: CarriedPiece): void => {
    const held = Object.values(piece.links).every(({ external, target }) => external === true || collect.keep(target));
    if (held) pieces.push(piece);
    else tell(piece.kind, 1, piece.name);
  };
  for (const { name, source: xml } of children) {
    const [whole, child, told] = [WHOLE[name], BY_CHILD[name], TOLD[name]];
    if (whole && (name !== "pageSetup" || /\s[\w-]+:id="/.test(xml))) add(carriedPiece(whole, name, xml, relations));
    else if (child) for (const one of elementSources(xml).children) add(carriedPiece(child, name, one.source, relations));
    else if (told) tell(told, Math.max(1, elementSources(xml).children.filter((one) => one.name !== "extLst").length));
    else if (name === "AlternateContent") tell("formControl", Math.max(1, [...new Set(xml.match(/shapeId="\d+"/g))].length));
    else if (name === "extLst") for (const one of elementSources(xml).children) addExtension(one.source, relations, add, tell);
  }
  addAnchors(parts, source.drawn, add, tell);
  for (const xml of source.conditionals) add(carriedPiece("conditionalKind", "conditionalFormatting", xml, relations));
  for (const relation of relations.filter(({ type }) => type === "pivotTable")) add(pivotPiece(parts, relation));
  const settings = SETTINGS.flatMap((name) => {
    const tag = settingTag(children, name);
    return tag === undefined ? [] : [[name, written(tag)] as const];
  });
  const views = children.find(({ name }) => name === "sheetViews")?.source ?? "";
  const selections = [...views.replace(/<\/(?:[\w-]+:)?sheetView>[\s\S]*/, "").matchAll(/<(?:[\w-]+:)?selection\b[^>]*>/g)];
  const selected = selections.slice(0, 4).map(([tag], at) => [`selection${at + 1}`, written(tag)] as const);
  const attributes = { ...Object.fromEntries([...settings, ...selected]), worksheet: written(root), drawing: written(source.drawn.root) };
  return { carried: { attributes, pieces }, losses: eachLoss(losses) };
}

function settingTag(children: readonly ElementSource[], name: (typeof SETTINGS)[number]): string | undefined {
  const home = { outlinePr: "sheetPr", tabColor: "sheetPr", sheetView: "sheetViews", pane: "sheetViews" }[name as string] ?? name;
  const source = children.find((child) => child.name === home)?.source;
  return source === undefined ? undefined : new RegExp(`<(?:[\\w-]+:)?${name}(?=[\\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>`).exec(source)?.[0];
}

type Add = (piece: CarriedPiece) => void;
type Tell = (kind: FileLossKind, count?: number, name?: string) => void;

function addExtension(source: string, relations: readonly Relationship[], add: Add, tell: Tell): void {
  const { kind, keep } = extensionOf(source);
  const bare = kind === "conditionalKind" ? withoutBars(source) : source;
  const xml = kind === "conditionalKind" ? withoutIcons(bare) : source;
  const bars = bare === source ? 0 : [...source.matchAll(/<x14:cfRule\b[^>]*type="dataBar"/g)].length;
  if (bars > 0) tell("dataBarLook", bars);
  if (kind === undefined || !/sqref|<(?:[\w-]+:)?f>|slicer|timeline|protectedRange/.test(xml)) return;
  if (keep) add(carriedPiece(kind, "extLst", xml, relations));
  else tell(kind);
}

/** What is drawn over the sheet but the charts that are read as such. */
function addAnchors(parts: Parts, { sources, relations }: SheetSource["drawn"], add: Add, tell: Tell): void {
  for (const source of sources) {
    const name = attributesOf(/<(?:[\w-]+:)?cNvPr\b(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(source)?.[0] ?? "<a/>")["name"] ?? "";
    const isChart = /<(?:c|cx)\w*:chart\b|\/chart"/.test(source);
    const kind: FileLossKind = isChart ? "chartKind" : /<(?:[\w-]+:)?pic>/.test(source) ? "image" : "shape";
    if (/<(?:sle|sl)\w*:slicer\b|<tsle:timeslicer\b/.test(source)) tell("slicer", 1, name);
    else if (kind === "shape" && /compatExt\b|Requires="a14"/.test(source)) tell("formControl", 1, name);
    else add(carriedAnchor(kind, source, name, parts, relations));
  }
}

/** A pivot table stands in parts of its own; the sheet only points to it. */
function pivotPiece(parts: Parts, relation: Relationship): CarriedPiece {
  const xml = partText(parts, relation.target) ?? "";
  const maker = pieceMaker();
  const part = xml.replace(
    /(<(?:[\w-]+:)?location\b[^>]*?\sref=)"([^"]*)"/,
    (_, before: string, ref: string) => `${before}"${maker.areas(ref)}"`,
  );
  const name = /<(?:[\w-]+:)?pivotTableDefinition\b[^>]*?\sname="([^"]*)"/.exec(xml)?.[1];
  return {
    kind: "pivotTable",
    home: "relation",
    xml: "",
    cells: maker.cells,
    formulas: [],
    links: { pivot: linkOf(relation) },
    parts: { [relation.target]: part },
    ...(name !== undefined && { name: unescapeXml(name) }),
  };
}
