import type { NameRole } from "../../../analysis/name-role";
import { COUNTED_EN, COUNTED_ZH } from "../../counted-names";
import { defineWords } from "../../../locale/define-words";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Retention curves",
    by: "A curve for each",
    each: { names: "Name", cohorts: "Cohort", all: "None" },
    all: "All",
    fit: "Power curve",
    period: "Period",
    people: (name: string) => `${name}: people old enough`,
    there: (name: string) => `${name}: of them there`,
    fitOf: (name: string) => `${name}: power curve`,
    title: (period: string, best: string, worst: string) => `${best} holds best ${period} with {best}, ${worst} worst with {worst}`,
    titleSame: (period: string) => `All hold the same ${period}: {best}`,
    titleAll: (period: string) => `{best} are there ${period}`,
    noSizes: "The table says no sizes, so that its cohorts cannot be taken together",
    tooYoung: "Nobody is old enough yet to have come back",
    sentence: (marks: string, people: string) => `Of all ${people} people: ${marks}.`,
    mark: (period: string, share: string) => `${share} ${period}`,
    fitted: (a: string, b: string, days: string) => `The dashed curve is ${a} × ${days}^${b}.`,
    times: { day: "day", week: "week", month: "month", period: "period" },
    counted: (of: NameRole) => `People belong to the ${COUNTED_EN[of][0]} they came by first.`,
    less: (name: string, share: string, period: string, others: string, there: string, people: string) =>
      `${name} holds ${share} ${period} (${there} of ${people} people), the others ${others}`,
    few: (names: string, least: number, period: string) => `Too few people to judge ${period} (under ${least}): ${names}`,
  },
  "zh-CN": {
    name: "留存曲线",
    by: "分曲线",
    each: { names: "按名称", cohorts: "按同期群", all: "不分" },
    all: "全部",
    fit: "幂函数拟合",
    period: "周期",
    people: (name: string) => `${name}：已满期人数`,
    there: (name: string) => `${name}：其中留存`,
    fitOf: (name: string) => `${name}：拟合`,
    title: (period: string, best: string, worst: string) => `${period}留存${best}最高，{best}；${worst}最低，{worst}`,
    titleSame: (period: string) => `${period}留存各条相同，都是 {best}`,
    titleAll: (period: string) => `${period}留存 {best}`,
    noSizes: "表里没有各群人数，无法合并计算",
    tooYoung: "还没有用户满一个周期，看不出留存",
    sentence: (marks: string, people: string) => `全部 ${people} 人：${marks}。`,
    mark: (period: string, share: string) => `${period} ${share}`,
    fitted: (a: string, b: string, days: string) => `虚线是拟合曲线 ${a} × ${days}^${b}。`,
    times: { day: "天数", week: "周数", month: "月数", period: "期数" },
    counted: (of: NameRole) => `用户算在首次来的${COUNTED_ZH[of].slice(1)}名下。`,
    less: (name: string, share: string, period: string, others: string, there: string, people: string) =>
      `${name}${period}留存 ${share}（${people} 人中 ${there} 人），其他合计 ${others}`,
    few: (names: string, least: number, period: string) => `${period}已满期不足 ${least} 人，暂不判断：${names}`,
  },
});
