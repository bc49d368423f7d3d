import { CURRENCY_CODES, CURRENCY_SIGNS } from "../currencies/currency-names";

/** Whether a text is the code of a currency. */
export const isCurrencyCode = (text: string): boolean => CURRENCY_CODES.has(text.toUpperCase());

export interface Peeled {
  /** What stands beside the sign. */
  readonly rest: string;
  readonly currency: string | null;
}

/** Takes the sign, word or code of a currency off one end of an amount; null where there is none. */
export function peelCurrency(text: string, end: "front" | "back"): Peeled | null {
  const lower = text.toLowerCase();
  const code = (end === "front" ? /^([a-z]{3})(?=[\s\d.,(+-])/ : /(?<=[\s\d.,)])([a-z]{3})$/).exec(lower)?.[1];
  if (code !== undefined && isCurrencyCode(code)) return { rest: without(text, code.length, end), currency: code.toUpperCase() };
  for (const [sign, currency] of CURRENCY_SIGNS) {
    if (end === "front" ? !lower.startsWith(sign) : !lower.endsWith(sign)) continue;
    return { rest: without(text, sign.length, end), currency };
  }
  return null;
}

const without = (text: string, length: number, end: "front" | "back"): string =>
  (end === "front" ? text.slice(length) : text.slice(0, text.length - length)).trim();

/** The currency that a text names, in words, by its sign or by its code: "Cost (USD)", "All amounts in INR", "R$". */
export function currencyNamed(text: string): string | undefined {
  for (const [word] of text.matchAll(/(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/g)) if (isCurrencyCode(word)) return word;
  const lower = text.toLowerCase();
  const found = CURRENCY_SIGNS.find(
    ([sign, code]) =>
      code !== null &&
      (/^[a-z.]+$/.test(sign) ? new RegExp(`(?<![a-z])${sign.replace(".", "\\.")}(?![a-z])`).test(lower) : lower.includes(sign)),
  );
  return found?.[1] ?? undefined;
}
