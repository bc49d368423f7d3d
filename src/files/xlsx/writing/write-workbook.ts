import type { CarriedWorkbook } from "../../carried";
import { fromBase64 } from "../../base64";
import { writtenPiece } from "../carried/piece-marks";
import { elementSources } from "../package/element-sources";
import { partText, textPart, type Parts } from "../package/zip";
import { writtenAttributes } from "./attributes-xml";
import type { PackageWriter } from "./package-writer";
import { withNamespaces } from "./write-carried";

const WORKBOOK = "xl/workbook.xml";
const THEME = "xl/theme/theme1.xml";
/** Source: ECMA-376 part 1, 18.2.27. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "extLst",
];
/** What we say ourselves. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  workbookPr: ["date1904"],
  workbookView: ["activeTab", "firstSheet"],
};

/** An element with what was said of it before, and what we say of it now. */
function overlaid(source: string, name: string, said: Readonly<Record<string, string>> | undefined): string {
  if (!said) return source;
  const own = Object.fromEntries(Object.entries(said).filter(([attribute]) => !(OWN[name] ?? []).includes(attribute)));
  const tag = new RegExp(`<${name}\\b([^>]*?)/?>`).exec(source);
  if (!tag) return `<${name}${writtenAttributes(own)}/>`;
  const now = Object.fromEntries(
    [...(tag[1] ?? "").matchAll(/\s([^\s=]+)="([^"]*)"/g)].map(([, attribute = "", value = ""]) => [attribute, value]),
  );
  return source.replace(tag[0], () => `<${name}${writtenAttributes({ ...now, ...own })}/>`);
}

/** What was carried beside a workbook, put into its part and the package. */
export function writeCarriedWorkbook(parts: Parts, carried: CarriedWorkbook, writer: PackageWriter, templates: Map<string, string>): void {
  const { root, children } = elementSources(partText(parts, WORKBOOK) ?? "");
  const held = new Map(children.map(({ name, source }) => [name, source]));
  const { attributes } = carried;
  for (const name of ["fileVersion", "fileSharing", "workbookProtection"])
    if (attributes[name]) held.set(name, overlaid("", name, attributes[name]));
  held.set("workbookPr", overlaid(held.get("workbookPr") ?? "", "workbookPr", attributes["workbookPr"]));
  held.set("calcPr", overlaid(held.get("calcPr") ?? "", "calcPr", attributes["calcPr"]));
  held.set("bookViews", overlaid(held.get("bookViews") ?? "", "workbookView", attributes["workbookView"]));
  for (const name of ["externalReferences", "pivotCaches"]) {
    const inside = carried.pieces.filter(({ home }) => home === name).map((piece) => sourceOf(piece, writer, templates));
    if (inside.length > 0) held.set(name, `<${name}>${inside.join("")}</${name}>`);
  }
  for (const piece of carried.pieces.filter(({ home }) => home === "relation")) {
    const [link] = Object.values(piece.links);
    const theme = piece.kind === "theme" && link ? carried.parts[link.target] : undefined;
    if (theme && link) {
      parts.set(THEME, fromBase64(theme.bytes));
      writer.relateAs(THEME, link.target);
    } else if (link) writer.relate(WORKBOOK, link);
  }
  const opened = root.includes("xmlns:r=")
    ? root
    : root.replace(/>$/, ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">');
  const body = ORDER.map((name) => held.get(name) ?? "").join("");
  const whole = withNamespaces(opened, attributes["workbook"] ?? {});
  parts.set(WORKBOOK, textPart(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${whole}${body}</workbook>`));
  writePackage(parts, carried, writer);
}

function sourceOf(piece: CarriedWorkbook["pieces"][number], writer: PackageWriter, templates: Map<string, string>): string {
  for (const [part, template] of Object.entries(piece.parts ?? {})) templates.set(part, writtenPiece(template, piece));
  const numbers = new Map(Object.entries(piece.links).map(([old, link]) => [old, writer.relate(WORKBOOK, link)]));
  return writtenPiece(piece.xml, piece).replace(/\s[\w-]+:id="([^"]+)"/g, (whole, old: string) =>
    numbers.has(old) ? ` r:id="${numbers.get(old) ?? ""}"` : whole,
  );
}

/** Sheets that an application listed for others to show; ours may have others by now. */
const LISTED = /<(?:[\w-]+:)?(HeadingPairs|TitlesOfParts)\b[\s\S]*?<\/(?:[\w-]+:)?\1>/g;

/** The document's properties as they were, instead of those that the library makes up. */
function writePackage(parts: Parts, { packageLinks, parts: carried }: CarriedWorkbook, writer: PackageWriter): void {
  if (packageLinks.length === 0) return;
  const path = "_rels/.rels";
  const types = packageLinks.map(({ type }) => type.slice(type.lastIndexOf("/") + 1));
  const text = partText(parts, path) ?? "";
  for (const [tag] of text.matchAll(/<Relationship\b[^>]*>/g)) {
    const type = /\sType="[^"]*\/([^"/]*)"/.exec(tag)?.[1] ?? "";
    if (types.includes(type)) parts.delete(/\sTarget="\/?([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  parts.set(
    path,
    textPart(text.replace(/<Relationship\b[^>]*>/g, (tag) => (types.includes(/\sType="[^"]*\/([^"/]*)"/.exec(tag)?.[1] ?? "") ? "" : tag))),
  );
  for (const link of packageLinks) {
    const part = carried[link.target];
    if (!part) continue;
    writer.relate("", link);
    writer.setType(link.target, part.type);
    parts.set(link.target, textPart(new TextDecoder().decode(fromBase64(part.bytes)).replace(LISTED, "")));
  }
}
