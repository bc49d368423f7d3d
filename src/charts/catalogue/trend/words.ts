import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. */
export const WORDS = defineWords({
  en: {
    period: "Period",
    average: "7-day average",
    yearBefore: "A year before",
    festival: "Festival",
    activity: "Campaign",
    trendTitle: (measure: string, change: string, up: boolean, flat: boolean, from: string, to: string) =>
      flat ? `${measure} hardly changed from ${from} to ${to}` : `${measure} ${up ? "rose" : "fell"} ${change} from ${from} to ${to}`,
    trendTitleHalves: (measure: string, change: string, up: boolean, flat: boolean) =>
      flat
        ? `${measure} hardly changed between the first and the second half`
        : `${measure} ${up ? "up" : "down"} ${change} from the first half to the second`,
    trendTitleOne: (measure: string, period: string) => `${measure}, ${period}`,
    trendTitlePlain: (measure: string, from: string, to: string) => `${measure} from ${from} to ${to}`,
    trendSentence: (measure: string, total: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) =>
      `${measure}: ${total} over ${plural(periods, grain, `${grain}s`)}; highest on ${best} with ${value}.`,
    trendSentenceRatio: (measure: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) =>
      `${measure} over ${plural(periods, grain, `${grain}s`)}; highest on ${best} with ${value}.`,
    trendSentenceActive: (measure: string, days: number, best: string, value: string, last: string) =>
      `${measure}, ${plural(days, "day", "days")}: highest on ${best} with ${value}; ${last} on the last day.`,
    trendYear: (period: string, up: boolean, flat: boolean, change: string, value: string, before: string) =>
      flat
        ? `${period}: ${value}, about as much as a year before (${before}).`
        : `${period}: ${value}, ${change} ${up ? "above" : "below"} a year before (${before}).`,
    trendUnfinished: (period: string) => `The last period, ${period}, is unfinished and drawn dashed.`,
    trendUnfinishedOne: (period: string) => `${period} is unfinished.`,
    trendLeader: (name: string, share: string) => `${name} has the largest share, ${share}.`,
  },
  "zh-CN": {
    period: "时间",
    average: "7 日均值",
    yearBefore: "去年同期",
    festival: "节日",
    activity: "活动",
    trendTitle: (measure: string, change: string, up: boolean, flat: boolean, from: string, to: string) =>
      flat ? `${from}到${to}，${measure}基本持平` : `${from}到${to}，${measure}${up ? "上升" : "下降"} ${change}`,
    trendTitleHalves: (measure: string, change: string, up: boolean, flat: boolean) =>
      flat ? `${measure}前后两半基本持平` : `${measure}后半段比前半段${up ? "高" : "低"} ${change}`,
    trendTitleOne: (measure: string, period: string) => `${period}的${measure}`,
    trendTitlePlain: (measure: string, from: string, to: string) => `${from}到${to}的${measure}`,
    trendSentence: (measure: string, total: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) =>
      `${periods} ${{ day: "天", week: "周", month: "个月" }[grain]}${measure}合计 ${total}，${best}最高，为 ${value}。`,
    trendSentenceRatio: (measure: string, periods: number, grain: "day" | "week" | "month", best: string, value: string) =>
      `${periods} ${{ day: "天", week: "周", month: "个月" }[grain]}的 ${measure} 走势，${best}最高，为 ${value}。`,
    trendSentenceActive: (measure: string, days: number, best: string, value: string, last: string) =>
      `${days} 天的${measure}走势：${best}最高，为 ${value}；最后一天为 ${last}。`,
    trendYear: (period: string, up: boolean, flat: boolean, change: string, value: string, before: string) =>
      flat
        ? `${period} ${value}，与去年同期（${before}）基本持平。`
        : `${period} ${value}，同比${up ? "增长" : "下降"} ${change}（去年同期 ${before}）。`,
    trendUnfinished: (period: string) => `最后一期（${period}）还没结束，用虚线表示。`,
    trendUnfinishedOne: (period: string) => `${period}还没结束。`,
    trendLeader: (name: string, share: string) => `${name}占比最大，为 ${share}。`,
  },
});
