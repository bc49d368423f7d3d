import type { CohortUnit } from "../reading/header/cohort-period";
import { periodOf } from "../analysis/periods";
import type { Lang } from "../core/lang";
import { defineWords } from "../locale/define-words";
import { dateText, periodShort } from "./format/date-text";

/** What is said of cohorts and their periods. */
export const COHORT_WORDS = defineWords({
  en: {
    cohort: "Cohort",
    size: "Size",
    average: "Average",
    periods: {
      day: (n: number) => `day ${n}`,
      week: (n: number) => `week ${n}`,
      month: (n: number) => `month ${n}`,
      period: (n: number) => `period ${n}`,
    },
    inPeriods: {
      day: (n: number) => `on day ${n}`,
      week: (n: number) => `in week ${n}`,
      month: (n: number) => `in month ${n}`,
      period: (n: number) => `in period ${n}`,
    },
    short: { day: (n: number) => `D${n}`, week: (n: number) => `W${n}`, month: (n: number) => `M${n}`, period: (n: number) => `P${n}` },
    unfinished: (period: string) => `${period} is still running and left out.`,
    tooFew: "It takes two whole periods to see who comes back",
  },
  "zh-CN": {
    cohort: "同期群",
    size: "人数",
    average: "加权平均",
    periods: {
      day: (n: number) => (n === 1 ? "次日" : `第 ${n} 日`),
      week: (n: number) => (n === 1 ? "次周" : `第 ${n} 周`),
      month: (n: number) => (n === 1 ? "次月" : `第 ${n} 月`),
      period: (n: number) => `第 ${n} 期`,
    },
    inPeriods: {
      day: (n: number) => (n === 1 ? "次日" : `第 ${n} 日`),
      week: (n: number) => (n === 1 ? "次周" : `第 ${n} 周`),
      month: (n: number) => (n === 1 ? "次月" : `第 ${n} 月`),
      period: (n: number) => `第 ${n} 期`,
    },
    short: { day: (n: number) => `D${n}`, week: (n: number) => `W${n}`, month: (n: number) => `M${n}`, period: (n: number) => `P${n}` },
    unfinished: (period: string) => `${period}还没结束，没有计入。`,
    tooFew: "至少要有两个完整周期，才看得出谁回来了",
  },
});

export const periodName = (unit: CohortUnit, number: number, lang: Lang): string => COHORT_WORDS[lang].periods[unit](number);
/** As it stands in a sentence. */
export const inPeriod = (unit: CohortUnit, number: number, lang: Lang): string => COHORT_WORDS[lang].inPeriods[unit](number);
export const periodKey = (unit: CohortUnit, number: number, lang: Lang): string => COHORT_WORDS[lang].short[unit](number);

/** A cohort by its first day, or as its table calls it. */
export function cohortName(name: number | string, unit: CohortUnit, lang: Lang): string {
  if (typeof name === "string") return name;
  return unit === "period" ? dateText(name, lang) : periodShort(periodOf(name, unit), unit, lang);
}
