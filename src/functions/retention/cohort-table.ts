import { DomainError } from "../../core/errors";
import { cohortCells } from "../../core/retention/cohort-cells";
import { cohortTable } from "../../core/retention/cohort-table";
import { cohortTotals } from "../../core/retention/cohort-totals";
import { readLog } from "./read-log";
import { eventValues } from "../../core/retention/event-values";
import { inCalendar } from "../../core/retention/in-calendar";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { weekStartParam } from "../params/week-start";
import { cohortAsOf, cohortGrain, cohortHeaders, cohortMetric, cohortValues } from "./cohort-params";
import { eventTimes, userIds } from "./event-columns";
import { DAY_OF_TIME, SAME_IDS } from "./list-notes";

/** The hand-made log of the clvkit package, January to March 1998: four customers, eight orders. 35796 is 1 January 1998. */
const ORDERS = {
  ids: [["A"], ["A"], ["A"], ["B"], ["B"], ["C"], ["C"], ["D"]],
  days: [[35800], [35836], [35855], [35815], [35869], [35828], [35846], [35864]],
  amounts: [[10], [20], [30], [40], [50], [60], [5], [70]],
} as const;

export const COHORT_TABLE = defineFunction({
  id: "COHORT_TABLE",
  family: "retention",
  params: [userIds, eventTimes, cohortGrain, cohortMetric, cohortValues, cohortAsOf, weekStartParam, cohortHeaders],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Cohort start", "zh-CN": "起始日期", unit: "date" },
      { en: "Size", "zh-CN": "起始人数", unit: "count" },
      { en: "Period 0, 1, 2 …", "zh-CN": "第 0、1、2…期", unit: "number" },
    ],
    numbered: { en: "Period #", "zh-CN": "第 # 期", from: 0 },
    unitBy: {
      param: "metric",
      units: { rate: "fraction", users: "count", value: "money", per_user: "money", cumulative: "money", cumulative_per_user: "money" },
    },
  },
  text: {
    en: {
      summary: "Cohort table from an event log: start date, size and the rate, users or value of every later period. Spills.",
      use: "Use it to see whether newer customers come back better than older ones. Format the first column as a date, the rates as per cent.",
      formula: [
        "cell = distinct users of the cohort active in the period (÷ cohort size for rate; Σ values for value)",
        "per_user: Σ values ÷ cohort size; cumulative: running Σ of values; cumulative_per_user: running Σ ÷ cohort size",
      ],
      traps: [
        "The last period is usually still running: its numbers will grow.",
        "Empty cells are periods that have not begun: nobody knows yet is not nobody came back. Averages must leave them out.",
        "Cohorts come from the first event in this log: a log that starts late makes old customers look new. To pool cohorts, hand the users to OPS.RETENTION_POOLED; do not average the rates.",
        "One call fills the whole table. Do not repeat it in every cell. An empty log gives #N/A; rows with a blank id or time are skipped.",
        "A blank amount beside a filled row gives #VALUE!, except in older desktop Excel, which hands blanks over as 0.",
        SAME_IDS.en,
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "从行为日志生成同期群表：起始日期、人数，以及之后每期的留存率、人数或金额，自动溢出。",
      use: "看近几批新客是不是比以前留得更好、回购得更多。第一列设成日期格式，留存率设成百分比。",
      formula: [
        "单元格 = 该批用户中在该期活跃的去重人数（rate 再 ÷ 起始人数；value 为金额合计）",
        "per_user：金额 ÷ 起始人数；cumulative：金额逐期累计；cumulative_per_user：累计 ÷ 起始人数",
      ],
      traps: [
        "最后一期通常还没走完，数字会继续涨。",
        "空白格表示还没到那一期，是“还不知道”，不是“没人回来”，求平均时要排除。",
        "按日志里的首次行为分批：日志起点太晚，老客户会被当成新客户。要合并各批，用 OPS.RETENTION_POOLED，不要直接平均留存率。",
        "一个公式出整张表，不要每格写一遍。日志为空返回 #N/A，ID 或时间为空的行会跳过。",
        "有记录的行金额为空时返回 #VALUE!；旧版桌面 Excel 会把空单元格当 0 传入。",
        SAME_IDS["zh-CN"],
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      [tex`x_{c,j} = \#\{u \in c : a_u(j) > 0\}`, "users", "users 人数"],
      [tex`x_{c,j} = \frac{\#\{u \in c : a_u(j) > 0\}}{\# c}`, "rate", "rate 留存率"],
      [tex`x_{c,j} = \sum_{u \in c} v_u(j)`, "value", "value 金额"],
    ],
    where: [
      ["x_{c,j}", "cell of cohort c, j periods after its first", "同期群 c 在首期之后第 j 期的格子"],
      ["c", "cohort: the users whose first event fell into the same period", "同期群：首次行为在同一期的用户"],
      ["u", "a user", "一名用户"],
      ["a_u(j)", "events of user u in that period", "用户 u 在该期的行为次数"],
      ["v_u(j)", "values of user u in that period, added up", "用户 u 在该期的金额合计"],
      [tex`\#`, "number of", "个数"],
    ],
  },
  picture: {
    kind: "heat",
    columns: [2],
    labels: 0,
    title: {
      en: "Each row is a cohort, each column a period after its start; an empty cell has not been observed yet.",
      "zh-CN": "每行是一批用户，每列是开始后的第几期；空白格表示还没到那一期。",
    },
  },
  examples: [
    {
      args: [ORDERS.ids, ORDERS.days, "month", "users"],
      result: [
        [35796, 2, 2, 1, 2],
        [35827, 1, 1, 0, ""],
        [35855, 1, 1, "", ""],
      ],
      source: "The cohort matrix of the clvkit package for this log: 2 1 2; 1 0; 1",
      story: {
        en: "A shop's orders of January to March: both customers of January were back in March, the one of February has not come back. The empty cells are months that have not begun.",
        "zh-CN": "一家店 1 至 3 月的订单：1 月来的两位客户 3 月都回购了，2 月来的一位还没回来。空着的格子是还没到的月份，不是 0。",
      },
    },
    {
      args: [ORDERS.ids, ORDERS.days],
      result: [
        [35796, 2, 1, 0.5, 1],
        [35827, 1, 1, 0, ""],
        [35855, 1, 1, "", ""],
      ],
      source: "The relative cohort matrix of the clvkit package: 1 .5 1; 1 0; 1",
    },
    {
      args: [ORDERS.ids, ORDERS.days, "month", "value", ORDERS.amounts],
      result: [
        [35796, 2, 50, 20, 80],
        [35827, 1, 65, 0, ""],
        [35855, 1, 70, "", ""],
      ],
      source: "The revenue matrix of the clvkit package: 50 20 80; 65 0; 70",
    },
    {
      args: [ORDERS.ids, ORDERS.days, "month", "users", null, 35826],
      result: [[35796, 2, 2]],
      source: "Counted by hand: by 31 January only A and B have come, and no later month has begun",
    },
    {
      args: [ORDERS.ids, ORDERS.days, "month", "cumulative_per_user", ORDERS.amounts],
      result: [
        [35796, 2, 25, 35, 75],
        [35827, 1, 65, 65, ""],
        [35855, 1, 70, "", ""],
      ],
      source: "Worked by hand from the revenue matrix: running sums ÷ cohort size",
    },
    { args: [ORDERS.ids, ORDERS.days, "quarter", "users"], result: [[35796, 4, 4]], source: "All came in the first quarter of 1998" },
    { args: [ORDERS.ids, ORDERS.days, "month", "value"], result: { error: "#VALUE!" }, source: "No amounts given" },
    { args: [ORDERS.ids, ORDERS.days, "fortnight"], result: { error: "#VALUE!" }, source: "An unknown keyword" },
    { args: [ORDERS.ids, [[35800]]], result: { error: "#VALUE!" }, source: "One time for each id" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty log" },
  ],
  sources: ["Cohort analysis as in Amplitude, Mixpanel and the clvkit package"],
  keywords: [
    "30天LTV",
    "90-day LTV",
    "按季度同期群",
    "累计人均消费",
    "周日开始的周",
    "分批客户LTV",
    "带表头的留存表",
    "cohort by quarter",
    "cumulative revenue per user",
    "cumulative revenue per customer",
    "LTV by cohort",
    "weeks starting Sunday",
    "cohort table with header",
    "同期群",
    "队列",
    "群组分析",
    "留存表",
    "留存矩阵",
    "复购",
    "按月留存",
    "新客质量",
    "cohort analysis",
    "heat map",
    "retention matrix",
    "do newer customers stay longer",
  ],
  related: ["RETENTION_LOG", "RETENTION_POOLED", "RETENTION", "REPURCHASE_RATE", "ACTIVE_USERS", "LTV_CURVE", "BTYD_SUMMARY"],
  calendar: { dateColumns: [0] },
  fit: (ids, times, _grain, metric, values) => {
    if (metric !== "rate" && metric !== "users" && values === undefined)
      throw new DomainError("value", "missing-values", { param: "values" });
    const log = readLog(ids, times);
    const amounts = values === undefined ? undefined : eventValues(log, values.cells, ids.cells, "values");
    return { log: inCalendar(log), amounts };
  },
  compute: (_ids, _times, grain, metric, _values, asOf, weekStart, headers, { log, amounts }) => {
    const cohorts = cohortTable(log, grain, asOf, amounts, weekStart);
    if (cohorts.length === 0) throw new DomainError("na", "empty", { param: "user_ids" });
    const width = Math.max(...cohorts.map((cohort) => cohort.active.length));
    const rows = cohorts.map((cohort): ResultCell[] => [cohort.start, cohort.size, ...padded(cohortCells(cohort, metric), width)]);
    return headers ? [["cohort", "size", ...Array.from({ length: width }, (_, period) => period)], ...rows] : rows;
  },
  intermediates: (_ids, _times, grain, metric, _values, asOf, weekStart, _headers, { log, amounts }) => {
    const cohorts = cohortTable(log, grain, asOf, amounts, weekStart);
    const { users, reached, returned, value } = cohortTotals(cohorts);
    return [
      { name: { en: "cohorts", "zh-CN": "批次数" }, value: cohorts.length, unit: "count" },
      { name: { en: "users of all cohorts", "zh-CN": "各批用户合计" }, value: users, unit: "count" },
      {
        name: { en: "of them in cohorts that have reached period 1", "zh-CN": "其中已进入第 1 期的批次的用户" },
        value: reached,
        unit: "count",
      },
      { name: { en: "of those active in period 1", "zh-CN": "这些用户里第 1 期活跃的人数" }, value: returned, unit: "count" },
      ...(reached > 0
        ? [
            {
              name: { en: "retention of period 1, all these cohorts together", "zh-CN": "这些批次合并的第 1 期留存率" },
              value: returned / reached,
              unit: "fraction",
            } as const,
          ]
        : []),
      ...(metric !== "rate" && metric !== "users"
        ? [{ name: { en: "values of all cells", "zh-CN": "全部单元格的金额合计" }, value: value, unit: "money" } as const]
        : []),
    ];
  },
});

const padded = (row: readonly number[], width: number): ResultCell[] => Array.from({ length: width }, (_, period) => row[period] ?? "");
