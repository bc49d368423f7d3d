/** Signs and words of each currency, as they stand beside amounts, in headers and in columns that name it. */
// prettier-ignore
const NAMES: Readonly<Record<string, readonly string[]>> = {
  CNY: ["¥", "cn¥", "元", "rmb", "人民币", "人民幣"], USD: ["$", "us$", "美元", "美金", "米ドル", "dollar", "dollars"], EUR: ["€", "欧元", "歐元", "euro", "euros"],
  GBP: ["£", "英镑", "英鎊"], JPY: ["円", "日元", "日圓", "jp¥", "yen"], HKD: ["hk$", "港币", "港幣", "港元"], TWD: ["nt$", "新台币", "新台幣", "台币", "台幣"],
  KRW: ["₩", "원", "韩元"], INR: ["₹", "rs", "rs.", "卢比"], VND: ["₫", "đ", "越南盾"], THB: ["฿", "บาท", "泰铢"], IDR: ["rp", "印尼盾"], BRL: ["r$"],
  SGD: ["s$", "sg$", "新加坡元"], MYR: ["rm", "马币"], PHP: ["₱"], AUD: ["a$", "au$", "澳元"], CAD: ["c$", "ca$", "加元"], MXN: ["mx$"], NZD: ["nz$"],
  RUB: ["₽", "卢布"], TRY: ["₺"], PLN: ["zł"], CZK: ["kč"], AED: ["د.إ"],
};

/** Of these only the code is written, or a word that means other things too beside a number: feet, francs of French. */
const EXACT: Readonly<Record<string, readonly string[]>> = { CHF: ["fr.", "sfr"], HUF: ["ft"] };

const OTHER_CODES = "CHF HUF SEK NOK DKK RON BGN UAH ARS CLP COP PEN ZAR SAR ILS EGP NGN KES PKR BDT LKR";

/** The codes of the currencies that are known. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([...Object.keys(NAMES), ...OTHER_CODES.split(" ")]);

/** Signs and words beside amounts, longer ones first; null stands for a word that several currencies share. */
export const CURRENCY_SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ...Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
  ["kr", null] as const,
].sort(([a], [b]) => b.length - a.length);

/** The currency of a text that is nothing but its code, sign or name. */
export const CODE_OF_NAME: ReadonlyMap<string, string> = new Map([
  ...[...CURRENCY_CODES].map((code) => [code.toLowerCase(), code] as const),
  ...[...Object.entries(NAMES), ...Object.entries(EXACT)].flatMap(([code, names]) => names.map((name) => [name, code] as const)),
]);

/** Currencies that are written with a sign which others use too; the one it is taken for comes first. */
const SHARED_SIGNS: readonly (readonly string[])[] = [
  ["CNY", "JPY"],
  ["USD", "AUD", "CAD", "HKD", "TWD", "SGD", "NZD", "MXN", "CLP", "COP", "ARS"],
];

/** Whether the sign that is taken for one currency may as well mean another. */
export const shareSign = (taken: string, other: string): boolean =>
  SHARED_SIGNS.some(([first, ...others]) => first === taken && (first === other || others.includes(other)));
