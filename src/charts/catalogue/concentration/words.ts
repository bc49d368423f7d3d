import type { NameRole } from "../../../analysis/name-role";
import { COUNTED_EN, COUNTED_ZH } from "../../counted-names";
import { defineWords } from "../../../locale/define-words";
import { plural } from "../../../locale/plural";

/** What this chart says. Places in braces are filled by the pane with texts and by the sheet with parts of a formula. */
export const WORDS = defineWords({
  en: {
    name: "Concentration",
    share: "Share",
    cumulative: "Cumulative share",
    gini: "Gini coefficient",
    effective: "Effective number",
    top: (percent: string) => `Share of the top ${percent}`,
    names: (of: NameRole) => `Share of ${COUNTED_EN[of][1]}`,
    even: "all equal",
    title: (of: NameRole, measure: string) =>
      `The top 20% of ${COUNTED_EN[of][1]} hold {top} of ${measure.toLowerCase()}; as if {effective} equal ones shared it`,
    few: (_of: NameRole, measure: string) =>
      `{first} alone holds {share} of ${measure.toLowerCase()}; as if {effective} equal ones shared it`,
    plain: (measure: string) => `Who holds ${measure.toLowerCase()}`,
    sentence: (of: NameRole, count: number, first: string, share: string, gini: string) =>
      `The largest of ${plural(count, ...COUNTED_EN[of])}, ${first}, has ${share}. Gini coefficient ${gini}, from 0 for all equal to 1.`,
    below: "Some names are below zero, so that shares of the whole say nothing.",
  },
  "zh-CN": {
    name: "集中度",
    share: "占比",
    cumulative: "累计占比",
    gini: "基尼系数",
    effective: "有效个数",
    top: (percent: string) => `前 ${percent} 占比`,
    names: (of: NameRole) => `${COUNTED_ZH[of].slice(1)}数占比`,
    even: "完全平均",
    title: (of: NameRole, measure: string) =>
      `前 20% 的${COUNTED_ZH[of].slice(1)}占${measure}的 {top}，相当于只有 {effective} ${COUNTED_ZH[of]}在均分`,
    few: (of: NameRole, measure: string) => `仅{first}就占${measure}的 {share}，相当于只有 {effective} ${COUNTED_ZH[of]}在均分`,
    plain: (measure: string) => `${measure}的分布`,
    sentence: (of: NameRole, count: number, first: string, share: string, gini: string) =>
      `共 ${count} ${COUNTED_ZH[of]}，最大的${first}占 ${share}。基尼系数 ${gini}，0 是完全平均，越接近 1 越集中。`,
    below: "有名称的合计为负，占比没有意义。",
  },
});
