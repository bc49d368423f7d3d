import { validXml } from "./valid-xml";

/** One element of a part. Names are local: prefixes differ between writers and mean nothing here. */
export interface XmlElement {
  readonly name: string;
  /** By name as written, and by local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text of XML without its escapes. */
export const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, digits?: string, name?: string) =>
        hex ? String.fromCodePoint(parseInt(hex, 16)) : digits ? String.fromCodePoint(Number(digits)) : (ENTITIES[name ?? ""] ?? whole),
      )
    : text;

/** Text made safe for an element or an attribute. */
export const escapeXml = (text: string): string =>
  validXml(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"));

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const match of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = unescapeXml(match[2] ?? match[3] ?? "");
    attributes[match[1] as string] = value;
    attributes[localName(match[1] as string)] ??= value;
  }
  return attributes;
}

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

/** The root element of a part. Document types and entities of a file's own are ignored, never expanded. */
export function parseXml(source: string): XmlElement {
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let end = 0;
  for (const match of source.matchAll(MARKUP)) {
    const top = open.at(-1) as OpenElement;
    top.text += unescapeXml(source.slice(end, match.index));
    end = match.index + match[0].length;
    if (match[1] !== undefined) top.text += match[1];
    else if (match[2] !== undefined) {
      if (open.length > 1) open.pop();
    } else if (match[3] !== undefined) {
      const element: OpenElement = { name: localName(match[3]), attributes: readAttributes(match[4] ?? ""), children: [], text: "" };
      top.children.push(element);
      if (match[5] !== "/") open.push(element);
    }
  }
  const [element] = root.children;
  if (!element || open.length > 1) throw new SyntaxError("A part is not well-formed XML");
  return element;
}

/** The first element under `element` along the path of names. */
export function descend(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => at?.children.find((child) => child.name === name), element);
}

/** The `val` that most elements of drawings carry. */
export const valOf = (element: XmlElement | undefined): string | undefined => element?.attributes["val"];

/** Every element of that name, at any depth. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** All the text inside, at any depth. */
export const deepText = (element: XmlElement): string => element.text + element.children.map(deepText).join("");
