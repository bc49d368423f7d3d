import { abTest } from "../../../core/experiments/ab-test";
import { holm } from "../../../core/experiments/holm";
import { firstNames } from "../../../analysis/event-log";
import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { inPeriod } from "../../cohort-words";
import { NOTHING, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { pText } from "../../format/p-text";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { BY_KEY, data as curvesOf } from "./data";
import { WORDS } from "./words";

const KEY = "holds-less";
const CONFIDENCE = 0.95;
/** Of fewer people a share is chance. */
const LEAST_PEOPLE = 100;

const WHY = defineWords({
  en: {
    why: (p: string) =>
      `Against all others taken together, p ${p} (two-proportion test, adjusted by Holm for asking of each name). Said below 0.05 with at least ${LEAST_PEOPLE} people on either side. Who came by which was not drawn by lot, so it is no cause.`,
  },
  "zh-CN": {
    why: (p: string) =>
      `与其余所有人合起来相比，p ${p}（双比例检验，逐个比较已按 Holm 校正）。双方都满 ${LEAST_PEOPLE} 人、p 小于 0.05 才会提示。谁从哪儿来不是随机分的，不能当成因果。`,
  },
});

/**
 * The name of whose people fewer are there at the last marked period that all have reached than of all others, by more than chance
 * explains 95 times in 100: two-proportion z-tests as AB_TEST, adjusted by Holm for asking of each name. Who came by which name was not
 * drawn by lot, so it is no cause.
 */
export const holdsLess: Rule = (asked, lang) => {
  if (!asked.facts.log || !asked.facts.names) return NOTHING;
  const settings = { ...asked.settings, own: { ...asked.settings.own, [BY_KEY]: "names" } };
  const data = curvesOf(asked.ask({ measures: [] }), { ...asked, settings });
  const at = data.marks.filter((mark) => (data.curves[0]?.points[mark]?.people ?? 0) >= 2 * LEAST_PEOPLE).at(-1);
  const whole = at === undefined ? null : (data.curves[0]?.points[at] ?? null);
  if (at === undefined || !whole) return NOTHING;
  const named = data.curves.flatMap(({ name, kind, points }) => {
    const point = points[at] ?? null;
    return kind === "named" && typeof name === "string" && point ? [{ name, ...point }] : [];
  });
  const enough = named.filter(({ people }) => people >= LEAST_PEOPLE && whole.people - people >= LEAST_PEOPLE);
  const few = named.filter(({ people }) => people < LEAST_PEOPLE).map(({ name }) => name);
  const period = inPeriod(data.unit, data.periods[at] ?? 0, lang);
  const refusals =
    few.length === 0 ? [] : [{ key: KEY, text: WORDS[lang].few(few.join(CHART_WORDS[lang].symbols.list), LEAST_PEOPLE, period) }];
  const tests = enough.map((one) => ({
    ...one,
    test: abTest(
      { conversions: whole.there - one.there, size: whole.people - one.people },
      { conversions: one.there, size: one.people },
      CONFIDENCE,
      2,
    ),
  }));
  const adjusted = holm(tests.map(({ test }) => test.p ?? 1));
  const less = tests
    .map((one, index) => ({ ...one, p: adjusted[index] ?? 1, lost: -one.test.difference * one.people }))
    .filter(({ p, lost }) => p < 1 - CONFIDENCE && lost > 0)
    .toSorted((a, b) => b.lost - a.lost)[0];
  if (!less) return { findings: [], refusals };
  const { name, test, there, people, p, lost } = less;
  const text = WORDS[lang].less(
    name,
    percentText(test.rateB),
    period,
    percentText(test.rateA),
    compactNumber(there, lang),
    compactNumber(people, lang),
  );
  const read = asked.log();
  const names = read ? firstNames(read) : [];
  const rows = read ? read.rows.filter((_, event) => names[read.log.user[event] as number] === name) : [];
  const values = { name, rate: test.rateB, others: test.rateA, there, people, p, period: data.periods[at] ?? 0 };
  const size = Math.abs(valueOf(SHARE, { part: lost, whole: whole.people }) ?? 0);
  return { findings: [{ key: KEY, text, why: WHY[lang].why(pText(p)), values, rows, size }], refusals };
};
