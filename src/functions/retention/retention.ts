import { retentionRate } from "../../core/retention/retention-rate";
import { defineFunction } from "../define";
import { number } from "../params/number";

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
        en: { label: "retained users", help: "How many of them came back. A blank cell counts as 0." },
        "zh-CN": { label: "留存人数", help: "其中回来的人数。空单元格按 0 计。" },
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
        "Only compare numbers of the same kind: day 7 exactly, or at any time within 7 days, are different things.",
        "A cohort younger than the day in question has no retention yet. Leave it out instead of counting 0.",
        "Pool cohorts by adding both numbers up, not by averaging their rates.",
      ],
    },
    "zh-CN": {
      summary: "留存率：留存人数 ÷ 起始人数。流失率 = 1 − 留存率。",
      use: "两个人数都已经数好时使用；要从行为日志里数，请用 OPS.RETENTION_LOG。",
      formula: ["留存率 = 留存人数 ÷ 起始人数", "流失率 = 1 − 留存率"],
      traps: [
        "口径一致才能比较：“第 7 天当天回来”和“7 天内回来过”是两回事。",
        "还没满那么多天的用户没有留存率，应排除，而不是算 0。",
        "多批用户合并时，人数分别加总再相除，不要平均各批的留存率。",
      ],
    },
  },
  examples: [
    {
      args: [1000, 412],
      result: 0.412,
      source: "Identity: 412 ÷ 1000",
      story: { en: "Of 1,000 installs, 412 opened the app the next day.", "zh-CN": "新增 1000 人，次日回来 412 人。" },
    },
    { args: [0, 0], result: { error: "#DIV/0!" }, source: "An empty cohort" },
    { args: [100, 101], result: { error: "#NUM!" }, source: "A part is not larger than the whole" },
    { args: [0, 1], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["Cohort retention, standard definition"],
  keywords: ["留存", "次日留存", "7日留存", "流失率", "churn", "come back"],
  related: ["RETENTION_LOG", "COHORT_TABLE", "RETENTION_POOLED"],
  compute: retentionRate,
});
