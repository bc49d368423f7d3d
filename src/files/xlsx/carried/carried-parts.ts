import type { CarriedPart } from "../../carried";
import { toBase64 } from "../../base64";
import { relationships, relationshipsPath } from "../package/relationships";
import { parseXml } from "../package/xml";
import { partText, type Parts } from "../package/zip";

/** So many bytes are kept beside a workbook, which is written whenever it changes. */
const MOST_BYTES = 12 * 1024 * 1024;
const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";

/** The content type of a part, by its own entry or by how its name ends. */
export function contentTypes(parts: Parts): (path: string) => string {
  const listed = parseXml(partText(parts, "[Content_Types].xml") ?? "<Types/>").children;
  const own = new Map<string, string>();
  const byEnding = new Map<string, string>();
  for (const { name, attributes } of listed) {
    const type = attributes["ContentType"] ?? "";
    if (name === "Override") own.set((attributes["PartName"] ?? "").toLowerCase(), type);
    if (name === "Default") byEnding.set((attributes["Extension"] ?? "").toLowerCase(), type);
  }
  return (path) => {
    if (path.endsWith(".rels")) return RELATIONSHIPS;
    return own.get(`/${path}`.toLowerCase()) ?? byEnding.get(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ?? "";
  };
}

/** Office writes no document types; what one declares could be unfolded without end by whoever reads the file next. */
const declaresEntities = (parts: Parts, path: string): boolean =>
  /\.(?:xml|rels|vml)$/i.test(path) && (partText(parts, path) ?? "").slice(0, 2_000).includes("<!DOCTYPE");

export interface PartCollector {
  /** Keeps a part with all it points to; false where it is missing or there is no room for it. */
  readonly keep: (path: string) => boolean;
  readonly kept: Readonly<Record<string, CarriedPart>>;
}

/** Parts of a package that are kept as they are. Sheets and the workbook itself, to which parts may point back, are none of them. */
export function collectParts(parts: Parts, own: ReadonlySet<string>): PartCollector {
  const typeOf = contentTypes(parts);
  const kept: Record<string, CarriedPart> = {};
  let bytes = 0;
  const closure = (path: string, found: Set<string>): boolean => {
    if (found.has(path) || path in kept || own.has(path)) return true;
    if (!parts.has(path) || declaresEntities(parts, path)) return false;
    found.add(path);
    const related = relationshipsPath(path);
    if (parts.has(related)) found.add(related);
    return relationships(parts, path).every(({ external, target }) => external || closure(target, found));
  };
  return {
    kept,
    keep(path) {
      const found = new Set<string>();
      if (!closure(path, found)) return false;
      const size = [...found].reduce((sum, one) => sum + (parts.get(one)?.length ?? 0), 0);
      if (bytes + size > MOST_BYTES) return false;
      bytes += size;
      for (const one of found) kept[one] = { type: typeOf(one), bytes: toBase64(parts.get(one) as Uint8Array) };
      return true;
    },
  };
}
