import { periodOf } from "../../../analysis/periods";
import { abTest } from "../../../core/experiments/ab-test";
import { dayOfTime } from "../../../core/numeric/day-of-time";
import { firstTimes } from "../../../core/retention/retention-log";
import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { cohortName, inPeriod } from "../../cohort-words";
import { cohortGrain, lastDayOf, type ShownCohort } from "../../cohorts";
import type { Asked } from "../../define";
import { NOTHING, type Rule } from "../../finding";
import { compactNumber } from "../../format/compact-number";
import { pText } from "../../format/p-text";
import { percentText } from "../../format/ratio";
import { data as mapOf, toldPeriods } from "./data";
import { WORDS } from "./words";

const KEY = "cohort-unlike-earlier";
const CONFIDENCE = 0.95;
/** Of fewer people a share is chance. */
const LEAST_PEOPLE = 100;
/** One cohort before may be the odd one itself. */
const LEAST_BEFORE = 2;

const WHY = defineWords({
  en: {
    why: (p: string, back: string, people: string) =>
      `Of the cohorts before, ${back} of ${people} were back then; p ${p} (two-proportion test). Said below 0.05, with at least ${LEAST_PEOPLE} people and ${LEAST_BEFORE} earlier cohorts. The first cohort of a log is left out: it holds people who were there before.`,
  },
  "zh-CN": {
    why: (p: string, back: string, people: string) =>
      `更早各批 ${people} 人里同期回来 ${back} 人，p ${p}（双比例检验）。本批满 ${LEAST_PEOPLE} 人、前面至少 ${LEAST_BEFORE} 批、p 小于 0.05 才会提示；日志里的第一批含老用户，不参与比较。`,
  },
});

/**
 * The newest cohort that has reached the first period after its own, where fewer or more of it are back than of the cohorts before it, by
 * more than chance explains 95 times in 100 (two-proportion z-test, as AB_TEST). The first cohort of a log is not among these: it holds
 * people who were there before the log began.
 */
export const unlikeEarlier: Rule = (asked, lang) => {
  const map = mapOf(asked.ask({ measures: [] }), asked);
  const told = toldPeriods(map);
  const at = told?.first ?? 0;
  const reached = map.cohorts.flatMap((cohort) => {
    const back = cohort.users[at] ?? null;
    return back === null || cohort.size === null ? [] : [{ cohort, size: cohort.size, back }];
  });
  const newest = reached.at(-1);
  const before = reached.slice(map.at === null ? 1 : 0, -1);
  if (!told || !newest || before.length < LEAST_BEFORE) return NOTHING;
  const sum = (of: (one: (typeof before)[number]) => number): number => before.reduce((all, one) => all + of(one), 0);
  const earlier = { conversions: sum(({ back }) => back), size: sum(({ size }) => size) };
  const name = cohortName(newest.cohort.name, map.unit, lang);
  if (newest.size < LEAST_PEOPLE) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].few(name, newest.size, LEAST_PEOPLE) }] };
  const test = abTest(earlier, { conversions: newest.back, size: newest.size }, CONFIDENCE, 2);
  if (test.p === undefined || test.p >= 1 - CONFIDENCE) return NOTHING;
  const period = inPeriod(map.unit, map.periods[at] ?? 1, lang);
  const text = WORDS[lang].worse(
    name,
    percentText(test.rateB),
    period,
    percentText(test.rateA),
    before.length,
    compactNumber(newest.back, lang),
    compactNumber(newest.size, lang),
  );
  const why = WHY[lang].why(pText(test.p), compactNumber(earlier.conversions, lang), compactNumber(earlier.size, lang));
  const people = map.cohorts.reduce((all, { size }) => all + (size ?? 0), 0);
  const size = Math.abs(valueOf(SHARE, { part: test.difference * newest.size, whole: people }) ?? 0);
  const values = { cohort: newest.cohort.name, rate: test.rateB, usual: test.rateA, back: newest.back, people: newest.size, p: test.p };
  return { findings: [{ key: KEY, text, why, values, rows: rowsOf(newest.cohort, asked), size }], refusals: [] };
};

/** The rows of the cohort: its line in a table, in a log the events of its people. */
function rowsOf({ row, name }: ShownCohort, asked: Asked): readonly number[] {
  const read = asked.log();
  if (row !== null || !read) return row === null ? [] : [row];
  const grain = cohortGrain(read, asked.settings);
  const births = firstTimes(read.log, lastDayOf(read, asked.settings) + 1);
  const isIn = (user: number): boolean =>
    Number.isFinite(births[user]) && periodOf(dayOfTime(births[user] as number), grain).start === name;
  return read.rows.filter((_, event) => isIn(read.log.user[event] as number));
}
