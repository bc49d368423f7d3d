import { unescapeXml } from "../package/xml";

/** A text as the file holds it; `rich` where parts of it look different. */
export interface FileText {
  readonly text: string;
  /** Its runs as they are written, where parts of it look different or have a reading beside them. */
  readonly runs?: string;
}

const ITEM = /<(?:[\w-]+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:[\w-]+:)?si\s*>)/g;
const RUN_LOOK = /<(?:[\w-]+:)?rPr(?:\s[^>]*[^/])?>/;
/** What is read beside the text, such as furigana, is no part of it. */
const PHONETIC = /<((?:[\w-]+:)?rPh)\b[\s\S]*?<\/\1\s*>/g;
const TEXT = /<(?:[\w-]+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:[\w-]+:)?t\s*>)/g;

/** Characters that XML cannot hold, as they are written. Source: ECMA-376 part 1, 22.9.2.19, ST_Xstring. */
export const unescapeText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))) : text;

const plainText = (source: string): string =>
  source.includes("<![CDATA[")
    ? source.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => inner.replaceAll("&", "&amp;"))
    : source;

/** Runs without the prefix of the part they come from. */
const bareRuns = (inside: string): string => inside.replace(/<(\/?)[\w-]+:(?=\w)/g, "<$1").trim();

/** The text of an `si` or `is` element, by what stands inside it. */
export function fileText(inside: string): FileText {
  const spoken = inside.includes("rPh") ? inside.replace(PHONETIC, "") : inside;
  const runs = [...spoken.matchAll(TEXT)].map(([, text = ""]) => unescapeXml(plainText(text)));
  const look = RUN_LOOK.test(spoken) || spoken !== inside;
  return { text: unescapeText(runs.join("")), ...(look && { runs: bareRuns(inside) }) };
}

/** The texts that cells share, by their numbers. */
export const sharedTexts = (xml: string): FileText[] => [...xml.matchAll(ITEM)].map(([, inside = ""]) => fileText(inside));
