import type { CarriedLink, CarriedPiece, CarriedWorkbook } from "../../carried";
import { carriedPiece, linkOf } from "../carried/carried-piece";
import type { PartCollector } from "../carried/carried-parts";
import { pieceMaker } from "../carried/piece-marks";
import type { FileLoss } from "../file-loss";
import { elementSources } from "../package/element-sources";
import { relationships } from "../package/relationships";
import { descend, parseXml, unescapeXml, type XmlElement } from "../package/xml";
import { partText, type Parts } from "../package/zip";
import { sheetInFormula } from "../../../core/cells/sheet-name";

const SETTINGS = ["fileVersion", "fileSharing", "workbookPr", "workbookView", "calcPr", "workbookProtection"] as const;
const PROPERTIES = new Set(["core-properties", "extended-properties", "custom-properties"]);
const WORKSHEET_SOURCE = /(<(?:[\w-]+:)?worksheetSource\b)([^>]*?)(\/?>)/;

interface Carried {
  readonly carried: CarriedWorkbook;
  readonly losses: readonly FileLoss[];
}

/** What a workbook holds beside its sheets: protection, links to other files, sources of pivot tables, properties, theme, custom XML. */
export function carriedWorkbook(parts: Parts, path: string, root: XmlElement, collect: PartCollector): Carried {
  const relations = relationships(parts, path);
  const pieces: CarriedPiece[] = [];
  const losses: FileLoss[] = [];
  const add = (piece: CarriedPiece): void => {
    const held = Object.values(piece.links).every(({ external, target }) => external === true || collect.keep(target));
    if (held) pieces.push(piece);
    else losses.push({ kind: piece.kind, count: 1 });
  };
  const part = elementSources(partText(parts, path) ?? "");
  const { children } = part;
  // Formulas name the files by their order: the first that is missing takes all after it along.
  const books = childrenOf(children, "externalReferences").map(({ source }) =>
    carriedPiece("externalLink", "externalReferences", source, relations),
  );
  const missing = books.findIndex((book) => Object.keys(book.links).length === 0);
  for (const book of missing < 0 ? books : books.slice(0, missing)) add(book);
  for (const { source } of childrenOf(children, "pivotCaches")) {
    const piece = carriedPiece("pivotTable", "pivotCaches", source, relations);
    add(cachePiece(parts, piece));
  }
  const alone = (type: string, kind: FileLoss["kind"]): void => {
    for (const relation of relations.filter((one) => one.type === type))
      add({ kind, home: "relation", xml: "", cells: [], formulas: [], links: { only: linkOf(relation) } });
  };
  alone("theme", "theme");
  alone("customXml", "customXml");
  const settings = Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const element = name === "workbookView" ? descend(root, "bookViews", name) : descend(root, name);
      if (!element) return [];
      const said = plain(element.attributes);
      return [[name, name === "calcPr" ? chosen(said) : said] as const];
    }),
  );
  const attributes = { ...settings, workbook: namespaces(part.root) };
  const packageLinks: CarriedLink[] = [];
  for (const relation of relationships(parts, "").filter(({ type }) => PROPERTIES.has(type)))
    if (collect.keep(relation.target)) packageLinks.push(linkOf(relation));
    else losses.push({ kind: "properties", count: 1 });
  return { carried: { attributes, pieces, parts: collect.kept, packageLinks }, losses };
}

/** How it is calculated; whether that is to be done on opening is for each file anew. */
const CALCULATION = ["calcMode", "fullPrecision", "refMode", "calcOnSave", "concurrentCalc", "concurrentManualCount"];
const chosen = (said: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(said).filter(([name]) => CALCULATION.includes(name)));

/** Prefixes that pieces may have been written under. */
const namespaces = (root: string): Record<string, string> =>
  Object.fromEntries([...root.matchAll(/\s(xmlns:[\w-]+)\s*=\s*["']([^"']*)["']/g)].map(([, name = "", address = ""]) => [name, address]));

const plain = (attributes: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.includes(":") && name !== "xmlns" && name !== "uid"));

const childrenOf = (children: ReturnType<typeof elementSources>["children"], name: string): ReturnType<typeof elementSources>["children"] =>
  children.filter((child) => child.name === name).flatMap(({ source }) => elementSources(source).children);

/** A cache of a pivot table follows the cells that it was made from. */
function cachePiece(parts: Parts, piece: CarriedPiece): CarriedPiece {
  const path = Object.values(piece.links)[0]?.target ?? "";
  const xml = partText(parts, path) ?? "";
  const [, , attributes = ""] = WORKSHEET_SOURCE.exec(xml) ?? [];
  const { ref, sheet } = parseXml(`<a${attributes.replace(/\s[\w-]+:\w+="[^"]*"/g, "")}/>`).attributes;
  if (ref === undefined || sheet === undefined) return piece;
  const maker = pieceMaker();
  const mark = maker.source(`${sheetInFormula(unescapeXml(sheet))}!${ref}`);
  const rest = attributes.replace(/\s(?:ref|sheet)="[^"]*"/g, "");
  const part = xml.replace(WORKSHEET_SOURCE, (_, open: string, __: string, close: string) => `${open} ${mark}${rest}${close}`);
  return { ...piece, formulas: maker.formulas, parts: { [path]: part } };
}
