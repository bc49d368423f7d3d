import { DomainError } from "../../core/errors";
import { cohortTable, type Cohort } from "../../core/retention/cohort-table";
import { readEventLog } from "../../core/retention/event-log";
import { eventValues } from "../../core/retention/event-values";
import { defineFunction, type ResultCell } from "../define";
import { columnMaybe } from "../params/column";
import { dateMaybe } from "../params/date";
import { option } from "../params/option";
import { eventTimes, userIds } from "./event-columns";

/** Three customers over three months: 46023 is 1 January 2026, 46054 1 February, 46082 1 March. */
const ORDERS = {
  ids: [["a"], ["b"], ["a"], ["c"], ["a"], ["b"], ["d"]],
  days: [[46025], [46030], [46060], [46061], [46090], [46095], [46085]],
  amounts: [[20], [30], [20], [65], [40], [40], [70]],
} as const;

export const COHORT_TABLE = defineFunction({
  id: "COHORT_TABLE",
  family: "retention",
  params: [
    userIds,
    eventTimes,
    option(
      "grain",
      { month: { en: "month", "zh-CN": "按月" }, week: { en: "week (from Monday)", "zh-CN": "按周（周一起）" }, day: { en: "day", "zh-CN": "按天" } },
      {
        en: { label: "grain", help: "How long a period is: month, week (from Monday) or day." },
        "zh-CN": { label: "周期", help: "按月 month、按周 week（周一开始）或按天 day 分组。" },
      },
    ),
    option(
      "metric",
      { rate: { en: "share of the cohort", "zh-CN": "留存率" }, users: { en: "active users", "zh-CN": "活跃人数" }, value: { en: "sum of values", "zh-CN": "金额合计" } },
      {
        en: { label: "metric", help: "What each cell shows: rate (share of the cohort), users (active users) or value (sum of the values column)." },
        "zh-CN": { label: "指标", help: "每格显示什么：rate 留存率，users 活跃人数，value 金额合计（需填金额列）。" },
      },
    ),
    columnMaybe("values", {
      unit: "money",
      text: {
        en: { label: "values", help: "Amounts, one per event; needed for the value metric." },
        "zh-CN": { label: "金额", help: "每行对应的金额，指标为 value 时必填。" },
      },
    }),
    dateMaybe(
      "as_of",
      {
        en: { label: "as of", help: "Last date to count; periods that begin later stay empty. Default: the last date in the log." },
        "zh-CN": { label: "截止日期", help: "统计到哪一天，之后才开始的周期留空。默认取日志最后一天。" },
      },
      "last date",
    ),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Cohort start", "zh-CN": "起始日期" },
      { en: "Size", "zh-CN": "起始人数" },
      { en: "Period 0, 1, 2 …", "zh-CN": "第 0、1、2…期" },
    ],
  },
  text: {
    en: {
      summary: "Cohort table from an event log: start date, size and the rate, users or value of every later period. Spills.",
      use: "Use it to see whether newer customers come back better than older ones. Format the first column as a date, the rates as per cent.",
      formula: ["cell = distinct users of the cohort active in the period (÷ cohort size for rate; Σ values for value)"],
      traps: [
        "The last period is usually still running: its numbers will grow.",
        "Empty cells are periods that have not begun. They are not zeros, and averages must leave them out.",
        "Cohorts come from the first event in this log: a log that starts late makes old customers look new.",
        "One call fills the whole table. Do not repeat it in every cell.",
        "A blank amount beside a filled row gives #VALUE!, except in older desktop Excel, which hands blanks over as 0.",
      ],
    },
    "zh-CN": {
      summary: "从行为日志生成同期群表：起始日期、人数，以及之后每期的留存率、人数或金额，自动溢出。",
      use: "看新来的客户是不是比老客户留得更好。第一列设成日期格式，留存率设成百分比。",
      formula: ["单元格 = 该批用户中在该期活跃的去重人数（rate 再 ÷ 起始人数；value 为金额合计）"],
      traps: [
        "最后一期通常还没走完，数字会继续涨。",
        "空白格表示还没到那一期，不是零，求平均时要排除。",
        "分批依据是日志里的首次行为：日志起点太晚，老客户会被当成新客户。",
        "一个公式出整张表，不要每格写一遍。",
        "有记录的行金额为空时返回 #VALUE!；旧版桌面 Excel 会把空单元格当 0 传入。",
      ],
    },
  },
  examples: [
    {
      args: [ORDERS.ids, ORDERS.days, "month", "users"],
      result: [[46023, 2, 2, 1, 2], [46054, 1, 1, 0, ""], [46082, 1, 1, "", ""]],
      source: "Counted by hand; the same shape as the cohort example of the clvkit package (rows 2,1,2 / 1,0 / 1)",
      story: { en: "Four customers of a shop over three months.", "zh-CN": "一家店四位客户三个月的订单。" },
    },
    { args: [ORDERS.ids, ORDERS.days], result: [[46023, 2, 1, 0.5, 1], [46054, 1, 1, 0, ""], [46082, 1, 1, "", ""]], source: "Counted by hand, divided by the cohort sizes" },
    {
      args: [ORDERS.ids, ORDERS.days, "month", "value", ORDERS.amounts],
      result: [[46023, 2, 50, 20, 80], [46054, 1, 65, 0, ""], [46082, 1, 70, "", ""]],
      source: "Added up by hand",
    },
    { args: [ORDERS.ids, ORDERS.days, "month", "value"], result: { error: "#VALUE!" }, source: "No amounts given" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty log" },
  ],
  sources: ["Cohort analysis as in Amplitude, Mixpanel and the clvkit package"],
  keywords: ["同期群", "队列", "群组分析", "留存表", "复购", "cohort analysis", "heat map"],
  related: ["RETENTION_LOG", "RETENTION_POOLED", "REPURCHASE_RATE"],
  fit: (ids, times, _grain, metric, values) => {
    if (metric === "value" && values === undefined) throw new DomainError("value", "missing-values", { param: "values" });
    const log = readEventLog(ids, times);
    return { log, amounts: values === undefined ? undefined : eventValues(log, values, ids, "values") };
  },
  compute: (_ids, _times, grain, metric, _values, asOf, { log, amounts }) => {
    const cohorts = cohortTable(log, grain, asOf, amounts);
    if (cohorts.length === 0) throw new DomainError("na", "empty", { param: "user_ids" });
    const width = Math.max(...cohorts.map((cohort) => cohort.active.length));
    return cohorts.map((cohort): ResultCell[] => [cohort.start, cohort.size, ...padded(cells(cohort, metric), width)]);
  },
});

const cells = (cohort: Cohort, metric: "rate" | "users" | "value"): readonly number[] =>
  metric === "value" ? cohort.value : metric === "users" ? cohort.active : cohort.active.map((users) => users / cohort.size);

const padded = (row: readonly number[], width: number): ResultCell[] => Array.from({ length: width }, (_, period) => row[period] ?? "");
