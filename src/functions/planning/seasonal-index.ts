import { seasonalIndex } from "../../core/planning/seasonal-index";
import { defineFunction } from "../define";
import { number } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

/** The 24 quarters of the NIST/SEMATECH handbook's Holt–Winters example. */
const NIST = [362, 385, 432, 341, 382, 409, 498, 387, 473, 513, 582, 474, 544, 582, 681, 557, 628, 707, 773, 592, 627, 725, 854, 661];

export const SEASONAL_INDEX = defineFunction({
  id: "SEASONAL_INDEX",
  family: "planning",
  params: [
    series("series", { unit: "number", above: 0, text: words(["series", "Past values above 0, oldest first, equally spaced, without blanks; at least two whole cycles."], ["历史数据", "大于 0 的历史数值，从早到晚、间隔相同、不能有空格，至少两个完整周期。"]) }),
    number("period", { unit: "periods", min: 2, integer: true, text: words(["period", "Seasons in a cycle: 7 weekdays, 12 months, 4 quarters."], ["周期长度", "一个周期有几期：按周 7，按月 12，按季度 4。"]) }),
  ],
  returns: { shape: "table", unit: "ratio", columns: [{ en: "Index, one row per season", "zh-CN": "各期季节指数" }] },
  text: {
    en: {
      summary: "Seasonal indices of a series: how each weekday, month or quarter compares with an average one (1). Spills one row per season.",
      use: "Use it to spread a yearly target over months or a monthly one over days, and to compare months fairly.",
      formula: ["ratio = value ÷ centred moving average of one cycle", "index = mean ratio of the season, scaled so that the mean is 1"],
      traps: [
        "The first row belongs to the season of the first value: start the series in January to get January first.",
        "A one-off sale day enters the index of its season. Replace it first.",
        "Moving holidays (Spring Festival) fall into different months: monthly indices around them mix two things.",
        "Zero or negative values give #NUM!, a gap #VALUE!, fewer than two cycles #N/A.",
      ],
    },
    "zh-CN": {
      summary: "季节指数：每个星期几、月份或季度相对平均水平（1）的高低，每期一行溢出。",
      use: "把全年目标拆到月、月目标拆到天，或公平比较不同月份。",
      formula: ["比值 = 数值 ÷ 一个周期的中心移动平均", "指数 = 该期比值的平均，再调整到均值为 1"],
      traps: [
        "第一行对应第一个数据所在的期：想让一月排第一，数据就从一月开始。",
        "一次性的大促会进入该期指数，请先替换。",
        "春节在公历里会移动，前后两个月的指数会混在一起。",
        "有 0 或负数返回 #NUM!，有空单元格返回 #VALUE!，不足两个周期返回 #N/A。",
      ],
    },
  },
  examples: [
    {
      args: [[NIST], 4],
      result: [[0.960519635], [1.02214939], [1.14002053], [0.877310453]],
      digits: 8,
      source: "NIST/SEMATECH e-Handbook, 24 quarters; ratio to moving average computed independently in Python",
      story: { en: "Six years of quarterly sales.", "zh-CN": "六年的季度销售额。" },
    },
    { args: [[[80, 120, 80, 120, 80, 120]], 2], result: [[0.8], [1.2]], source: "Identity: a pure season around 100" },
    { args: [[[1, 2, 3]], 2], result: { error: "#N/A" }, source: "Two whole cycles are needed" },
    { args: [[[1, 0, 1, 2]], 2], result: { error: "#NUM!" }, source: "Ratios need values above 0" },
  ],
  sources: ["NIST/SEMATECH e-Handbook of Statistical Methods, time series", "Classical multiplicative decomposition"],
  keywords: ["季节性", "淡旺季", "星期效应", "目标拆分", "季节系数", "seasonality", "peak season"],
  related: ["ETS", "PACING"],
  compute: (values, period) => seasonalIndex(values, period).map((index) => [index]),
});
