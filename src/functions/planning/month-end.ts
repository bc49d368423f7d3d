import { DomainError } from "../../core/errors";
import { monthEnd, type MonthEnd } from "../../core/planning/month-end";
import { defineFunction, type ResultCell } from "../define";
import { tex } from "../math";
import { numberOr } from "../params/number";
import { numberOrBlank } from "../params/number-or-blank";
import { words } from "../params/words";
import { lastDayOf, readDaily, seriesAsOf, seriesDates, seriesValues } from "./daily-columns";
import { patternParam } from "./pattern-param";
import { DAY_OF_TIME } from "../retention/list-notes";

/** Six weeks from Monday, 2 February 2026: 100 on weekdays, 150 and 190 at weekends, by turns 10 more and 10 less. */
const WEEKS = Array.from({ length: 42 }, (_, day) => {
  const weekday = day % 7;
  return { day: 46055 + day, value: (weekday < 5 ? 100 : weekday === 5 ? 150 : 190) + (Math.floor(day / 7) % 2 === 0 ? 10 : -10) };
});
const DAYS = WEEKS.map(({ day }) => [day]);
const VALUES = WEEKS.map(({ value }) => [value]);

const required = (target: number | undefined, { soFar, remaining }: MonthEnd): ResultCell => {
  if (target === undefined) return "";
  return remaining === 0 ? new DomainError("div0", "period-over") : Math.max(0, target - soFar) / remaining;
};

