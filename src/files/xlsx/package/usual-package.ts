import { relationships, relationshipsPath } from "./relationships";
import { partText, textPart, type Parts } from "./zip";

const MARKUP = /\.(?:xml|rels|vml)$/i;

/** Namespaces of the strict format and their names in the transitional one, which all write. Source: ECMA-376 part 1, annex A. */
const STRICT: readonly (readonly [string, string])[] = [
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"],
  ["http://purl.oclc.org/ooxml/officeDocument/", "http://schemas.openxmlformats.org/officeDocument/2006/"],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
  ["http://purl.oclc.org/ooxml/drawingml/", "http://schemas.openxmlformats.org/drawingml/2006/"],
];

/**
 * The package as Excel writes it, so that everything after reads one form only: markup in UTF-8 with single line ends, transitional
 * namespaces, parts under the names that relationships call them by, which are equal whatever their case. Changes `parts`; says whether
 * anything was changed. Source: ECMA-376 part 2, 6.2.2.3 and 6.5.2.4; XML 1.0, 2.11.
 */
export function makeUsual(parts: Parts): boolean {
  let changed = renameTypes(parts);
  for (const [path, bytes] of parts) {
    if (!MARKUP.test(path)) continue;
    const usual = usualMarkup(bytes);
    if (usual === undefined) continue;
    parts.set(path, textPart(usual));
    changed = true;
  }
  return renameParts(parts) || changed;
}

/** The text of a part that is written unusually; undefined where nothing is to be done. */
function usualMarkup(bytes: Uint8Array): string | undefined {
  const wide = utf16Of(bytes);
  const strict = includesAscii(bytes, "purl.oclc.org/ooxml");
  if (wide === undefined && !strict && !bytes.includes(13)) return undefined;
  const text = new TextDecoder(wide ?? "utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  const declared = wide === undefined ? text : text.replace(/^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')/i, "$1");
  return STRICT.reduce((all, [from, to]) => (all.includes(from) ? all.replaceAll(from, to) : all), declared);
}

/** By its mark or, without one, by the zero beside the first sign, which is "<" in every part. */
function utf16Of([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : undefined;
}

/** Namespaces stand at the beginning of a part. */
const includesAscii = (bytes: Uint8Array, text: string): boolean =>
  new TextDecoder("latin1").decode(bytes.subarray(0, 4096)).includes(text);

/** The list of types is found by its name alone. */
function renameTypes(parts: Parts): boolean {
  const name = "[Content_Types].xml";
  const [found] = [...parts.keys()].filter((path) => path.toLowerCase() === name.toLowerCase());
  if (parts.has(name) || found === undefined) return false;
  move(parts, found, name);
  return true;
}

function renameParts(parts: Parts): boolean {
  let changed = false;
  const named = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const waiting = [""];
  const seen = new Set(waiting);
  const found = (path: string): void => {
    const other = named.get(path.toLowerCase());
    if (parts.has(path) || other === undefined) return;
    move(parts, other, path);
    named.set(path.toLowerCase(), path);
    changed = true;
  };
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    found(relationshipsPath(path));
    for (const { target, external } of relationships(parts, path)) {
      if (external || seen.has(target)) continue;
      seen.add(target);
      found(target);
      waiting.push(target);
    }
  }
  if (changed) renameOverrides(parts);
  return changed;
}

/** The list of types calls parts as they are called now. */
function renameOverrides(parts: Parts): void {
  const named = new Map([...parts.keys()].map((path) => [path.toLowerCase(), path]));
  const types = partText(parts, "[Content_Types].xml");
  if (types === undefined) return;
  const renamed = types.replace(/PartName="\/([^"]*)"/g, (_, path: string) => `PartName="/${named.get(path.toLowerCase()) ?? path}"`);
  parts.set("[Content_Types].xml", textPart(renamed));
}

function move(parts: Parts, from: string, to: string): void {
  const bytes = parts.get(from);
  if (bytes === undefined) return;
  parts.delete(from);
  parts.set(to, bytes);
}
