import { normalize } from "./normalize";

export interface ParsedNumber {
  readonly value: number;
  readonly percent: boolean;
  /** The text itself says 万, K or the like, so that a unit in the header does not apply. */
  readonly scaled: boolean;
  /** ISO code where a sign or word states it. */
  readonly currency?: string;
}

const SCALES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  w: 1e4,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
};

const CURRENCY_SIGN: readonly (readonly [RegExp, string])[] = [
  [/^(?:rmb|cny|人民币|cn¥)/i, "CNY"],
  [/^(?:us\$|usd|美元)/i, "USD"],
  [/^(?:hk\$|hkd|港币)/i, "HKD"],
  [/^[¥]/, "CNY"],
  [/^\$/, "USD"],
  [/^(?:€|eur)/i, "EUR"],
  [/^(?:£|gbp)/i, "GBP"],
];
const CURRENCY_WORD: readonly (readonly [RegExp, string])[] = [
  [/(?:元|rmb|cny|人民币|¥)$/i, "CNY"],
  [/(?:美元|usd|\$)$/i, "USD"],
  [/(?:€|eur)$/i, "EUR"],
  [/(?:£|gbp)$/i, "GBP"],
  [/(?:港币|hkd)$/i, "HKD"],
];
const COUNTER = /(?:人次|人|次|单|件|个|笔|台|位|名|条|份|天)$/;

const POINT = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ '’]\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,\d+)?$/;

/**
 * The number a text states, or null. Knows currency signs and words, 千 万 亿 K M, percent, thousands separators,
 * negative numbers in parentheses or with any minus sign. `decimalComma` is decided per column, since "1,234" alone cannot tell.
 */
export function parseNumber(text: string, decimalComma = false): ParsedNumber | null {
  let rest = normalize(text).replace(/[−–]/g, "-");
  let negative = false;
  let currency: string | undefined;
  const inParentheses = /^\((.+)\)$/.exec(rest);
  if (inParentheses?.[1] !== undefined) {
    negative = true;
    rest = inParentheses[1].trim();
  }
  const takeSign = () => {
    const sign = /^([+-])\s*(?=\S)/.exec(rest);
    if (sign) {
      negative = negative !== (sign[1] === "-");
      rest = rest.slice(sign[0].length);
    }
  };
  takeSign();
  for (const [sign, code] of CURRENCY_SIGN)
    if (sign.test(rest)) {
      currency = code;
      rest = rest.replace(sign, "").trim();
      break;
    }
  takeSign();
  if (/\d-$/.test(rest)) {
    negative = !negative;
    rest = rest.slice(0, -1);
  }
  for (const [word, code] of CURRENCY_WORD)
    if (word.test(rest)) {
      currency ??= code;
      rest = rest.replace(word, "").trim();
      break;
    }
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  else rest = rest.replace(COUNTER, "").trim();
  const scale = /^(.*?\d)\s*(十万|百万|千万|千|万|亿|w|k|mn|m|bn|b)$/i.exec(rest);
  if (scale?.[1] !== undefined) rest = scale[1];
  if (!/\d/.test(rest) || !(decimalComma ? COMMA : POINT).test(rest)) return null;
  const plain = decimalComma ? rest.replace(/[. ]/g, "").replace(",", ".") : rest.replace(/[, '’]/g, "");
  const factor = scale?.[2] === undefined ? 1 : (SCALES[scale[2].toLowerCase()] ?? 1);
  const size = scaleExactly(plain, percent ? 0.01 : factor);
  return { value: negative ? -size : size, percent, scaled: scale !== null, ...(currency === undefined ? {} : { currency }) };
}

/** "1.15" × 10000 is 11500 and not 11499.999…: the factor moves the decimal exponent, which the parser rounds once. */
function scaleExactly(plain: string, factor: number): number {
  const [digits = plain, exponent = "0"] = plain.toLowerCase().split("e");
  return Number(`${digits}e${Number(exponent) + Math.round(Math.log10(factor))}`);
}