export const MONTH_END = defineFunction({
  id: "MONTH_END",
  family: "planning",
  params: [
    seriesDates,
    seriesValues,
    seriesAsOf,
    patternParam,
    numberOrBlank("target", {
      unit: "money",
      min: 0,
      text: words(
        ["target", "Target of the month; then what each remaining day must bring is told too. Blank: none."],
        ["月目标", "本月目标，填了才算剩下每天要做多少。留空不算。"],
      ),
    }),
    numberOr("weeks", 8, {
      unit: "periods",
      min: 2,
      integer: true,
      text: words(
        ["weeks", "How many of the last weeks show level and pattern, a whole number from 2. 8 if left out."],
        ["参考周数", "用最近几周的数据看水平和规律，整数，至少 2。不填按 8。"],
      ),
    }),
    numberOr("confidence", 0.8, {
      unit: "fraction",
      above: 0,
      below: 1,
      text: words(
        ["confidence", "How sure the range is to hold the month's end, between 0 and 100%. 80% if left out."],
        ["置信度", "月末落在区间里的把握，0 到 100% 之间。不填按 80%。"],
      ),
    }),
  ],
  returns: {
    shape: "row",
    unit: "money",
    columns: [
      { en: "So far", "zh-CN": "本月至今" },
      { en: "Projection", "zh-CN": "预计月底" },
      { en: "Projection, low", "zh-CN": "月底下限" },
      { en: "Projection, high", "zh-CN": "月底上限" },
      { en: "Required per remaining day", "zh-CN": "剩余每天要做" },
    ],
  },
  text: {
    en: {
      summary:
        "Where the month will end: sales so far, projection with a range, and what each remaining day must bring. Weekday pattern from the last weeks.",
      use: "Use it every morning on daily sales. A run rate that forgets that weekends are ahead is off by a tenth; this one knows which weekdays are left.",
      formula: [
        "projection = so far + Σ expected of the remaining days",
        "weekday: expected = mean of this weekday over the window; flat, weights: weight × Σ values ÷ Σ weights of the window",
        "range: ± t × s × √V, the prediction interval of a sum",
        "required = max(0, target − so far) ÷ remaining days",
      ],
      traps: [
        "It knows no promotion. Take the days of a big sale out of the list, or put them into weights; otherwise they lift every later day.",
        "Days without a row between the first and the last one count as 0: closed days belong in that way, days not yet exported do not. Leave their values blank, or set the as-of date.",
        "OPS.PACING takes its pace from the running month alone and compares with a plan; this takes level and pattern from the weeks before too.",
        "Fewer than 14 days (7 with weights or flat) give #N/A: select last month as well. On the last day of the month the range closes and the required rate is #DIV/0!.",
        "Weights that are not seven give #VALUE!, all zero #DIV/0!; fewer than two weeks, a negative target or weight, or a confidence outside 0 to 100% #NUM!.",
        DAY_OF_TIME.en,
      ],
    },
    "zh-CN": {
      summary: "月底能完成多少：本月至今、预计月底及上下限、剩余每天要做多少。按最近几周的星期规律推算。",
      use: "每天早上用日销售额看一眼。按日均直接推，没算后面有几个周末，会差出一成；这里按剩下的是周几来推。",
      formula: [
        "预计月底 = 本月至今 + Σ 剩余各天的预计值",
        "weekday：预计值 = 参考期内同一星期几的平均；flat、权重：权重 × Σ 数值 ÷ Σ 权重（参考期）",
        "上下限：± t × s × √V，即总和的预测区间",
        "剩余每天要做 = max(0, 月目标 − 本月至今) ÷ 剩余天数",
      ],
      traps: [
        "它不知道大促：把双11 这类日子从表里拿掉，或写进权重，否则后面每天都会被抬高。",
        "首日和末日之间没有行的日子按 0 计：店休这样算没错，还没导出的日子不行，请把数值留空或填截止日期。",
        "OPS.PACING 只看本月进度、和计划比；这里还参考前几周的水平和星期规律。",
        "不足 14 天（flat 或权重不足 7 天）返回 #N/A，请把上个月也选进来。到了月底最后一天，上下限都等于已完成，剩余每天返回 #DIV/0!。",
        "权重不是七个返回 #VALUE!，全为 0 返回 #DIV/0!；参考周数小于 2、目标或权重为负、置信度不在 0 到 100% 之间返回 #NUM!。",
        DAY_OF_TIME["zh-CN"],
      ],
    },
  },
  math: {
    lines: [
      tex`P = S + \sum_{t = A+1}^{E} e_t, \qquad q = \frac{\max(0, T - S)}{R}`,
      [
        tex`e_t = \frac{7}{n} \sum_{u \sim t} y_u, \qquad V = R + \frac{7}{n} \sum_{k=1}^{7} r_k^2, \qquad p = 7`,
        "weekday",
        "weekday 按星期",
      ],
      [tex`e_t = w_t \frac{\sum_u y_u}{\sum_u w_u}, \qquad p = 1`, "weights, flat", "权重、flat"],
      [tex`V = R + n \left( \frac{\sum_{t > A} w_t}{\sum_u w_u} \right)^{2}`, "weights, flat", "权重、flat"],
      tex`P \pm t_{n-p}\, s \sqrt{V}, \qquad s^2 = \frac{\sum_u (y_u - e_u)^2}{n - p}`,
    ],
    where: [
      ["P", "projection", "预计月底"],
      ["S", "sales so far", "本月至今"],
      ["q", "required per remaining day", "剩余每天要做"],
      ["e_t", "what day t is expected to bring", "第 t 天的预计值"],
      ["y_u", "values of the n days of the window", "参考期 n 天的数值"],
      [tex`u \sim t`, "days of the same weekday", "同一星期几的日子"],
      ["r_k", "remaining days of weekday k", "剩余日子里星期 k 的天数"],
      ["w_t", "pattern"],
      ["R", "remaining days", "剩余天数"],
      ["V", "variance of their sum, in that of one day", "剩余总和的方差，以一天的方差计"],
      ["s", "standard error of one day", "单日的标准误"],
      ["n", "days of the window", "参考期天数"],
      ["p", "means that were estimated", "估计的均值个数"],
      ["t_{n-p}", "t of the confidence level", "置信度对应的 t 值"],
      ["A", "as_of"],
      ["E", "last day of the month", "本月最后一天"],
      ["T", "target"],
    ],
  },
  picture: {
    kind: "interval",
    columns: [2, 1, 3],
    title: {
      en: "Where the month will end, with the range that holds it four times in five.",
      "zh-CN": "预计月底及区间：五次里有四次落在其中。",
    },
  },
  examples: [
    {
      args: [DAYS, VALUES],
      result: [[1860, 3740, 3672.37909, 3807.62091, ""]],
      digits: 9,
      source: "Computed independently in Python: weekday means 100, 150, 190; 16 days left, t of 35 degrees of freedom",
      story: {
        en: "15 March: 1,860 so far, in a shop that lives by its weekends. Two are left, so the month will end near 3,740, most likely between 3,672 and 3,808.",
        "zh-CN": "3 月 15 日，本月做了 1860 元，生意靠周末。后面还有两个周末，月底大约 3740 元，多半在 3672 到 3808 元之间。",
      },
    },
    {
      args: [DAYS, VALUES, null, "flat", 4000],
      result: [[1860, 3780, 3564.05921, 3995.94079, 133.75]],
      digits: 9,
      source: "Computed independently in Python: 120 a day; (4000 − 1860) ÷ 16",
    },
    {
      args: [DAYS, VALUES, null, [[2], [2], [2], [2], [2], [3], [4]]],
      result: [[1860, 3737.64706, 3673.10823, 3802.18589, ""]],
      digits: 9,
      source: "Computed independently in Python: Monday to Friday 2, Saturday 3, Sunday 4",
    },
    { args: [DAYS.slice(-13), VALUES.slice(-13)], result: { error: "#N/A" }, source: "Thirteen days are less than two weeks" },
    { args: [DAYS, VALUES, null, [[1], [2]]], result: { error: "#VALUE!" }, source: "Two weights" },
    { args: [DAYS, VALUES, null, null, -1], result: { error: "#NUM!" }, source: "A negative target" },
  ],
  sources: [
    "Hyndman and Athanasopoulos, Forecasting: Principles and Practice: prediction intervals of the mean method",
    "Prediction variance of a sum in the linear model",
  ],
  keywords: [
    "月底能完成多少",
    "月末预测",
    "预计月底",
    "预计月底业绩",
    "按星期推算",
    "这个月能不能达标",
    "month end forecast",
    "month-to-date projection",
    "will we hit the month",
    "weekday run rate",
    "sales forecast rest of month",
  ],
  related: ["PACING", "PERIOD_COMPARE", "ETS", "SEASONAL_INDEX", "LAUNCH_PLAN"],
  calendar: { dateColumns: [] },
  fit: (dates, values) => readDaily(dates, values),
  compute: (_dates, _values, asOf, pattern, target, weeks, confidence, series) => {
    const end = monthEnd(series, lastDayOf(series, asOf), pattern, weeks, confidence);
    return [[end.soFar, end.projection, end.low, end.high, required(target, end)]];
  },
  intermediates: (_dates, _values, asOf, pattern, _target, weeks, confidence, series) => {
    const day = lastDayOf(series, asOf);
    const { soFar, projection, remaining, window } = monthEnd(series, day, pattern, weeks, confidence);
    return [
      { name: { en: "last observed day", "zh-CN": "数据完整的最后一天" }, value: day, unit: "date" },
      { name: { en: "days of the window", "zh-CN": "参考期天数" }, value: window, unit: "days" },
      { name: { en: "remaining days", "zh-CN": "剩余天数" }, value: remaining, unit: "days" },
      { name: { en: "expected of the remaining days", "zh-CN": "剩余各天预计合计" }, value: projection - soFar, unit: "money" },
    ];
  },
});
