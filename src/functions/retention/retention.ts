import { retentionRate } from "../../core/retention/retention-rate";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { notAbove } from "../native/parts";

export const RETENTION = defineFunction({
  id: "RETENTION",
  family: "retention",
  params: [
    number("cohort_size", {
      unit: "count",
      min: 0,
      text: {
        en: { label: "cohort size", help: "How many users started, e.g. new users of one day. Zero or blank gives #DIV/0!." },
        "zh-CN": { label: "起始人数", help: "这批用户一开始有多少人，如某天新增。为零或留空返回 #DIV/0!。" },
      },
    }),
    number("retained", {
      unit: "count",
      min: 0,
      text: {
        en: { label: "retained users", help: "How many of them came back, at most as many as started. A blank cell counts as 0." },
        "zh-CN": { label: "留存人数", help: "其中回来的人数，不超过起始人数。空单元格按 0 计。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Retention rate: retained users ÷ cohort size. Churn is 1 minus this.",
      use: "Use it where both numbers are already counted. To count them from a log of events, use OPS.RETENTION_LOG.",
      formula: ["retention = retained ÷ cohort size", "churn = 1 − retention"],
      traps: [
        "Only compare numbers of the same kind: “7-day retention” is back on day 7 in games and back at any time within 7 days elsewhere, which is never lower.",
        "A cohort younger than the day in question has no retention yet. Leave it out instead of counting 0.",
        "Pool cohorts by adding both numbers up, not by averaging their rates (OPS.RETENTION_POOLED).",
        "Nobody at the start gives #DIV/0!, more who stayed than began #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "留存率：留存人数 ÷ 起始人数。流失率 = 1 − 留存率。",
      use: "两个人数都已经数好时使用；要从行为日志里数，请用 OPS.RETENTION_LOG。",
      formula: ["留存率 = 留存人数 ÷ 起始人数", "流失率 = 1 − 留存率"],
      traps: [
        "口径一致才能比较：“7 日留存”在游戏行业指第 7 天当天回来，不少运营口径指 7 天内回来过，后者不会更低。",
        "还没满那么多天的用户谈不上留存，应当排除，而不是算成 0。",
        "多批用户合并时，人数分别加总再相除，不要平均各批的留存率，可用 OPS.RETENTION_POOLED。",
        "起始人数为零返回 #DIV/0!，留存人数比起始人数还多返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`R = \frac{n}{N}, \qquad \mathrm{churn} = 1 - R`],
    where: [
      ["R", "retention rate", "留存率"],
      ["N", "cohort_size"],
      ["n", "retained"],
      [tex`\mathrm{churn}`, "churn rate", "流失率"],
    ],
  },
  native: { unless: [notAbove("retained", "cohort_size")], formula: "retained/cohort_size" },
  examples: [
    {
      args: [1000, 412],
      result: 0.412,
      source: "Identity: 412 ÷ 1000",
      story: {
        en: "An app won 1,000 new users on Monday; 412 of them opened it on Tuesday. Its day-1 retention is 41.2%, its churn 58.8%.",
        "zh-CN": "应用周一新增 1000 人，周二回来 412 人：次日留存 41.2%，流失 58.8%，拿它比较各渠道的新增质量。",
      },
    },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "An empty cohort" },
    { args: [100, 101], result: { error: "#NUM!" }, source: "A part is not larger than the whole" },
    { args: [0, 1], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["Cohort retention, standard definition"],
  keywords: ["留存", "次日留存", "7日留存", "流失率", "留存率怎么算", "churn", "come back", "how many users stay"],
  related: ["RETENTION_LOG", "COHORT_TABLE", "RETENTION_POOLED", "STICKINESS", "SURVIVAL_KM", "NRR", "GRR", "PAYBACK", "LTV"],
  compute: retentionRate,
});
