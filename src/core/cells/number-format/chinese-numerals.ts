import { aroundPoint, decimalOf } from "./decimal";

interface Numerals {
  readonly digits: string;
  /** Tens, hundreds and thousands. */
  readonly units: string;
}

/**
 * `[DBNum1]` writes numbers in Chinese, `[DBNum2]` in the forms of cheques, `[DBNum3]` with full-width digits.
 * Sources: LibreOffice Help, "Number Format Codes", table of DBNum modifiers; Microsoft, NUMBERSTRING.
 */
const NUMERALS: readonly Numerals[] = [
  { digits: "〇一二三四五六七八九", units: "十百千" },
  { digits: "零壹贰叁肆伍陆柒捌玖", units: "拾佰仟" },
  { digits: "０１２３４５６７８９", units: "十百千" },
];
const GROUPS = ["", "万", "亿", "兆", "京"];

/** The digits of a text as these numerals write them, one by one. */
export function inNumerals(text: string, numerals: number | undefined): string {
  const { digits } = NUMERALS[(numerals ?? 0) - 1] ?? {};
  return digits === undefined ? text : text.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/**
 * A number without its sign, with its tens, hundreds and thousands; undefined where the modifier has no words, or the
 * number is too long for any.
 */
export function chineseNumber(value: number, numerals: number): string | undefined {
  const { digits, units } = NUMERALS[numerals - 1] ?? {};
  const [whole, fraction] = aroundPoint(decimalOf(value));
  if (digits === undefined || units === undefined || whole.length > 4 * GROUPS.length) return undefined;
  const zero = digits.charAt(0);
  const groups = whole.padStart(Math.ceil(whole.length / 4) * 4, "0").match(/.{4}/g) ?? [];
  let text = "";
  let gap = false;
  groups.forEach((group, index) => {
    for (const [place, digit] of [...group].entries()) {
      if (digit === "0") gap = text !== "";
      else {
        text += `${gap ? zero : ""}${digits.charAt(Number(digit))}${units.charAt(2 - place)}`;
        gap = false;
      }
    }
    if (Number(group) > 0) {
      text += GROUPS[groups.length - 1 - index] ?? "";
      gap = false;
    }
  });
  return `${text || zero}${fraction && `.${inNumerals(fraction, numerals)}`}`;
}

/** A day or month: fourteen is 十四, where a number of its own would be 一十四. */
export function chineseCount(value: number, numerals: number): string {
  const text = chineseNumber(value, numerals) ?? String(value);
  return numerals === 2 ? text : text.replace(/^[一１](?=十)/, "");
}
