const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<\/([^\s<>/]+)\s*>|<([A-Za-z_\u0080-\uffff][^\s<>/=]*)((?:\s+[^\s<>/=]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([^\s<>/=]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const LOOSE = /&(?!(?:#x[0-9a-f]+|#\d+|amp|lt|gt|quot|apos);)/i;

export interface RootElement {
  readonly name: string;
  /** Of the root itself; empty where it has none. */
  readonly namespace: string;
}

/** The root of one XML document without a document type, or undefined where the text is none. Source: XML 1.0, 2.1, 3.1. */
export function xmlRoot(text: string): RootElement | undefined {
  const source = text.replace(/^\uFEFF/, "").trim();
  const open: string[] = [];
  let root: RootElement | undefined;
  for (let at = 0; at < source.length;) {
    const next = source.indexOf("<", at);
    const words = source.slice(at, next < 0 ? source.length : next);
    if (LOOSE.test(words) || (open.length === 0 && words.trim() !== "") || (next < 0 && open.length > 0)) return undefined;
    if (next < 0) break;
    TOKEN.lastIndex = next;
    const [token, closing, opening, attributes = "", empty] = TOKEN.exec(source) ?? [];
    if (token === undefined || LOOSE.test(attributes)) return undefined;
    at = next + token.length;
    if (closing !== undefined && open.pop() !== closing) return undefined;
    if (opening === undefined) continue;
    const named = [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", double, single]) => [name, double ?? single ?? ""] as const);
    if (new Set(named.map(([name]) => name)).size < named.length || (open.length === 0 && root)) return undefined;
    root ??= rootOf(opening, new Map(named));
    if (!empty) open.push(opening);
  }
  return open.length === 0 ? root : undefined;
}

function rootOf(name: string, attributes: ReadonlyMap<string, string>): RootElement {
  const colon = name.indexOf(":");
  const declared = colon < 0 ? "xmlns" : `xmlns:${name.slice(0, colon)}`;
  return { name: name.slice(colon + 1), namespace: attributes.get(declared) ?? "" };
}
