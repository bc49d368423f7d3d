import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { TrendMeasure } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { NOTHING, type Rule } from "../../finding";

const KEY = "concentration";
/** From half of the whole on, one name decides over all. */
const MUCH = 0.5;
/** Of two names one always has half. */
const LEAST_NAMES = 3;
const MEASURES = ["revenue", "spend", "orders"] as const satisfies readonly TrendMeasure[];

const WORDS = defineWords({
  en: {
    hangs: (name: string, share: string, measure: string, count: number) =>
      `${share} of ${measure.toLowerCase()} hangs on ${name} alone, one of ${count}`,
    why: (value: string, whole: string, share: string) =>
      `${value} ÷ ${whole} = ${share}. Said from half on, where at least ${LEAST_NAMES} names share it.`,
  },
  "zh-CN": {
    hangs: (name: string, share: string, measure: string, count: number) => `${measure}的 ${share} 压在${name}一家身上（共 ${count} 个）`,
    why: (value: string, whole: string, share: string) =>
      `${value} ÷ ${whole} = ${share}。至少 ${LEAST_NAMES} 个参与比较、一家占到一半才会提示。`,
  },
});

/** One name that has half of the revenue or more, of three or more names. */
export const concentration: Rule = (asked, lang) => {
  const { names, measures } = asked.facts;
  const measure = MEASURES.find((one) => measures.includes(one));
  if (names === null || measure === undefined) return NOTHING;
  const { groups, counted } = asked.ask({ measures: [measure], by: names });
  const [first] = groups;
  // Where returns exceed sales, shares of the whole say nothing.
  if (!first || groups.length < LEAST_NAMES || groups.some(({ value }) => (value ?? 0) < 0)) return NOTHING;
  const share = valueOf(SHARE, { part: first.value, whole: counted.value });
  if (share === null || share < MUCH) return NOTHING;
  const name = first.name ?? "";
  const text = WORDS[lang].hangs(name, percentText(share), CHART_WORDS[lang].measures[measure], groups.length);
  const why = WORDS[lang].why(compactNumber(first.value ?? 0, lang), compactNumber(counted.value ?? 0, lang), percentText(share));
  const values = { name, share, value: first.value, whole: counted.value, names: groups.length };
  return { findings: [{ key: KEY, text, why, values, rows: first.rows, size: share - MUCH }], refusals: [] };
};
