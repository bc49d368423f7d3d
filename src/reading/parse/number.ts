import { peelCurrency } from "./currencies";
import { normalize } from "./normalize";

export interface ParsedNumber {
  readonly value: number;
  readonly percent: boolean;
  /** The text itself says 万, K or the like, so that a unit in the header does not apply. */
  readonly scaled: boolean;
  /** ISO code where a sign or word states it. */
  readonly currency?: string;
}

// prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  千: 3, 천: 3, 万: 4, 萬: 4, 만: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 億: 8, 억: 8,
  w: 4, k: 3, m: 6, mn: 6, b: 9, bn: 9, tsd: 3, "tsd.": 3, mio: 6, "mio.": 6, mrd: 9, "mrd.": 9, rb: 3, jt: 6, lakh: 5, lac: 5, crore: 7, cr: 7,
};
const SCALE = new RegExp(
  `^(.*?\\d)\\s*(${Object.keys(SCALES)
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replaceAll(".", "\\.")})$`,
  "i",
);
const COUNTER = /(?:人次|人|次|单|件|个|笔|台|位|名|条|份|天|명|개|건|회|点|個|回|pcs)$/i;

const POINT = /^(?:\d+|\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ '’]\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/i;
const COMMA = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ '’]\d{3})+)?(?:,\d+)?$/;

/**
 * The number a text states, or null. Knows signs, words and codes of currencies, 千 万 亿 K M, percent, thousands separators, lakhs,
 * negative numbers in parentheses or with a minus sign on either side. `decimalComma` comes from outside, as "1,234" alone cannot tell.
 */
export function parseNumber(text: string, decimalComma = false): ParsedNumber | null {
  // An apostrophe before a sign guards a text from being taken for a formula.
  let rest = normalize(text)
    .replace(/[−–‐‑﹣]/g, "-")
    .replace(/^'(?=[-+(\d.,])/, "")
    // Japanese accounts write a triangle for a minus; beside a percent it is an arrow.
    .replace(/^[▲△]\s?(?=[^%]*$)/, "-");
  let negative = false;
  let currency: string | null = null;
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
  const takeCurrency = (end: "front" | "back") => {
    const peeled = peelCurrency(rest, end);
    if (!peeled) return;
    currency ??= peeled.currency;
    rest = peeled.rest;
  };
  takeSign();
  takeCurrency("front");
  takeSign();
  takeCurrency("back");
  if (/\d\s?-$/.test(rest)) {
    negative = !negative;
    rest = rest.slice(0, -1).trim();
  }
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  else rest = rest.replace(COUNTER, "").trim();
  const scale = SCALE.exec(rest);
  // "1.2 Cr" is a crore; "100.50 CR" in capitals is what accounts write for credit.
  if (scale?.[2] === "CR" && currency !== "INR") return null;
  if (scale?.[1] !== undefined) rest = scale[1];
  if (!/\d/.test(rest) || !(decimalComma ? COMMA : POINT).test(rest)) return null;
  const plain = decimalComma ? rest.replace(/[. '’]/g, "").replace(",", ".") : rest.replace(/[, '’]/g, "");
  const size = scaleExactly(plain, percent ? -2 : (SCALES[scale?.[2]?.toLowerCase() ?? ""] ?? 0));
  return { value: negative ? -size : size, percent, scaled: scale !== null, ...(currency === null ? {} : { currency }) };
}

/** "1.15" × 10⁴ is 11500 and not 11499.999…: the power moves the decimal exponent, which the parser rounds once. */
function scaleExactly(plain: string, power: number): number {
  const [digits = plain, exponent = "0"] = plain.toLowerCase().split("e");
  return Number(`${digits}e${Number(exponent) + power}`);
}
