import { partText, textPart, type Parts } from "./zip";

/** Source: XML 1.0, 2.2, "Characters". Lone halves of surrogate pairs are gone by then: UTF-8 cannot write them. */
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A character that XML cannot hold as Excel writes it. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
const written = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

export const validXml = (text: string): string => text.replace(NO_CHARACTER, written);

/**
 * Writes what XML cannot hold as Excel does, wherever it stands: in cells, in names, formats, titles and prompts. The
 * library does so in some
 * places only, and no program opens a file with one such character.
 */
export function holdOnlyCharacters(parts: Parts): void {
  for (const [path, bytes] of parts)
    if (/\.(?:xml|rels|vml)$/i.test(path) && isInvalid(bytes)) parts.set(path, textPart(validXml(partText(parts, path) ?? "")));
}

/** In UTF-8: control characters are themselves, U+FFFE and U+FFFF are EF BF BE and EF BF BF. */
function isInvalid(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return true;
    if (byte === 0xef && bytes[i + 1] === 0xbf && (bytes[i + 2] as number) >= 0xbe) return true;
  }
  return false;
}
