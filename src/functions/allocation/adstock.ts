import { adstock } from "../../core/allocation/adstock";
import { adstockHalfLife } from "../../core/allocation/adstock-half-life";
import { adstockWeight } from "../../core/allocation/adstock-weight";
import { DomainError } from "../../core/errors";
import { defineFunction } from "../define";
import { tex } from "../math";
import { flag } from "../params/flag";
import { number, numberMaybe } from "../params/number";
import { series } from "../params/series";
import { words } from "../params/words";

export const ADSTOCK = defineFunction({
  id: "ADSTOCK",
  family: "allocation",
  params: [
    series("spend", {
      unit: "money",
      min: 0,
      text: words(
        ["spend", "Spend or impressions per period, from 0, oldest first: one row or column, without blanks."],
        ["各期花费", "每期花费或曝光，不小于 0，从早到晚，一行或一列，不能有空单元格。"],
      ),
    }),
    number("theta", {
      unit: "fraction",
      min: 0,
      below: 1,
      text: words(
        ["carry-over", "Share of the effect that carries over to the next period, from 0 to below 1, e.g. 0.5."],
        ["延续率 θ", "效果延续到下一期的比例，0 到 1 之间，不含 1，如 0.5。"],
      ),
    }),
    flag(
      "normalize",
      false,
      words(
        ["normalise", "TRUE divides by the sum of the weights, so that steady spend keeps its level. FALSE if left out."],
        ["归一化", "填 TRUE 则除以权重之和，稳定投放时数值不变。不填按 FALSE。"],
      ),
      {
        no: { en: "carry-over added up, as in Robyn", "zh-CN": "直接累加，同 Robyn" },
        yes: { en: "normalised, as in Meridian and PyMC-Marketing", "zh-CN": "归一化，同 Meridian、PyMC-Marketing" },
      },
    ),
    numberMaybe("max_lag", {
      unit: "periods",
      min: 0,
      integer: true,
      defaultText: "∞",
      text: words(
        ["longest lag", "How many periods back still count, a whole number from 0. All of them if left out; a blank cell is 0."],
        ["最长滞后", "最多往前算几期，整数，不小于 0。不填为全部，空单元格按 0。"],
      ),
    }),
  ],
  returns: { shape: "table", unit: "money", columns: [{ en: "Adstock", "zh-CN": "广告存量" }] },
  text: {
    en: {
      summary: "Spend with its after-effect: what today's and earlier advertising still does. Spills one row per period.",
      use: "Use it before relating spend to sales: branding works for weeks, and without the carry-over its effect is credited to the wrong week.",
      formula: ["effectₜ = spendₜ + θ × effectₜ₋₁", "with a longest lag L: Σ θᵏ spendₜ₋ₖ over k = 0 … L; normalised: ÷ Σ θᵏ"],
      traps: [
        "θ belongs to the period: 0.5 a week is not 0.5 a day. Half of the effect is gone after ln 0.5 ÷ ln θ periods.",
        "Tools differ: Robyn neither normalises nor ends the memory (the default here); Meridian and PyMC-Marketing normalise over a window: set normalise to TRUE and the longest lag to their window − 1. Say which when comparing.",
        "The first periods miss what was spent before the data began.",
        "A blank gives #VALUE!: enter 0 for no spend. A blank “longest lag” is 0, so only the same period counts; leave the argument itself empty for all. A θ of 1 or more or negative spend gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "广告存量 Adstock：把广告的滞后效果算进去，每期一行向下溢出。",
      use: "分析花费和销量的关系之前先做这一步：品牌广告能管好几周，不算滞后，效果就会记到错误的那一周。",
      formula: ["存量ₜ = 花费ₜ + θ × 存量ₜ₋₁", "有最长滞后时：Σ θᵏ 花费ₜ₋ₖ，k = 0 … 最长滞后；归一化再除以 Σ θᵏ"],
      traps: [
        "θ 和周期绑定：每周 0.5 不等于每天 0.5。效果减半要 ln 0.5 ÷ ln θ 期。",
        "各家口径不同：Robyn 不归一化、无限期衰减（这里的默认）；Meridian、PyMC-Marketing 在窗口内归一化，归一化填 TRUE、最长滞后填窗口长度 − 1。对比时要说明口径。",
        "最早几期缺了数据开始之前的投放，会偏低。",
        "花费里有空单元格返回 #VALUE!，没投放请填 0。最长滞后引用空单元格等于 0，只算当期；想不限就直接省略。θ 大于等于 1 或花费为负返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [
      tex`a_t = x_t + \theta\, a_{t-1}`,
      [tex`a_t = \sum_{k=0}^{L} \theta^k\, x_{t-k}`, "With a longest lag", "有最长滞后"],
      [tex`\frac{a_t}{\sum_{k=0}^{L} \theta^k} = \frac{a_t\,(1-\theta)}{1-\theta^{L+1}}`, "Normalised", "归一化"],
      [tex`a_t\,(1 - \theta)`, "Normalised, without a longest lag", "归一化，不限滞后"],
    ],
    where: [
      ["a_t", "adstock of period t", "第 t 期的广告存量"],
      ["x_t", "spend"],
      [tex`\theta`, "theta"],
      ["L", "max_lag"],
    ],
  },
  picture: {
    kind: "columns",
    beside: "spend",
    title: { en: "Spend and its effect with what is left from before.", "zh-CN": "每期花费，以及叠加前期余效后的效果。" },
  },
  examples: [
    {
      args: [[[100], [100], [100], [100], [100]], 0.5],
      result: [[100], [150], [175], [187.5], [193.75]],
      source: "Identity: each is 100 plus half of the one before",
      story: {
        en: "A brand spends 100 (thousand) a week for five weeks, and half of the effect lasts into the next week. In week five nearly 194 is at work: stopping then will show in sales only weeks later.",
        "zh-CN":
          "品牌广告连投五周，每周 100 万，效果有一半延续到下一周。到第五周，市场上还有近 194 万的广告在起作用，这时停投，销量要过几周才会掉下来。",
      },
    },
    { args: [[[100, 0, 0]], 0.7], result: [[100], [70], [49]], source: "Robyn documentation: 100, 70, 49" },
    {
      args: [[[0.12, 0.34, 0.91, 0.45, 0.78]], 0.1, true, 4],
      result: [[0.12 / 1.1111], [0.352 / 1.1111], [0.9452 / 1.1111], [0.54452 / 1.1111], [0.834452 / 1.1111]],
      source: "Meridian test: the last is .751; the others by hand",
    },
    { args: [[[1]], 1], result: { error: "#NUM!" }, source: "What never fades has no limit" },
    { args: [[[1], [""], [2]], 0.5], result: { error: "#VALUE!" }, source: "A gap in an aligned series is refused" },
  ],
  sources: ["Broadbent (1979), One way TV advertisements work", "Robyn: adstocking", "Google Meridian: adstock with max_lag"],
  keywords: [
    "广告滞后",
    "衰减",
    "延续效应",
    "品牌广告",
    "种草",
    "MMM",
    "营销组合模型",
    "carry-over",
    "marketing mix",
    "how long does advertising work",
  ],
  related: ["HILL", "ALLOCATE", "INCREMENTALITY"],
  fit: (spend) => {
    if (spend.length === 0) throw new DomainError("value", "empty", { param: "spend" });
  },
  compute: (spend, theta, normalize, maxLag) => adstock(spend, theta, normalize, maxLag).map((value) => [value]),
  intermediates: (spend, theta, normalize, maxLag) => {
    const [spent, effect] = [spend, adstock(spend, theta, normalize, maxLag)].map((values) =>
      values.reduce((sum, value) => sum + value, 0),
    ) as [number, number];
    const halfLife = adstockHalfLife(theta);
    return [
      { name: { en: "spend of all periods", "zh-CN": "各期花费合计" }, value: spent, unit: "money" },
      { name: { en: "sum of the weights of all lags", "zh-CN": "各滞后期权重之和" }, value: adstockWeight(theta, maxLag), unit: "ratio" },
      ...(halfLife === undefined
        ? []
        : [
            {
              name: { en: "periods until half of an effect is gone", "zh-CN": "效果减半所需期数（半衰期）" },
              value: halfLife,
              unit: "periods" as const,
            },
          ]),
      { name: { en: "adstock of these periods together", "zh-CN": "各期存量合计" }, value: effect, unit: "money" },
    ];
  },
});
