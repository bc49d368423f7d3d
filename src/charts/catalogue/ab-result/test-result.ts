import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { NOTHING, type Rule } from "../../finding";
import { pText } from "../../format/p-text";
import { percentText } from "../../format/ratio";
import { data as resultOf, isMismatch, toldVersion } from "./data";
import { countsText, effectText, ENOUGH_POWER, words } from "./findings";
import { WORDS } from "./words";

const KEY = "ab-result";

const WHY = defineWords({
  en: {
    split: "Chance alone splits people so far off plan less than once in 100 times (chi-squared test of the sample ratio).",
    result: (p: string) =>
      `p ${p} (two-proportion test, adjusted by Holm where there are several versions). Said beyond chance at the chosen confidence; people were given a version by lot, so that "beats" may be said.`,
  },
  "zh-CN": {
    split: "单凭偶然，分流偏离计划这么远的机会不到百分之一（样本比例卡方检验）。",
    result: (p: string) =>
      `p ${p}（双比例检验，多个版本已按 Holm 校正）。在所选置信度下排除偶然才会下结论；人是随机分到各版本的，所以可以说“胜过”。`,
  },
});

/**
 * A version that differs from the first beyond chance at the chosen confidence (two-proportion z-test, adjusted by Holm), or a split that
 * is off plan (sample ratio test below 0.01), of which no result is read. A version that does not differ is refused with the power where
 * the test could hardly have found the wanted effect. Versions were drawn by lot, so that "beats" is said.
 */
export const testResult: Rule = (asked, lang) => {
  const data = resultOf(asked.ask({ measures: [] }), asked);
  const said = WORDS[lang];
  if (data.refused === "tooFew") return NOTHING;
  if (data.refused) return { findings: [], refusals: [{ key: KEY, text: said.refused[data.refused] }] };
  const rows = data.versions.flatMap((version) => version.rows);
  const people = data.versions.reduce((sum, one) => sum + one.people, 0);
  if (isMismatch(data)) {
    const text = said.unlikely(countsText(data, lang), pText(data.sampleRatio ?? 0));
    return {
      findings: [{ key: KEY, text, why: WHY[lang].split, values: { sample_ratio_p: data.sampleRatio, people }, rows, size: 1 }],
      refusals: [],
    };
  }
  const told = toldVersion(data);
  const [first, version] = [data.versions[0], data.versions[told?.at ?? 0]];
  if (!told || !first || !version?.against) return NOTHING;
  const { lift = null, p = null, adjusted = null, power, difference, liftInterval: interval } = version.against;
  if (!told.significant) {
    if (power === null || power >= ENOUGH_POWER) return NOTHING;
    const text = said.few(version.name, first.name, percentText(power), effectText(data.effect));
    return { findings: [], refusals: [{ key: KEY, text }] };
  }
  const values = {
    version: version.name,
    rate: version.rate,
    base: first.rate,
    lift,
    lift_low: interval.low,
    lift_high: interval.high,
    p,
    adjusted,
    power,
  };
  const size = Math.abs(
    valueOf(SHARE, { part: difference * version.people, whole: data.versions.reduce((sum, one) => sum + one.conversions, 0) }) ?? 0,
  );
  return {
    findings: [{ key: KEY, text: words(data, lang).title, why: WHY[lang].result(pText(adjusted ?? 1)), values, rows, size }],
    refusals: [],
  };
};
