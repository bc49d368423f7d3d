import { currencyNamed } from "../parse/currencies";
import { normalize } from "../parse/normalize";

export interface HeaderUnit {
  readonly multiplier: number;
  readonly currency?: string;
  /** The words that state it. */
  readonly words: string;
}

const SCALE: readonly (readonly [RegExp, number])[] = [
  [/百万|百萬|million|\bmn\b|\bmio\b|[$€£¥]\s?mn?$|^m[$€£¥]|^m(?:eur|usd|gbp|chf)$/i, 1e6],
  [/千万|千萬/, 1e7],
  [/亿|億|억/, 1e8],
  [/万|萬|만|\bw\b/i, 1e4],
  [/千|천|thousand|'?000s?$|k[$€£¥]|[$€£¥]k|\bk\b|\btsd\b|^t[$€£]|^[tk](?:eur|usd|gbp|chf)$/i, 1e3],
];

/** The unit a header or a title line states: "花费(万元)", "Cost (USD)", "单位：万元". */
export function unitOf(text: string): HeaderUnit | null {
  const plain = normalize(text);
  const stated = [
    ...plain.matchAll(
      /\(([^()]*)\)|\[([^\]]*)\]|【([^】]*)】|(?:单位|單位|unit)\s*[::]\s*(\S+)|[-_/:](万元|千元|百万元|元|万)$|[\s,](usd|cny|rmb|eur|gbp|jpy|inr|twd|hkd)$|(?<=.)(万元)$|\sin\s((?:tsd|mio|mrd)\.?\s?[a-z€$£]{0,3}|[a-z€$£]{1,4}|thousands|millions)$/gi,
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

const LONGEST = 20;
/** "TEUR", "kUSD", "mEUR": the code behind its scale. */
const SCALED_CODE = /^[tkm](eur|usd|gbp|chf)$/i;
const SCALE_ALONE = /^(?:[十百千万亿萬億w만억천]+[次人单件个元円원]?|k|m|mn|mio\.?|tsd\.?|thousands?|millions?|'?000s?|(?:人民)?币)$/i;

function unitIn(bracket: string): HeaderUnit | null {
  const words = bracket.trim().replace(/^in\s+/i, "");
  const scale = SCALE.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
  // A parenthesis that only explains ("成交金额(含退款)", "Clicks (all)", "支付(元宝)") states no unit.
  const code = SCALED_CODE.exec(words)?.[1]?.toUpperCase();
  const currency = code ?? (words.length <= LONGEST && (words.length <= 12 || scale !== 1) ? currencyNamed(words) : undefined);
  const states = currency !== undefined || SCALE_ALONE.test(words);
  return states ? { multiplier: scale, words: bracket, ...(currency === undefined ? {} : { currency }) } : null;
}
