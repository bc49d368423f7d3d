import { adstock } from "../../core/allocation/adstock";
import { DomainError } from "../../core/errors";
import { defineFunction } from "../define";
import { flag } from "../params/flag";
import { number, numberMaybe } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const ADSTOCK = defineFunction({
  id: "ADSTOCK",
  family: "allocation",
  params: [
    series("spend", { unit: "money", min: 0, text: words(["spend", "Spend or impressions per period, oldest first: one row or column, without blanks."], ["各期花费", "每期花费或曝光，从早到晚，一行或一列，不能有空格。"]) }),
    number("theta", { unit: "fraction", min: 0, below: 1, text: words(["carry-over", "Share of the effect that carries over to the next period, from 0 to below 1."], ["衰减率", "效果延续到下一期的比例，0 到 1 之间，不含 1。"]) }),
    flag("normalize", false, words(["normalise", "TRUE divides by the sum of the weights, so that steady spend keeps its level."], ["归一化", "填 TRUE 则除以权重之和，稳定投放时数值不变。"])),
    numberMaybe("max_lag", { unit: "periods", min: 0, integer: true, defaultText: "∞", text: words(["longest lag", "How many periods back still count. All of them if left out; a blank cell is 0."], ["最长滞后", "最多往前算几期。不填为全部，空单元格按 0。"]) }),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Adstock", "zh-CN": "广告存量" }] },
  text: {
    en: {
      summary: "Spend with its after-effect: what today's and earlier advertising still does. Spills one row per period.",
      use: "Use it before relating spend to sales: branding works for weeks, and without the carry-over its effect is credited to the wrong week.",
      formula: ["effectₜ = spendₜ + θ × effectₜ₋₁", "with max_lag: Σ θᵏ spendₜ₋ₖ over k = 0 … max_lag; normalised: ÷ Σ θᵏ"],
      traps: [
        "θ belongs to the period: 0.5 a week is not 0.5 a day.",
        "Robyn does not normalise, Meridian and PyMC-Marketing do: say which when comparing.",
        "The first periods miss what was spent before the data began. A blank gives #VALUE!: enter 0 for no spend.",
      ],
    },
    "zh-CN": {
      summary: "广告存量 Adstock：把广告的滞后效果算进去，每期一行向下溢出。",
      use: "分析花费和销量的关系之前先做：品牌广告能管几周，不算滞后就会把效果记到错误的那一周。",
      formula: ["存量ₜ = 花费ₜ + θ × 存量ₜ₋₁", "有最长滞后时：Σ θᵏ 花费ₜ₋ₖ，k = 0 … 最长滞后；归一化再除以 Σ θᵏ"],
      traps: [
        "θ 和周期绑定：每周 0.5 不等于每天 0.5。",
        "Robyn 不归一化，Meridian、PyMC-Marketing 归一化，对比时要说明口径。",
        "最早几期缺少数据开始前的投放。空单元格返回 #VALUE!，没投放请填 0。",
      ],
    },
  },
  examples: [
    { args: [[[100], [100], [100], [100], [100]], 0.5], result: [[100], [150], [175], [187.5], [193.75]], source: "Identity: each is 100 plus half of the one before", story: { en: "Five weeks of steady advertising.", "zh-CN": "连续五周每周投 100。" } },
    { args: [[[100, 0, 0]], 0.7], result: [[100], [70], [49]], source: "Robyn documentation: 100, 70, 49" },
    { args: [[[0.12, 0.34, 0.91, 0.45, 0.78]], 0.1, true, 4], result: [[0.12 / 1.1111], [0.352 / 1.1111], [0.9452 / 1.1111], [0.54452 / 1.1111], [0.834452 / 1.1111]], source: "Meridian test: the last is .751; the others by hand" },
    { args: [[[1]], 1], result: { error: "#NUM!" }, source: "What never fades has no limit" },
    { args: [[[1], [""], [2]], 0.5], result: { error: "#VALUE!" }, source: "A gap in an aligned series is refused" },
  ],
  sources: ["Broadbent (1979), One way TV advertisements work", "Robyn: adstocking", "Google Meridian: adstock with max_lag"],
  keywords: ["广告滞后", "衰减", "品牌广告", "MMM", "carry-over", "marketing mix", "营销组合模型"],
  related: ["HILL", "ALLOCATE"],
  fit: (spend) => {
    if (spend.length === 0) throw new DomainError("value", "empty", { param: "spend" });
  },
  compute: (spend, theta, normalize, maxLag) => adstock(spend, theta, normalize, maxLag).map((value) => [value]),
});
