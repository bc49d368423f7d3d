import { abTest } from "../../../core/experiments/ab-test";
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
  const values = { step: data.steps[step] ?? "", name, rate, best, best_name: bestName, came: cameTo(side, step), lost };
  const size = Math.abs(valueOf(SHARE, { part: lost, whole: (data.all.steps[step]?.count ?? 0) + weakest.lostOfAll }) ?? 0);
  return { findings: [{ key: KEY, text: told, values, rows: side.rows, size }], refusals: [] };
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
