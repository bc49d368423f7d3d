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

/** The currency that an Excel number format shows: `[$€-407] #,##0.00`, `"US$"#,##0`. */
export function currencyInFormat(format: string | undefined): NamedCurrency | null {
  if (format === undefined || format === "General") return null;
  const bracket = /\[\$([^\]-]+)(?:-[0-9a-f]+)?\]/i.exec(format);
  if (bracket?.[1] !== undefined) return currencyOf(bracket[1]);
  const quoted = /"([^"]+)"/.exec(format)?.[1] ?? /[$€£¥₹₩]/.exec(format)?.[0];
  return quoted === undefined ? null : currencyOf(quoted);
}
