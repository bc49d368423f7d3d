import { abTest } from "../../../core/experiments/ab-test";
import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { stepMeasures } from "../../../analysis/step-measures";
import { NOTHING, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { percentText } from "../../format/ratio";
import { cameTo, data as funnelOf, LEAST_PEOPLE, query, type FunnelData, type Side } from "./data";
import { stepText } from "./findings";
import { WORDS } from "./words";

const KEY = "funnel-weakest";
const CONFIDENCE = 0.95;

const WHY = defineWords({
  en: {
    why: (own: string, ownCame: string, best: string, bestCame: string) =>
      `${own} of ${ownCame} went on, against ${best} of ${bestCame}. Said where both have at least ${LEAST_PEOPLE} at the step before and chance gives such a difference less than 5 times in 100 (two-proportion test). Who came which way was not drawn by lot, so what would be more is no promise.`,
  },
  "zh-CN": {
    why: (own: string, ownCame: string, best: string, bestCame: string) =>
      `${ownCame} 里走到下一步的有 ${own}，对比的一方是 ${bestCame} 里的 ${best}。双方上一步都不少于 ${LEAST_PEOPLE}、差距排除偶然（双比例检验，95%）才会提示。谁从哪儿来不是随机分的，“会多”只是推算。`,
  },
});

/**
 * The step at which most is lost at the end against the best name or the period before, where both have 30 people at the step before it and
 * their rates differ by more than chance explains 95 times in 100 (two-proportion z-test, as AB_TEST). What would be more is arithmetic:
 * who comes by which channel was not drawn by lot, so it is no promise.
 */
export const losesMost: Rule = (asked, lang) => {
  if ((asked.facts.log ? asked.facts.events : stepMeasures(asked.facts.measures)).length < 2) return NOTHING;
  const settings = { ...asked.settings, byChannel: true };
  const data = funnelOf(asked.ask(query(asked.facts, settings)), { ...asked, settings });
  const { weakest } = data;
  if (weakest === null) return compared(data) ? NOTHING : { findings: [], refusals: [{ key: KEY, text: WORDS[lang].few(LEAST_PEOPLE) }] };
  const { step, rate, best, name, bestName, lost } = weakest;
  const side = name === null ? data.all : data.names.find((one) => one.name === name);
  const other = bestName === null ? data.before : data.names.find((one) => one.name === bestName);
  if (!side || !other || !differs(side, other, step)) return NOTHING;
  const said = WORDS[lang];
  const [text, came] = [stepText(data, step, lang), compactNumber(cameTo(side, step), lang)];
  const more = compactNumber(lost, lang);
  const told =
    name === null
      ? said.losesBefore(text, percentText(rate), came, percentText(best), more)
      : said.loses(name, text, percentText(rate), came, bestName ?? "", percentText(best), more);
  const [own, best_] = [side, other].map((one) => compactNumber(one.steps[step]?.count ?? 0, lang));
  const why = WHY[lang].why(own ?? "", came, best_ ?? "", compactNumber(cameTo(other, step), lang));
  const values = { step: data.steps[step] ?? "", name, rate, best, best_name: bestName, came: cameTo(side, step), lost };
  const size = Math.abs(valueOf(SHARE, { part: lost, whole: (data.all.steps[step]?.count ?? 0) + weakest.lostOfAll }) ?? 0);
  return { findings: [{ key: KEY, text: told, why, values, rows: side.rows, size }], refusals: [] };
};

/** Whether there was enough to compare, and nothing is lost anywhere. */
const compared = (data: FunnelData): boolean =>
  data.steps.some((_, step) => step > 0 && data.names.filter((side) => cameTo(side, step) >= LEAST_PEOPLE).length > 1) ||
  (data.before !== null && cameTo(data.before, 1) >= LEAST_PEOPLE);

/** More than one may go on where people do something twice; such rates are no shares, and nothing is said of chance. */
function differs(side: Side, other: Side, step: number): boolean {
  const [own, best] = [side, other].map((one) => ({ size: cameTo(one, step), conversions: one.steps[step]?.count ?? 0 }));
  if (!own || !best || own.conversions > own.size || best.conversions > best.size) return false;
  const { p } = abTest(best, own, CONFIDENCE, 2);
  return p !== undefined && p < 1 - CONFIDENCE;
}
