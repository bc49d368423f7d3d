import type { FileProperty, FileSheet } from "../../file-workbook";
import { escapeXml } from "../package/xml";
import { partText, textPart, type Parts } from "../package/zip";

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What may stand after the properties in a worksheet part. Source: ECMA-376 part 1, 18.3.1.99. */
const FOLLOWING =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** As Excel writes it: UTF-16 with the low byte first and no mark before it. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[2 * index] = text.charCodeAt(index) & 0xff;
    bytes[2 * index + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

/**
 * Custom properties of the sheets: names in the worksheet part, values in parts of their own. Source: ECMA-376 part 1,
 * 12.3.5 and 18.3.1.22.
 */
export function mendProperties(parts: Parts, sheets: readonly FileSheet[]): void {
  let written = 0;
  sheets.forEach(({ properties = [] }, index) => {
    if (properties.length === 0) return;
    written = addTo(parts, `sheet${index + 1}.xml`, properties, written);
  });
  if (written === 0) return;
  const types = partText(parts, "[Content_Types].xml") ?? "";
  const overrides = Array.from(
    { length: written },
    (_, at) => `<Override PartName="/xl/customProperty${at + 1}.bin" ContentType="${CONTENT}"/>`,
  );
  parts.set("[Content_Types].xml", textPart(types.replace("</Types>", `${overrides.join("")}</Types>`)));
}

function addTo(parts: Parts, sheet: string, properties: readonly FileProperty[], before: number): number {
  const path = `xl/worksheets/${sheet}`;
  const related = `xl/worksheets/_rels/${sheet}.rels`;
  const elements = properties.map(({ name }, at) => `<customPr name="${escapeXml(name)}" r:id="rIdProperty${at + 1}"/>`).join("");
  const relations = properties
    .map((_, at) => `<Relationship Id="rIdProperty${at + 1}" Type="${RELATION}" Target="../customProperty${before + at + 1}.bin"/>`)
    .join("");
  properties.forEach(({ value }, at) => parts.set(`xl/customProperty${before + at + 1}.bin`, utf16(value)));
  const opened = (partText(parts, related) ?? NO_RELATIONS).replace(/(<Relationships[^>]*?)\/>/, "$1></Relationships>");
  parts.set(related, textPart(opened.replace("</Relationships>", `${relations}</Relationships>`)));
  const xml = (partText(parts, path) ?? "").replace(/<worksheet\b[^>]*>/, (root) =>
    root.includes("xmlns:r=") ? root : root.replace(/>$/, ` xmlns:r="${NAMESPACE}">`),
  );
  parts.set(path, textPart(xml.replace(FOLLOWING, (next) => `<customProperties>${elements}</customProperties>${next}`)));
  return before + properties.length;
}
