import { defineWords } from "../../../locale/define-words";
import { dayMeasures, dayQuery } from "../../day-measure";
import { compactNumber } from "../../format/compact-number";
import { NOTHING, type Rule } from "../../finding";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { data as effectOf, LEAST_DAYS } from "./data";
import { activityName, isClear, shareOf, upliftOf } from "./findings";
import { WORDS } from "./words";

const KEY = "activity-effect";

const WHY = defineWords({
  en: {
    why: (actual: string, expected: string, low: string, high: string) =>
      `The same weekdays before lead one to expect ${expected}; it was ${actual}. Said where the 95% interval of the difference, ${low} to ${high}, leaves out zero. What else happened in these days is in it too.`,
  },
  "zh-CN": {
    why: (actual: string, expected: string, low: string, high: string) =>
      `按活动前同样的星期推算应有 ${expected}，实际 ${actual}；差额的 95% 区间 ${low} 到 ${high} 不含 0 才会提示。同期的其他影响也算在里面。`,
  },
});

/** An activity whose days differ from the same weekdays before by more than these differ among themselves, 95 times in 100. */
export const unlikeBefore: Rule = (asked, lang) => {
  if (dayMeasures(asked.facts).length === 0) return NOTHING;
  const answer = asked.ask(dayQuery(asked.facts, asked.settings));
  const { activity, effect, measure, days } = effectOf(answer, asked);
  if (activity === null) return NOTHING;
  if (effect === null) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].tooFew(LEAST_DAYS) }] };
  const uplift = upliftOf(effect.activity);
  if (uplift === null || !isClear(effect.activity)) return NOTHING;
  const { actual, expected, extra, low, high, from, to } = effect.activity;
  const short = (value: number): string => compactNumber(value, lang);
  const text = WORDS[lang].finding(
    CHART_WORDS[lang].measures[measure],
    uplift > 0,
    percentText(Math.abs(uplift)),
    activityName(activity, lang),
    short(extra),
    short(low),
    short(high),
  );
  const rows = days.filter(({ day }) => day >= from && day <= to).flatMap(({ index }) => answer.all.parts[index]?.rows ?? []);
  const why = WHY[lang].why(short(actual), short(expected), short(low), short(high));
  const values = { name: activity.name, from, to, actual, expected, extra, uplift, low, high };
  return { findings: [{ key: KEY, text, why, values, rows, size: shareOf(extra, answer.all.value) }], refusals: [] };
};
