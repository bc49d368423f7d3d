/** Signs and words beside amounts, longer ones first. `null` stands for a sign that several currencies share. */
const SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ["us$", "USD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["au$", "AUD"],
  ["a$", "AUD"],
  ["ca$", "CAD"],
  ["c$", "CAD"],
  ["nz$", "NZD"],
  ["mx$", "MXN"],
  ["s$", "SGD"],
  ["r$", "BRL"],
  ["cn¥", "CNY"],
  ["jp¥", "JPY"],
  ["rs.", "INR"],
  ["rmb", "CNY"],
  ["人民币", "CNY"],
  ["人民幣", "CNY"],
  ["新台币", "TWD"],
  ["新台幣", "TWD"],
  ["台币", "TWD"],
  ["美元", "USD"],
  ["美金", "USD"],
  ["港币", "HKD"],
  ["港幣", "HKD"],
  ["欧元", "EUR"],
  ["歐元", "EUR"],
  ["英镑", "GBP"],
  ["日元", "JPY"],
  ["円", "JPY"],
  ["元", "CNY"],
  ["원", "KRW"],
  ["บาท", "THB"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["rp", "IDR"],
  ["rs", "INR"],
  ["rm", "MYR"],
  ["kr", null],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "CNY"],
  ["₹", "INR"],
  ["₩", "KRW"],
  ["₫", "VND"],
  ["đ", "VND"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["$", "USD"],
];

const CODES =
  "USD EUR CNY JPY GBP HKD TWD KRW INR IDR VND THB MYR SGD PHP AUD NZD CAD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH BRL MXN ARS CLP COP PEN ZAR AED SAR ILS EGP NGN KES PKR BDT LKR";
const KNOWN_CODES: ReadonlySet<string> = new Set(CODES.split(" "));

/** Whether a text is the code of a currency. */
export const isCurrencyCode = (text: string): boolean => KNOWN_CODES.has(text.toUpperCase());

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
  for (const [sign, currency] of SIGNS) {
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
  const found = SIGNS.find(
    ([sign, code]) =>
      code !== null && (/^[a-z.]+$/.test(sign) ? new RegExp(`(?<![a-z])${sign}(?![a-z])`).test(lower) : lower.includes(sign)),
  );
  return found?.[1] ?? undefined;
}

/** The currency an Excel number format shows, such as `[$€-407] #,##0.00`. */
export function currencyOfFormat(format: string | undefined): string | undefined {
  if (format === undefined || format === "General" || format === "@") return undefined;
  const bracketed = /\[\$([^\]-]+)/.exec(format)?.[1];
  if (bracketed !== undefined) return currencyNamed(bracketed);
  const bare = format.replace(/\[[^\]]*\]/g, "").replace(/["\\]/g, "");
  return /[$€£¥₹₩₫฿₱₽₺元円원]|[A-Z]{3}/.test(bare) ? currencyNamed(bare) : undefined;
}
