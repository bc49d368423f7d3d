import type { Lang } from "../core/lang";

/** How money in a currency is written. */
export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  readonly sign: string;
  /** Of prices; amounts have none. Source: ISO 4217, minor units. */
  readonly decimals: number;
}

/** The signs people know their currencies by; where two share one, the code's letters tell them apart. */
const SIGNS: Readonly<Record<string, string>> = {
  CNY: "¥",
  USD: "$",
  EUR: "€",
  GBP: "£",
  JPY: "¥",
  HKD: "HK$",
  TWD: "NT$",
  SGD: "S$",
  MOP: "MOP$",
  INR: "₹",
  KRW: "₩",
  VND: "₫",
  THB: "฿",
  MYR: "RM",
  IDR: "Rp",
  PHP: "₱",
  AUD: "A$",
  NZD: "NZ$",
  CAD: "C$",
  MXN: "MX$",
  BRL: "R$",
  TRY: "₺",
  ILS: "₪",
  NGN: "₦",
  UAH: "₴",
  PLN: "zł",
  CZK: "Kč",
  KZT: "₸",
  CHF: "CHF",
  SEK: "SEK",
  NOK: "NOK",
  DKK: "DKK",
  HUF: "HUF",
  RON: "RON",
  AED: "AED",
  SAR: "SAR",
  EGP: "EGP",
  ZAR: "ZAR",
  KES: "KES",
  ARS: "ARS",
  CLP: "CLP",
  COP: "COP",
  PEN: "PEN",
  PKR: "PKR",
  BDT: "BDT",
  LKR: "LKR",
};
const WITHOUT_CENTS = new Set(["JPY", "KRW", "VND", "CLP", "IDR", "HUF"]);

/** The currencies offered, the common ones first. */
export const CURRENCY_CODES: readonly string[] = Object.keys(SIGNS);

/** A currency by its code, in any case; one that is not offered is written by its code. Undefined where nobody uses such a code. */
export function currencyOf(code: string): Currency | undefined {
  const known = code.trim().toUpperCase();
  const sign = SIGNS[known] ?? (Intl.supportedValuesOf("currency").includes(known) ? known : undefined);
  return sign === undefined ? undefined : { code: known, sign, decimals: WITHOUT_CENTS.has(known) ? 0 : 2 };
}

const OWN: Readonly<Record<Lang, string>> = { en: "USD", "zh-CN": "CNY" };

/** What plans in a language count in unless somebody chose. */
export const ownCurrency = (lang: Lang): Currency => currencyOf(OWN[lang]) as Currency;

/**
 * The sign as a number format writes it: `[$€]` is that sign wherever the file is opened, where a bare one may turn into the reader's own
 * currency. Source: [MS-XLS] 2.4.126, the currency string of a format; its language may be left out. Letters stand apart from the number.
 */
export function signInFormat({ code, sign }: Currency, lang: Lang): string {
  if (code === OWN[lang]) return sign;
  return /^[A-Za-z]+$/.test(sign) && sign.length > 2 ? `[$${sign}] ` : `[$${sign}]`;
}
