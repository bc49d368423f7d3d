import type { CarriedWorkbook } from "../../carried";
import { elementSources } from "../package/element-sources";

/** What is read beside a text, such as furigana, names its font by its number in the styles. Source: ECMA-376 part 1, 18.4.3. */
const FONT = /(<phoneticPr\b[^>]*?\sfontId=)"(\d+)"/g;
const PREFIX = /<(\/?)[\w-]+:(?=\w)/g;

/** The fonts that readings name, as the styles write them, by their number there. */
export function phoneticFonts(styles: string | undefined, written: readonly string[]): Pick<CarriedWorkbook, "phoneticFonts"> {
  const numbers = new Set(written.flatMap((xml) => [...xml.matchAll(FONT)].map(([, , number = ""]) => number)));
  if (styles === undefined || numbers.size === 0) return {};
  const list = elementSources(styles).children.find(({ name }) => name === "fonts")?.source ?? "<fonts/>";
  const fonts = elementSources(list).children.map(({ source }) => source.replace(PREFIX, "<$1"));
  const named = [...numbers].map((number) => [number, fonts[Number(number)] ?? "<font/>"] as const);
  return { phoneticFonts: Object.fromEntries(named) };
}

/** Those fonts put behind the ones of a written styles part, and what numbers they have there. */
export function withPhoneticFonts(
  xml: string,
  fonts: CarriedWorkbook["phoneticFonts"],
): { readonly xml: string; readonly numbers: ReadonlyMap<string, number> } {
  const numbers = new Map<string, number>();
  const all = Object.entries(fonts ?? {});
  if (all.length === 0) return { xml, numbers };
  const styled = xml.replace(/<fonts\b[^>]*>([\s\S]*?)<\/fonts>/, (_, own: string) => {
    const count = own.match(/<font\b/g)?.length ?? 0;
    all.forEach(([number], at) => numbers.set(number, count + at));
    return `<fonts count="${count + all.length}">${own}${all.map(([, font]) => font).join("")}</fonts>`;
  });
  return { xml: styled, numbers };
}

/** Readings that name their fonts by the numbers they have now. */
export const renumberedFonts = (xml: string, numbers: ReadonlyMap<string, number>): string =>
  xml.includes("<phoneticPr") ? xml.replace(FONT, (_, before: string, number: string) => `${before}"${numbers.get(number) ?? 0}"`) : xml;
