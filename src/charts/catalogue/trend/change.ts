import { defineWords } from "../../../locale/define-words";
import { CHANGE, SHARE } from "../../../metrics/comparison";
import { valueOf } from "../../../metrics/value";
import type { TrendMeasure } from "../../define";
import { compactNumber } from "../../format/compact-number";
import { periodText } from "../../format/date-text";
import { percentText } from "../../format/ratio";
import { CHART_WORDS } from "../../words";
import { NOTHING, type Rule } from "../../finding";

const KEY = "change";
/** The spread of how much comes and goes anyway is taken from so many periods. */
const PERIODS = 8;
/** A change beyond so many times the spread is more than the usual to and fro. */
const BEYOND = 2;
const DAYS_OF_WEEK = 7;
const MEASURES = ["revenue", "orders", "spend"] as const satisfies readonly TrendMeasure[];

const WORDS = defineWords({
  en: {
    changed: (measure: string, period: string, up: boolean, change: string, value: string, before: string) =>
      `${measure} ${up ? "rose" : "fell"} ${change} in ${period}, to ${value} from ${before}: more than its usual to and fro`,
    mean: (header: string) => `The daily average of “${header}”`,
    short: (have: number, need: number) =>
      `Whether the last period is out of the ordinary takes ${need} whole periods before it; there are ${have}`,
    why: (moved: string, mean: string, spread: string) =>
      `It changed by ${moved}. Over the ${PERIODS} whole periods before, it changed by ${mean} on average with a spread of ${spread}. Said beyond ${BEYOND} spreads.`,
  },
  "zh-CN": {
    changed: (measure: string, period: string, up: boolean, change: string, value: string, before: string) =>
      `${period}${measure}环比${up ? "涨" : "跌"} ${change}（${before} → ${value}），超出平时的波动`,
    mean: (header: string) => `“${header}”的日均值`,
    short: (have: number, need: number) => `要判断最近一期是否异常，前面至少要有 ${need} 个完整周期，现在只有 ${have} 个`,
    why: (moved: string, mean: string, spread: string) =>
      `这次变化 ${moved}；之前 ${PERIODS} 个完整周期平均变化 ${mean}，波动（标准差）${spread}，超过 ${BEYOND} 倍波动才会提示。`,
  },
});

/**
 * The last whole period, or the mean of its days where people are counted, against the one before, where it moved by more than the changes
 * of the last eight did.
 */
export const change: Rule = (asked, lang) => {
  const { measures, active, grain: own } = asked.facts;
  const measure = MEASURES.find((one) => measures.includes(one));
  const counted = measure ?? active?.role;
  if (counted === undefined) return NOTHING;
  const isOfPeople = measure === undefined && active !== null;
  const grain = own === "day" || isOfPeople ? "week" : own;
  const { all, time } = asked.ask({ measures: [counted], grain });
  // People of some days do not add up, and have a mean.
  const days = isOfPeople ? DAYS_OF_WEEK : 1;
  const [from, to] = [time.partialStart ? 1 : 0, time.unfinished ? -1 : undefined] as const;
  const parts = all.parts.slice(from, to).map(({ value, ...part }) => ({ ...part, value: value === null ? null : value / days }));
  const periods = time.periods.slice(from, to);
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (!last || !before || last.value === null || before.value === null) return NOTHING;
  const history = parts.slice(-PERIODS - 1, -1).map(({ value }) => value);
  if (history.length < PERIODS || history.includes(null)) {
    const whole = Math.max(0, parts.length - 1);
    return { findings: [], refusals: whole < PERIODS ? [{ key: KEY, text: WORDS[lang].short(whole, PERIODS) }] : [] };
  }
  const known = history.map((value) => value ?? 0);
  const steps = known.slice(1).map((value, index) => value - (known[index] ?? 0));
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const spread = Math.sqrt(steps.reduce((sum, step) => sum + (step - mean) ** 2, 0) / (steps.length - 1));
  const moved = last.value - before.value;
  const ratio = valueOf(CHANGE, { value: last.value, baseline: before.value });
  const period = periods.at(-1);
  if (ratio === null || before.value <= 0 || !period || Math.abs(moved - mean) <= BEYOND * spread) return NOTHING;
  const text = WORDS[lang].changed(
    measure ? CHART_WORDS[lang].measures[measure] : WORDS[lang].mean(active?.header ?? ""),
    periodText(period, grain, lang),
    moved > 0,
    percentText(Math.abs(ratio)),
    compactNumber(last.value, lang),
    compactNumber(before.value, lang),
  );
  const size = Math.abs(valueOf(SHARE, { part: moved * days, whole: all.value }) ?? 0);
  const why = WORDS[lang].why(compactNumber(moved, lang), compactNumber(mean, lang), compactNumber(spread, lang));
  const values = { value: last.value, before: before.value, change: ratio, usual: spread, from: period.start, to: period.end };
  return { findings: [{ key: KEY, text, why, values, rows: last.rows, size }], refusals: [] };
};
