import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Cohorts",
    shown: "Shows",
    shows: { rate: "Share that is there", users: "People", value: "Amounts" },
    averages: { rate: "Average by size", users: "Share of all", value: "Per person" },
    captions: { rate: "% of the cohort that was there", users: "People who were there", value: "What the cohort brought" },
    more: (rows: number, all: number) => `The newest ${rows} of ${all} cohorts; all are in the table`,
    moreColumns: (last: string, end: string) => `Up to ${last} of ${end}; all are in the table`,
    title: (first: string, later: string) => `{first} are back ${first}, {later} ${later}`,
    titleOne: (first: string) => `{first} are back ${first}`,
    noSizes: "The table says no sizes, so that its cohorts cannot be averaged",
    plain: (cohorts: number) => `${plural(cohorts, "cohort", "cohorts")}.`,
    sentence: (cohorts: number, people: string) => `${plural(cohorts, "cohort", "cohorts")} of ${people} people, averaged by their size.`,
    ends: (period: string, best: string, high: string, worst: string, low: string) =>
      `${best} holds best ${period} with ${high}, ${worst} worst with ${low}.`,
    worse: (cohort: string, rate: string, period: string, usual: string, others: number, back: string, size: string) =>
      `Of those who began in ${cohort}, ${rate} are back ${period} (${back} of ${size}); of the ${plural(others, "cohort", "cohorts")} before it were ${usual}`,
    few: (cohort: string, size: number, least: number) =>
      `Whether ${cohort} holds as well as those before is not said: ${size} people, and it takes ${least}`,
    counts: "People in each period",
    money: "Amounts in each period",
    rates: "Share that is there",
    perPerson: "Per person",
    curve: "Average by size",
    period: "Period",
  },
  "zh-CN": {
    name: "同期群留存",
    shown: "显示",
    shows: { rate: "留存率", users: "留存人数", value: "金额" },
    averages: { rate: "加权平均", users: "合计占比", value: "人均" },
    captions: { rate: "数字为留存率（%）", users: "数字为留存人数", value: "数字为该群带来的金额" },
    more: (rows: number, all: number) => `只画最近 ${rows} 群（共 ${all} 群），全部见数据表`,
    moreColumns: (last: string, end: string) => `只画到 ${last}（共到 ${end}），全部见数据表`,
    title: (first: string, later: string) => `${first}留存 {first}，${later}留存 {later}`,
    titleOne: (first: string) => `${first}留存 {first}`,
    noSizes: "表里没有各群人数，无法加权平均",
    plain: (cohorts: number) => `共 ${cohorts} 个同期群。`,
    sentence: (cohorts: number, people: string) => `共 ${cohorts} 个同期群、${people} 人，平均按人数加权。`,
    ends: (period: string, best: string, high: string, worst: string, low: string) =>
      `${period}留存最高的是${best}，${high}；最低的是${worst}，${low}。`,
    worse: (cohort: string, rate: string, period: string, usual: string, others: number, back: string, size: string) =>
      `${cohort}这一群${period}留存 ${rate}（${size} 人中 ${back} 人），此前 ${others} 群平均 ${usual}`,
    few: (cohort: string, size: number, least: number) => `${cohort}这一群留存是否变化，暂不判断：只有 ${size} 人，至少要 ${least} 人`,
    counts: "各期留存人数",
    money: "各期金额",
    rates: "各期留存率",
    perPerson: "人均金额",
    curve: "加权平均",
    period: "周期",
  },
});
