import { currencyNamed } from "../parse/currencies";
import { normalize } from "../parse/normalize";

export interface HeaderUnit {
  readonly multiplier: number;
  readonly currency?: string;
  /** The words that state it. */
  readonly words: string;
}

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/百万|百萬|million|\bmn\b|\bmio\b/i, 1e6],
  [/千万|千萬/, 1e7],
  [/亿|億|억/, 1e8],
  [/万|萬|만|\bw\b/i, 1e4],
  [/千|천|thousand|'000|\bk\b|\btsd\b/i, 1e3],
];

/** The unit a header or a title line states: "花费(万元)", "Cost (USD)", "单位：万元". */
export function unitOf(text: string): HeaderUnit | null {
  const plain = normalize(text);
  const stated = [
    ...plain.matchAll(
      /\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|(?:单位|單位|unit)\s*[::]\s*(\S+)|[-_/:](万元|千元|百万元|元|万)$|[\s,](usd|cny|rmb|eur|gbp|jpy|inr|twd|hkd)$|(?<=.)(万元)$|\sin\s([a-z€$£]{1,4})$/gi,
    ),
  ];
  for (const found of stated) {
    const words = found.slice(1).find((part) => part !== undefined);
    if (words === undefined) continue;
    const unit = unitIn(words);
    if (unit) return unit;
  }
  return null;
}

function unitIn(words: string): HeaderUnit | null {
  const scale = SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  // A parenthesis that only explains ("成交金额(含退款)", "Clicks (all)", "支付(元宝)") states no unit.
  const currency = words.length <= 12 ? currencyNamed(words) : undefined;
  const states =
    currency !== undefined || /^(?:[十百千万亿萬億w만억천]+|k|m|mio|tsd|thousand|million|'000|(?:人民)?币)$/i.test(words.trim());
  return states ? { multiplier: scale, words, ...(currency === undefined ? {} : { currency }) } : null;
}
