import { QUOTE_MARK } from "./library-style";

const FORMAT = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\/>/g;

/** Texts that were typed with an apostrophe say so in their look. Their mark stands behind the number format till then. */
export function mendStyles(xml: string): string {
  if (!xml.includes(QUOTE_MARK)) return xml;
  const quoted = new Set([...xml.matchAll(FORMAT)].flatMap(([, id = "", code = ""]) => (code.endsWith(QUOTE_MARK) ? [id] : [])));
  return xml
    .replace(/<xf\b([^>]*?)(\/?)>/g, (whole, attributes: string, end: string) =>
      quoted.has(/\bnumFmtId="(\d+)"/.exec(attributes)?.[1] ?? "") ? `<xf${attributes.trimEnd()} quotePrefix="1"${end}>` : whole,
    )
    .replaceAll(QUOTE_MARK, "");
}
