import type { NameRole } from "../../../analysis/name-role";
import { COUNTED_EN, COUNTED_ZH } from "../../counted-names";
import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Ranking",
    share: "Share",
    cumulative: "Cumulative share",
    before: "Before",
    change: "Change",
    title: "{first} brings {share} of {measure}; the top {count} bring {top}",
    titleAlone: "{first} brings {share} of {measure}",
    measure: (name: string) => (name === name.toUpperCase() ? name : name.toLowerCase()),
    sentence: (of: NameRole, count: number, total: string, measure: string) =>
      `${total} of ${measure} in all, from ${plural(count, ...COUNTED_EN[of])}.`,
    against: (from: string, to: string, before: string, change: string) => `From ${from} to ${to} it was ${before}: ${change}.`,
    grown: (name: string, change: string) => `${name} gained most, ${change}.`,
    shrunk: (name: string, change: string) => `${name} lost most, ${change}.`,
  },
  "zh-CN": {
    name: "贡献排名",
    share: "占比",
    cumulative: "累计占比",
    before: "上期",
    change: "环比",
    title: "{first}占{measure}的 {share}，前 {count} 名合计 {top}",
    titleAlone: "{first}占{measure}的 {share}",
    measure: (name: string) => name,
    sentence: (of: NameRole, count: number, total: string, measure: string) => `${count} ${COUNTED_ZH[of]}，${measure}合计 ${total}。`,
    against: (from: string, to: string, before: string, change: string) => `对比期 ${from}至${to}为 ${before}，${change}。`,
    grown: (name: string, change: string) => `${name}增得最多，${change}。`,
    shrunk: (name: string, change: string) => `${name}降得最多，${change}。`,
  },
});
