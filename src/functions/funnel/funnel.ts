import { DomainError } from "../../core/errors";
import { funnel } from "../../core/funnel/funnel";
import { defineFunction, type ResultCell } from "../define";
import { series } from "../params/series";

const rate = (value: number | undefined): ResultCell => value ?? new DomainError("div0", "zero-denominator", { param: "counts" });

export const FUNNEL = defineFunction({
  id: "FUNNEL",
  family: "funnel",
  params: [
    series("counts", {
      unit: "count",
      min: 0,
      text: {
        en: { label: "step counts", help: "People at each step, top of the funnel first: one row or one column, without blanks." },
        "zh-CN": { label: "各步人数", help: "从漏斗顶端开始的各步人数，一行或一列，中间不能有空格。" },
      },
    }),
  ],
  returns: {
    shape: "table",
    unit: "table",
    columns: [
      { en: "Count", "zh-CN": "人数" },
      { en: "Step rate", "zh-CN": "环节转化率" },
      { en: "Overall rate", "zh-CN": "总转化率" },
      { en: "Drop-off", "zh-CN": "流失人数" },
    ],
  },
  text: {
    en: {
      summary: "A funnel's step rate, overall rate and drop-off for each step. Spills one row per step.",
      use: "Use it to see where people leave between seeing and buying, and which step is worth working on.",
      formula: ["step rate = count ÷ count of the step before", "overall rate = count ÷ count of the first step", "drop-off = count of the step before − count"],
      traps: [
        "Each step should count the same people within the same time; mixing visits and visitors breaks the rates.",
        "Counts may rise where people re-enter: the step rate is then above 100% and the drop-off negative.",
        "A blank within the range gives #VALUE!, except in older desktop Excel, which hands blanks over as 0.",
        "A step after a zero shows #DIV/0! as its step rate.",
      ],
    },
    "zh-CN": {
      summary: "漏斗每一步的环节转化率、总转化率和流失人数，每步一行向下溢出。",
      use: "看用户从看到到下单在哪一步流失最多，先优化哪一步最划算。",
      formula: ["环节转化率 = 本步人数 ÷ 上一步人数", "总转化率 = 本步人数 ÷ 第一步人数", "流失人数 = 上一步人数 − 本步人数"],
      traps: [
        "各步要用同一批人、同一时间段的口径，人次和人数混用会算错。",
        "用户可回流时后一步可能更多，环节转化率会超过 100%，流失人数为负。",
        "区域里有空单元格返回 #VALUE!；旧版桌面 Excel 会把空单元格当 0 传入。",
        "上一步为零时，本步环节转化率显示 #DIV/0!。",
      ],
    },
  },
  examples: [
    {
      args: [[[10000], [4200], [1260], [315]]],
      result: [[10000, 1, 1, 0], [4200, 0.42, 0.42, 5800], [1260, 0.3, 0.126, 2940], [315, 0.25, 0.0315, 945]],
      source: "Identities of the closed funnel as Amplitude and GA4 report it",
      story: { en: "Visits, product views, baskets, orders of a launch day.", "zh-CN": "上新当天：进店、看商品、加购、下单。" },
    },
    { args: [[[0, 5]]], result: [[0, 1, 1, 0], [5, { error: "#DIV/0!" }, { error: "#DIV/0!" }, -5]], source: "Nothing to divide by" },
    { args: [[[10], [""], [3]]], result: { error: "#VALUE!" }, source: "A gap in an aligned series is refused" },
    { args: [[[10], [-1]]], result: { error: "#NUM!" }, source: "Negative counts are refused" },
  ],
  sources: ["Amplitude funnel analysis", "GA4 funnel exploration, closed funnel"],
  keywords: ["漏斗", "转化率", "流失", "conversion", "drop-off", "where do people leave"],
  related: ["FUNNEL_REQUIRED", "GOAL", "CHANNEL_METRICS"],
  compute: (counts) => funnel(counts).map((step) => [step.count, rate(step.stepRate), rate(step.overallRate), step.dropOff]),
});
