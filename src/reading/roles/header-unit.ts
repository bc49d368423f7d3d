import { normalize } from "../parse/normalize";

export interface HeaderUnit {
  readonly multiplier: number;
  readonly currency?: string;
  /** The words that state it. */
  readonly words: string;
}

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/百万|million|mn\b/i, 1e6],
  [/千万/, 1e7],
  [/亿/, 1e8],
  [/万|w\b/i, 1e4],
  [/千|thousand|'000|\bk\b/i, 1e3],
];
const CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/美元|usd|us\$|\$/i, "USD"],
  [/港币|hkd/i, "HKD"],
  [/欧元|eur|€/i, "EUR"],
  [/gbp|£/i, "GBP"],
  [/元|rmb|cny|人民币|¥/i, "CNY"],
];

/** The unit a header or a title line states: "花费(万元)", "Cost (USD)", "单位：万元". */
export function unitOf(text: string): HeaderUnit | null {
  const plain = normalize(text);
  const stated =
    /\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|单位\s*[::]\s*(\S+)|[-_/:](万元|千元|百万元|元|万)$|\s(usd|cny|rmb|eur|gbp)$|(?<=.)(万元)$/i.exec(
      plain,
    );
  const words = stated?.slice(1).find((part) => part !== undefined);
  if (words === undefined) return null;
  const scale = SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  const currency = CURRENCY.find(([pattern]) => pattern.test(words))?.[1];
  // A parenthesis that only explains ("成交金额(含退款)", "Clicks (all)") states no unit.
  const states = currency !== undefined || /^(?:[十百千万亿w]+|k|m|thousand|million|'000|(?:人民)?币)$/i.test(words.trim());
  return states ? { multiplier: scale, words, ...(currency === undefined ? {} : { currency }) } : null;
}
