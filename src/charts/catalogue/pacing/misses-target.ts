import { defineWords } from "../../../locale/define-words";
import { SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import { dayMeasures, dayQuery } from "../../day-measure";
import { compactNumber } from "../../format/compact-number";
import { NOTHING, type Rule } from "../../finding";
import { CHART_WORDS } from "../../words";
import { data as pacingOf, LEAST_DAYS } from "./data";
import { monthText, usualPerDay } from "./findings";
import { WORDS } from "./words";

const KEY = "misses-target";

const WHY = defineWords({
  en: {
    why: (low: string, high: string, target: string) =>
      `From the days so far and the usual pattern of weekdays the month ends between ${low} and ${high}. Said where even the upper end is below the target of ${target}.`,
  },
  "zh-CN": {
    why: (low: string, high: string, target: string) =>
      `按已有天数和星期规律推算，月底在 ${low} 到 ${high} 之间；连上限也够不着目标 ${target} 才会提示。`,
  },
});

/** A target that the running month will miss even at the upper end of its projection. A target of spend is a limit and is not missed. */
export const missesTarget: Rule = (asked, lang) => {
  if (dayMeasures(asked.facts).length === 0) return NOTHING;
  const answer = asked.ask(dayQuery(asked.facts, asked.settings));
  const data = pacingOf(answer, asked);
  const { target, end, required } = data;
  if (target === null || data.measure === "spend") return NOTHING;
  if (end === null) return { findings: [], refusals: [{ key: KEY, text: WORDS[lang].tooFew(data.places.size, LEAST_DAYS) }] };
  const usual = usualPerDay(data);
  if (end.high >= target || usual === null || required === null) return NOTHING;
  const gap = target - end.projection;
  const short = (value: number): string => compactNumber(value, lang);
  const text = WORDS[lang].short(
    CHART_WORDS[lang].measures[data.measure],
    monthText(data, lang),
    short(end.projection),
    short(gap),
    short(target),
    short(required),
    short(usual),
  );
  const { soFar, projection, low, high, remaining } = end;
  return {
    findings: [
      {
        key: KEY,
        text,
        why: WHY[lang].why(short(low), short(high), short(target)),
        values: {
          so_far: soFar,
          projection,
          low,
          high,
          target,
          gap,
          required_per_day: required,
          usual_per_day: usual,
          days_left: remaining,
        },
        rows: answer.all.parts.slice(-(data.asOf - data.month.start + 1)).flatMap(({ rows }) => rows),
        size: Math.abs(valueOf(SHARE, { part: gap, whole: answer.all.value }) ?? 0),
      },
    ],
    refusals: [],
  };
};
