import type { CarriedPiece, CarriedSheet } from "../../carried";
import { lateLooks } from "../carried/numbered-looks";
import { writtenPiece } from "../carried/piece-marks";
import { elementSources } from "../package/element-sources";
import { partText, textPart, type Parts } from "../package/zip";
import { writtenAttributes } from "./attributes-xml";
import type { PackageWriter } from "./package-writer";
import type { WorksheetSource } from "./worksheet-elements";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const NO_DRAWING =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Elements that hold pieces side by side. */
const GROUPS = ["protectedRanges", "scenarios", "hyperlinks", "cellWatches", "ignoredErrors", "extLst"] as const;
const WHOLE = ["sheetCalcPr", "sheetProtection", "sortState", "dataConsolidate", "legacyDrawingHF", "picture", "phoneticPr"] as const;

/** A sparkline whose cells are gone, in a group that has others. */
const BARE_SPARKLINE = /<((?:[\w-]+:)?sparkline)>(?:(?!<\/\1>)[\s\S])*<(?:[\w-]+:)?sqref><\/(?:[\w-]+:)?sqref>\s*<\/\1>/g;

/** The XML of a piece as it reads now, with the relationships it has in the new package; empty where its cells are gone. */
function sourceOf(piece: CarriedPiece, path: string, writer: PackageWriter, templates: Map<string, string>): string {
  const gone = piece.cells.filter((areas) => areas.length === 0).length;
  const filled = lateLooks(writtenPiece(piece.xml, piece), writer.looksBefore);
  const xml = gone > 0 ? filled.replace(BARE_SPARKLINE, "") : filled;
  if (gone > 0 && (gone === piece.cells.length || /sqref(?:=""|><)/.test(xml))) return "";
  for (const [part, template] of Object.entries(piece.parts ?? {}))
    templates.set(part, lateLooks(writtenPiece(template, piece), writer.looksBefore));
  const numbers = new Map(Object.entries(piece.links).map(([old, link]) => [old, writer.relate(path, link)]));
  return xml.replace(/(\s[\w-]+:(?:id|embed|link|pict|dm|lo|qs|cs)=)"([^"]+)"/g, (whole, name: string, old: string) =>
    numbers.has(old) ? `${name}"${numbers.get(old) ?? ""}"` : whole,
  );
}

/** The tag that opens a part, with the namespaces that others of its pieces were written under. */
export function withNamespaces(root: string, attributes: Readonly<Record<string, string>>): string {
  const declared = Object.entries(attributes).filter(
    ([name]) => (name.startsWith("xmlns:") || name === "mc:Ignorable") && !new RegExp(`\\s${name}=`).test(root),
  );
  return root.replace(/\/?>$/, (end) => `${writtenAttributes(Object.fromEntries(declared))}${end}`);
}

/** What was carried beside a sheet, put into its part and its drawing. */
export function writeCarriedSheet(
  parts: Parts,
  sheet: WorksheetSource,
  place: { readonly path: string; readonly drawing: string },
  carried: CarriedSheet,
  writer: PackageWriter,
  templates: Map<string, string>,
): void {
  const of = (home: string): string =>
    carried.pieces
      .filter((piece) => piece.home === home)
      .map((piece) => sourceOf(piece, place.path, writer, templates))
      .join("");
  for (const name of WHOLE) {
    const source = of(name);
    if (source !== "") sheet.set(name, source);
  }
  for (const name of GROUPS) {
    const inside = of(name);
    // Icons of ours may stand in it.
    if (inside !== "") sheet.addInside(name, inside);
  }
  // The page is written by us; only what it says to a printer is carried.
  const printer = /\s[\w-]+:id="([^"]*)"/.exec(of("pageSetup"))?.[1];
  if (printer !== undefined)
    sheet.set(
      "pageSetup",
      sheet.get("pageSetup").replace(/\s*\/>$/, () => ` xmlns:r="${RELATION}" r:id="${printer}"/>`),
    );
  sheet.add("conditionalFormatting", of("conditionalFormatting"));
  of("relation");
  writeAnchors(parts, sheet, place, carried, writer, templates);
  sheet.root = withNamespaces(sheet.root, carried.attributes["worksheet"] ?? {});
}

function writeAnchors(
  parts: Parts,
  sheet: WorksheetSource,
  { path, drawing }: { readonly path: string; readonly drawing: string },
  { pieces, attributes }: CarriedSheet,
  writer: PackageWriter,
  templates: Map<string, string>,
): void {
  const anchors = pieces
    .filter(({ home }) => home === "drawing")
    .map((piece) => sourceOf(piece, drawing, writer, templates))
    .join("");
  if (anchors === "") return;
  const known = partText(parts, drawing);
  // Numbers of what is drawn are told apart: carried ones name each other.
  const text = (known ?? NO_DRAWING).replace(/cNvPr id="(\d+)"/g, (_, number: string) => `cNvPr id="${Number(number) + 20_000}"`);
  const { root } = elementSources(text);
  const end = /<\/[\w-]+:wsDr\s*>\s*$/.exec(text)?.[0] ?? "</xdr:wsDr>";
  const opened = text.replace(root, () => withNamespaces(root, attributes["drawing"] ?? {}));
  parts.set(drawing, textPart(opened.replace(end, () => anchors + end)));
  if (known !== undefined) return;
  writer.setType(drawing, DRAWING_TYPE);
  sheet.set("drawing", `<drawing xmlns:r="${RELATION}" r:id="${writer.relate(path, { type: `${RELATION}/drawing`, target: drawing })}"/>`);
}
