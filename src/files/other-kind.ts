import type { FileErrorKey } from "./file-error";

/** So much of the beginning tells. */
const HEAD = 1024;
/** What may stand before the first tag: a byte order mark in any encoding, a declaration, remarks. */
const BEFORE = String.raw`^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*`;

const KINDS: readonly (readonly [FileErrorKey, RegExp])[] = [
  ["pdf", /^%PDF-/],
  ["web-page", new RegExp(String.raw`${BEFORE}<(?:!doctype\s+html|html|head|body|meta|style|table)\b`, "i")],
  // A spreadsheet of 2003 as XML.
  ["old-excel", new RegExp(String.raw`${BEFORE}<(?:ss:)?Workbook\b`)],
  ["json", /^(?:\u00ef\u00bb\u00bf)?\s*(?:\{\s*"[^"]*"\s*:|\[\s*(?:\{\s*"[^"]*"\s*:|\[))/],
];

/**
 * What a file is that is text and no table: web pages, which some platforms export under the name .xls, PDF, JSON. Undefined for anything
 * else. A table of text whose first cell holds a tag or a bracket is still a table.
 */
export function otherKind(bytes: Uint8Array): FileErrorKey | undefined {
  // In UTF-16 every other byte of these signs is 0.
  const text = String.fromCharCode(...bytes.subarray(0, HEAD).filter((byte) => byte !== 0));
  return KINDS.find(([, begins]) => begins.test(text))?.[0];
}
