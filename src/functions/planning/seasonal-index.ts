import { centredAverages } from "../../core/planning/centred-averages";
import { seasonRatios } from "../../core/planning/season-ratios";
import { seasonalIndex } from "../../core/planning/seasonal-index";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

/** The 24 quarters of the NIST/SEMATECH handbook's Holt–Winters example. */
const NIST = [362, 385, 432, 341, 382, 409, 498, 387, 473, 513, 582, 474, 544, 582, 681, 557, 628, 707, 773, 592, 627, 725, 854, 661];

export const SEASONAL_INDEX = defineFunction({
  id: "SEASONAL_INDEX",
  family: "planning",
  params: [
    series("series", {
      unit: "number",
      above: 0,
      text: words(
        ["series", "Past values above 0, oldest first, equally spaced, without blanks; at least two whole cycles."],
        ["历史数据", "大于 0 的历史数值，从早到晚、间隔相同、不能有空单元格，至少两个完整周期。"],
      ),
    }),
    number("period", {
      unit: "periods",
      min: 2,
      integer: true,
      text: words(
        ["period", "Seasons in a cycle, a whole number from 2: 7 weekdays, 12 months, 4 quarters."],
        ["周期长度", "一个周期有几期，整数，至少 2：日数据按周填 7，月数据填 12，季度数据填 4。"],
      ),
    }),
  ],
  returns: { shape: "table", unit: "ratio", columns: [{ en: "Index, one row per season", "zh-CN": "各期季节指数" }] },
  text: {
    en: {
      summary:
        "Seasonal indices of a series: how each weekday, month or quarter compares with an average one (1). Spills one row per season.",
      use: "Use it to spread a yearly target over months or a monthly one over days, and to compare months fairly.",
      formula: ["ratio = value ÷ centred moving average of one cycle", "index = mean ratio of the season, scaled so that the mean is 1"],
      traps: [
        "The first row belongs to the season of the first value: start the series in January to get January first.",
        "A one-off sale day enters the index of its season. Replace it first.",
        "Moving holidays (Spring Festival) fall into different months: monthly indices around them mix two things.",
        "To spread a target, multiply: month = year ÷ 12 × index, or hand the indices to OPS.BUDGET_SPLIT as weights.",
        "Zero or negative values give #NUM!, a gap #VALUE!, fewer than two cycles #N/A.",
      ],
    },
    "zh-CN": {
      summary: "季节指数：每个星期几、月份或季度相对平均水平（1）的高低，每期一行向下溢出。",
      use: "把全年目标拆到月、月目标拆到天，或者公平地比较淡季和旺季。",
      formula: ["比值 = 数值 ÷ 一个周期的中心移动平均", "指数 = 该期比值的平均，再调整到均值为 1"],
      traps: [
        "第一行对应第一个数据所在的期：想让一月排第一，数据就从一月开始。",
        "一次性的大促会算进那一期的指数，请先换成平日水平。",
        "春节在公历里前后移动，一二月的指数会混在一起，最好按农历对齐后再算。",
        "拆目标就相乘：月目标 = 全年 ÷ 12 × 指数；要取整又要合计不差，把指数当权重交给 OPS.BUDGET_SPLIT。",
        "有 0 或负数返回 #NUM!，有空单元格返回 #VALUE!，不足两个周期返回 #N/A。",
      ],
    },
  },
  math: {
    lines: [
      [
        tex`c_t = \frac{1}{m} \left( \tfrac{1}{2} y_{t-h} + \sum_{i=1-h}^{h-1} y_{t+i} + \tfrac{1}{2} y_{t+h} \right)`,
        "Even period",
        "周期为偶数",
      ],
      [tex`c_t = \frac{1}{m} \sum_{i=-h}^{h} y_{t+i}`, "Odd period", "周期为奇数"],
      tex`r_t = \frac{y_t}{c_t}, \qquad h = \lfloor m/2 \rfloor`,
      tex`I_j = \frac{m\, \bar r_j}{\sum_{i=1}^{m} \bar r_i}`,
    ],
    where: [
      ["I_j", "index of season j", "第 j 期的季节指数"],
      ["y_t", "series"],
      ["m", "period"],
      ["c_t", "centred moving average", "中心移动平均"],
      ["r_t", "ratio of a value to it", "数值与它的比值"],
      [tex`\bar r_j`, "mean ratio of season j", "第 j 期比值的平均"],
      ["h", "half a cycle, rounded down", "半个周期，向下取整"],
    ],
  },
  picture: {
    kind: "columns",
    title: { en: "Each season against the average of 1.", "zh-CN": "各期相对平均水平 1 的高低。" },
  },
  examples: [
    {
      args: [[NIST], 4],
      result: [[0.960519635], [1.02214939], [1.14002053], [0.877310453]],
      digits: 8,
      source: "NIST/SEMATECH e-Handbook, 24 quarters; ratio to moving average computed independently in Python",
      story: {
        en: "Six years of quarterly sales. The third quarter sells 14% more than an average one, the fourth 12% less: the yearly target is spread in these proportions.",
        "zh-CN": "六年的季度销售额：三季度比平均高 14%，四季度低 12%，全年目标就按这个比例拆到各季度。",
      },
    },
    { args: [[[80, 120, 80, 120, 80, 120]], 2], result: [[0.8], [1.2]], source: "Identity: a pure season around 100" },
    { args: [[[1, 2, 3]], 2], result: { error: "#N/A" }, source: "Two whole cycles are needed" },
    { args: [[[1, 0, 1, 2]], 2], result: { error: "#NUM!" }, source: "Ratios need values above 0" },
  ],
  sources: ["NIST/SEMATECH e-Handbook of Statistical Methods, time series", "Classical multiplicative decomposition"],
  keywords: [
    "季节性",
    "淡旺季",
    "淡季",
    "旺季",
    "星期效应",
    "目标拆分",
    "季节系数",
    "seasonality",
    "peak season",
    "spread a target over months",
  ],
  related: ["ETS", "PACING", "BUDGET_SPLIT"],
  compute: (values, period) => seasonalIndex(values, period).map((index) => [index]),
  intermediates: (values, period) => {
    const averages = centredAverages(values, period);
    return [
      { name: { en: "whole cycles", "zh-CN": "完整周期数" }, value: Math.floor(values.length / period), unit: "count" },
      { name: { en: "values with a centred moving average", "zh-CN": "有中心移动平均的期数" }, value: averages.length, unit: "count" },
      { name: { en: "first moving average", "zh-CN": "最早的移动平均" }, value: averages[0] as number, unit: "number" },
      { name: { en: "last moving average", "zh-CN": "最近的移动平均" }, value: averages.at(-1) as number, unit: "number" },
      {
        name: { en: "mean of the ratios before scaling", "zh-CN": "调整前各期比值的均值" },
        value: seasonRatios(values, period).reduce((sum, ratio) => sum + ratio, 0) / period,
        unit: "ratio",
      },
    ];
  },
});
