import { normalize } from "../parse/normalize";
import { CODE_OF_NAME } from "./currency-names";

/** Signs that several countries share. */
const SHARED = new Set(["$", "¥"]);

export interface NamedCurrency {
  readonly code: string;
  /** Whether the sign is one that several currencies share. */
  readonly shared: boolean;
}

/** The currency that a text is the code, sign or name of. */
export function currencyOf(text: string): NamedCurrency | null {
  const plain = normalize(text).toLowerCase().trim();
  const code = CODE_OF_NAME.get(plain) ?? CODE_OF_NAME.get(/\(([a-z]{3})\)/.exec(plain)?.[1] ?? "");
  return code === undefined ? null : { code, shared: SHARED.has(plain) };
}

/** The currency that stands beside the digits of an amount: "USD 12.30", "-5,25 €". */
export const currencyInAmount = (text: string): NamedCurrency | null =>
  currencyOf(text.replace(/^\s*-?\d[\d.,\s]*(?:万|亿|千)|[\d.,'’()+\-−–\s\u00a0\u2009\u202f]+|(?:万|亿|千|[kmw])$/giu, ""));

/** The currency that an Excel number format shows: `[$€-407] #,##0.00`, `"US$"#,##0`, `#,##0 "kr"`. */
export function currencyInFormat(format: string | undefined): NamedCurrency | null {
  if (format === undefined || format === "General" || format === "@") return null;
  const bracket = /\[\$([^\]-]+)(?:-[0-9a-f]+)?\]/i.exec(format)?.[1];
  if (bracket !== undefined) return currencyOf(bracket);
  const [first = ""] = format.replace(/\[[^\]]*\]/g, "").split(";");
  for (const [, quoted] of first.matchAll(/"([^"]+)"/g)) {
    const found = currencyOf(quoted ?? "");
    if (found) return found;
  }
  const bare = first.replace(/\\(.)/g, "$1").replace(/[_*]./g, "");
  const sign = /[$€£¥₹₩₫฿₱₽₺元円원]|(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/.exec(bare)?.[0];
  return sign === undefined ? null : currencyOf(sign);
}
