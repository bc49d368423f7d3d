import { roundHalfAway } from "../../core/cells/round-decimal";
import type { Lang } from "../../core/lang";

const STEPS: Readonly<Record<Lang, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "K"],
  ],
  "zh-CN": [
    [1e8, "亿"],
    [1e4, "万"],
  ],
};

/** A number as people say it, to three digits: 12.3万, 123K, 4.31. */
export function compactNumber(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  for (const [index, [step, word]] of STEPS[lang].entries()) {
    // 999,999 is 1M and not 1000K.
    const rounded = threeDigits(size / step);
    if (Number(rounded) < 1) continue;
    const bigger = STEPS[lang][index - 1];
    return bigger && Number(rounded) * step >= bigger[0] ? `${sign}1${bigger[1]}` : `${sign}${rounded}${word}`;
  }
  return `${sign}${size >= 1000 ? Math.round(size).toLocaleString("en-US") : threeDigits(size)}`;
}

function threeDigits(value: number): string {
  const digits = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
  return String(roundHalfAway(value, digits));
}
