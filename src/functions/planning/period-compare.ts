import { comparedPeriods, sumOfStretch, type Stretch } from "../../core/planning/compare-periods";
import { sumOfDays, type DailySeries } from "../../core/planning/daily-series";
import { DomainError } from "../../core/errors";
import { cellOrFault } from "../cell-or-fault";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { option } from "../params/option";
import { weekStartParam } from "../params/week-start";
import { words } from "../params/words";
import { lastDayOf, readDaily, seriesAsOf, seriesDates, seriesValues } from "./daily-columns";
import { DAY_OF_TIME } from "../retention/list-notes";

/** February and March of two years: 45689 is 1 February 2025, 46096 15 March 2026. */
const DAYS = [[45689], [45721], [45736], [46058], [46073], [46086]];
const VALUES = [[0], [80], [20], [90], [30], [120]];

/** What a stretch brought, and by which share of that the current one lies above it. */
function against(series: DailySeries, current: number, stretch: Stretch): readonly [ResultCell, ResultCell] {
  const base = cellOrFault(() => sumOfStretch(series, stretch));
  if (typeof base !== "number") return [base, base];
  return [base, base === 0 ? new DomainError("div0", "zero-base") : (current - base) / Math.abs(base)];
}

export const PERIOD_COMPARE = defineFunction({
  id: "PERIOD_COMPARE",
  family: "planning",
  params: [
    seriesDates,
    seriesValues,
    seriesAsOf,
    option(
      "grain",
      {
        month: { en: "month to date", "zh-CN": "本月至今" },
        week: { en: "week to date", "zh-CN": "本周至今" },
        quarter: { en: "quarter to date", "zh-CN": "本季至今" },
        year: { en: "year to date", "zh-CN": "本年至今" },
      },
      words(["grain", "Which period: month, week, quarter or year."], ["周期", "对比哪种周期：month 月，week 周，quarter 季，year 年。"]),
    ),
    weekStartParam,
  ],
  returns: {
    shape: "row",
    unit: "money",
    columns: [
      { en: "This period to date", "zh-CN": "本期至今" },
      { en: "Period before, to the same day", "zh-CN": "上期同期" },
      { en: "Change on it", "zh-CN": "环比", unit: "fraction" },
      { en: "A year before, to the same day", "zh-CN": "去年同期" },
      { en: "Change on the year", "zh-CN": "同比", unit: "fraction" },
    ],
  },
  text: {
    en: {
      summary:
        "Year over year and month over month to the same day: this period so far, the period before and the year before, each with its change.",
      use: "Use it for a daily or weekly report straight from daily sales: half a month is compared with half a month, not with a whole one.",
      formula: [
        "compared: the period before, and the same a year before, up to the same day (EDATE)",
        "change = (this − compared) ÷ |compared|",
      ],
      traps: [
        "On the last day of a period the compared ones are taken whole, so that February meets all of January.",
        "Weeks are compared with 7 and 364 days before, so that weekdays meet weekdays.",
        "Spring festival, Easter and 618 move or fall on other weekdays: a change on the year around them says little.",
        "Where the list begins after the compared period began, both cells are #N/A: what is not in the list is not known to be nothing. Add a row of 0 if it was.",
        "A compared sum of 0 gives #DIV/0! for the change; a list without values by then #N/A. Rows with a blank date or value are skipped.",
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "同比环比：本期至今、上期同期、去年同期，以及环比、同比，横向溢出五格。都比到同一天，不拿半个月比整月。",
      use: "日报周报直接用日销售额算：本月做到 15 号，就和上月 1 至 15 号、去年同月 1 至 15 号比。",
      formula: ["对比：上一期和去年同期，都截到同一天（同 EDATE）", "变化率 =（本期 − 对比期）÷ |对比期|"],
      traps: [
        "截止日是本期最后一天时，对比期取整期，所以 2 月底比的是整个 1 月。",
        "按周比的是 7 天前和 364 天前，周几对周几。",
        "春节、618 每年日期或星期不同，前后几周的同比参考意义不大。",
        "数据起点晚于对比期开始，那两格返回 #N/A：表里没有不等于没有成交。确实没有的话补一行 0。",
        "对比期合计为 0，变化率返回 #DIV/0!；截止日前没有数据返回 #N/A。日期或数值为空的行跳过。",
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [tex`x = \sum_{t=B}^{A} y_t, \qquad b = \sum_{t=B'}^{A'} y_t, \qquad c = \frac{x - b}{|b|}`],
    where: [
      ["x", "this period to date", "本期至今"],
      ["b", "the compared period", "对比期合计"],
      ["c", "change", "变化率"],
      ["y_t", "values of day t", "第 t 天的数值"],
      ["B", "first day of the period, B′ of the compared one", "本期第一天，B′ 为对比期第一天"],
      ["A'", "the same day of the compared period, or its last where the period is whole", "对比期的同一天，本期已满时为对比期最后一天"],
      ["A", "as_of"],
    ],
  },
  picture: {
    kind: "bars",
    each: [
      { column: 0, name: { en: "This month", "zh-CN": "本月至今" } },
      { column: 1, name: { en: "Last month", "zh-CN": "上月同期" } },
      { column: 3, name: { en: "Last year", "zh-CN": "去年同期" } },
    ],
    title: { en: "This month to date against last month and last year to the same day.", "zh-CN": "本月至今，对上月同期和去年同期。" },
  },
  examples: [
    {
      args: [DAYS, VALUES, 46096],
      result: [[120, 90, 1 / 3, 80, 0.5]],
      source: "Counted by hand: March to the 15th 120, February to the 15th 90, March 2025 to the 15th 80",
      story: {
        en: "On 15 March a shop has sold 120. To the same day February had 90 and last March 80: a third more than last month, half as much again as last year.",
        "zh-CN": "3 月 15 日做到 120，上月同期 90、去年同期 80：环比涨三成三，同比涨五成。拿整个 2 月的 120 来比，会以为没涨。",
      },
    },
    {
      args: [DAYS, VALUES, 46112],
      result: [[120, 120, 0, 100, 0.2]],
      source: "Counted by hand: on the last day of March whole months are compared",
    },
    {
      args: [DAYS.slice(1), VALUES.slice(1), 46096],
      result: [[120, 90, 1 / 3, { error: "#N/A" }, { error: "#N/A" }]],
      source: "The list begins on 5 March 2025",
    },
    { args: [DAYS, VALUES, 46096, "decade"], result: { error: "#VALUE!" }, source: "An unknown keyword" },
    { args: [[[""]], [[""]]], result: { error: "#N/A" }, source: "An empty list" },
  ],
  sources: ["Month-to-date and year-over-year comparison to the same day; Excel EDATE"],
  keywords: [
    "同比",
    "环比",
    "同比环比",
    "去年同期",
    "上月同期",
    "year over year",
    "month over month",
    "YoY growth",
    "same period last year",
    "month to date comparison",
  ],
  related: ["MONTH_END", "PACING", "BUDGET_VARIANCE", "SEASONAL_INDEX"],
  calendar: { dateColumns: [] },
  fit: (dates, values) => readDaily(dates, values),
  compute: (_dates, _values, asOf, grain, weekStart, series) => {
    const { current, before, yearBefore } = comparedPeriods(lastDayOf(series, asOf), grain, weekStart);
    const now = sumOfDays(series, current.from, current.to);
    return [[now, ...against(series, now, before), ...against(series, now, yearBefore)]];
  },
  intermediates: (_dates, _values, asOf, grain, weekStart, series) => {
    const { current, before, yearBefore } = comparedPeriods(lastDayOf(series, asOf), grain, weekStart);
    const day = (en: string, zh: string, value: number) => ({ name: { en, "zh-CN": zh }, value, unit: "date" }) as const;
    return [
      day("this period, first day", "本期第一天", current.from),
      day("this period, last day", "本期最后一天", current.to),
      day("period before, first day", "上期第一天", before.from),
      day("period before, last day", "上期最后一天", before.to),
      day("a year before, first day", "去年同期第一天", yearBefore.from),
      day("a year before, last day", "去年同期最后一天", yearBefore.to),
    ];
  },
});
