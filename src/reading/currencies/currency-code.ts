import { normalize } from "../parse/normalize";

/** Signs and words of currencies. A bare $ or ¥ is the dollar or yuan unless something else says whose it is. */
// prettier-ignore
const NAMES: Readonly<Record<string, readonly string[]>> = {
  CNY: ["¥", "元", "rmb", "人民币", "人民幣", "cn¥"], USD: ["$", "us$", "美元", "美金", "米ドル", "dollar", "dollars"], EUR: ["€", "欧元", "歐元", "euro", "euros"],
  GBP: ["£", "英镑", "英鎊"], JPY: ["円", "日元", "日圓", "jp¥", "yen"], HKD: ["hk$", "港币", "港幣", "港元"], TWD: ["nt$", "新台币", "新台幣", "台币", "台幣"],
  KRW: ["₩", "원", "韩元"], INR: ["₹", "rs", "rs.", "卢比"], VND: ["₫", "đ", "越南盾"], THB: ["฿", "泰铢"], IDR: ["rp", "印尼盾"], BRL: ["r$"],
  SGD: ["s$", "sg$", "新加坡元"], MYR: ["rm", "马币"], PHP: ["₱"], AUD: ["a$", "au$", "澳元"], CAD: ["c$", "ca$", "加元"], CHF: ["fr.", "sfr"],
  MXN: ["mx$"], RUB: ["₽", "卢布"], TRY: ["₺"], PLN: ["zł"], AED: ["د.إ"], NZD: ["nz$"], SEK: [], DKK: [], NOK: [], CZK: ["kč"], HUF: ["ft"], ZAR: [],
};

const CODE_OF = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => [code.toLowerCase(), ...names].map((name) => [name, code] as const)),
);
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
  const code = CODE_OF.get(plain) ?? CODE_OF.get(/\(([a-z]{3})\)/.exec(plain)?.[1] ?? "");
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
