import { columnMaybe } from "../params/column";
import { dateMaybe } from "../params/date";
import { flag } from "../params/flag";
import { option } from "../params/option";
import { words } from "../params/words";

/** How a table of cohorts is made of a log: what stands in its cells, and over which periods. */
export const cohortGrain = option(
  "grain",
  {
    month: { en: "by month", "zh-CN": "按月" },
    week: { en: "by week", "zh-CN": "按周" },
    day: { en: "by day", "zh-CN": "按天" },
    quarter: { en: "by quarter", "zh-CN": "按季度" },
    year: { en: "by year", "zh-CN": "按年" },
  },
  {
    en: { label: "grain", help: "How long a period is: month, week, day, quarter (from January) or year." },
    "zh-CN": { label: "周期", help: "一期多长：month 按月，week 按周，day 按天，quarter 按季度，year 按年。" },
  },
);

export const cohortMetric = option(
  "metric",
  {
    rate: { en: "share of the cohort", "zh-CN": "留存率" },
    users: { en: "active users", "zh-CN": "活跃人数" },
    value: { en: "sum of values", "zh-CN": "金额合计" },
    per_user: { en: "values per user of the cohort", "zh-CN": "人均金额" },
    cumulative: { en: "values so far", "zh-CN": "累计金额" },
    cumulative_per_user: { en: "values so far per user (LTV so far)", "zh-CN": "累计人均金额（至今 LTV）" },
  },
  {
    en: {
      label: "metric",
      help: "What each cell shows: rate (share of the cohort), users, value (sum of values), per_user (÷ cohort size), cumulative, or cumulative_per_user.",
    },
    "zh-CN": {
      label: "指标",
      help: "每格显示什么：rate 留存率，users 活跃人数，value 金额合计，per_user 人均金额，cumulative 累计金额，cumulative_per_user 累计人均（后四种需填金额列）。",
    },
  },
);

export const cohortValues = columnMaybe("values", {
  unit: "money",
  text: {
    en: { label: "values", help: "Amounts, one per event; needed for all metrics but rate and users." },
    "zh-CN": { label: "金额", help: "每行对应的金额，指标不是 rate 或 users 时必填。" },
  },
});

export const cohortAsOf = dateMaybe(
  "as_of",
  {
    en: {
      label: "as of",
      help: "Last date to count: later events are ignored, periods that begin later stay empty. Default: the last date in the log.",
    },
    "zh-CN": { label: "截止日期", help: "统计到哪一天：之后的行为不算，之后才开始的周期留空。默认取日志最后一天。" },
  },
  "last date",
);

export const cohortHeaders = flag(
  "headers",
  false,
  words(
    ["headings", "TRUE puts a row of headings on top: cohort, size, 0, 1, …. FALSE if left out."],
    ["表头", "填 TRUE 在最上面加一行表头：cohort、size、0、1……。不填按 FALSE。"],
  ),
);
