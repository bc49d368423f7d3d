import { priceBreakeven } from "../../core/unit-economics/price-breakeven";
import { defineFunction } from "../define";
import { tex } from "../math";
import { number } from "../params/number";
import { words } from "../params/words";

export const PRICE_BREAKEVEN = defineFunction({
  id: "PRICE_BREAKEVEN",
  family: "unit-economics",
  params: [
    number("contribution_margin", {
      unit: "fraction",
      above: 0,
      max: 1,
      text: words(
        ["contribution margin", "Share of the old price left after variable cost, e.g. 30%. Above 0, at most 1."],
        ["边际贡献率", "原价扣掉变动成本后剩下的比例，如 30%。大于 0，不超过 1。"],
      ),
    }),
    number("price_change", {
      unit: "fraction",
      above: -1,
      text: words(
        [
          "price change",
          "Change of the price as a fraction of the old one: −10% for a cut, 10% for a rise. Write 10% or 0.1: 10 would be ten times the price on top.",
        ],
        ["价格变动", "相对原价的变动：降价一成写 −10%，涨价一成写 10% 或 0.1；写成 10 就是涨十倍。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "By how much sales volume must change so that a price cut or rise leaves the profit as it was.",
      use: "Use it before a coupon or a price rise: 0.5 means that half as many units again must be sold, −0.25 that a quarter may be lost.",
      formula: ["volume change = −price change ÷ (contribution margin + price change)"],
      traps: [
        "Both fractions are of the old price, and the margin is after all variable costs, not only the goods.",
        "It leaves fixed costs alone: where more volume needs more staff or stock, more must be sold.",
        "A cut as large as the margin gives #DIV/0!, a larger one #NUM!: no volume makes up for it. A blank price change is 0 and needs no change of volume.",
      ],
    },
    "zh-CN": {
      summary: "调价保本销量：涨价或降价后，销量要变动多少，利润才和原来一样。",
      use: "发券、打折或涨价之前先算：0.5 表示要多卖一半，−0.25 表示少卖四分之一也不亏。",
      formula: ["销量变动 = −价格变动 ÷（边际贡献率 + 价格变动）"],
      traps: [
        "两个比例都以原价为分母，边际贡献要扣掉全部变动成本，不只是货本。",
        "假设固定成本不变；要是多卖就得加人、加仓，实际要卖得更多。",
        "降幅等于边际贡献率返回 #DIV/0!，更大返回 #NUM!：卖多少都补不回来。价格变动留空按 0 计，结果为 0。",
      ],
    },
  },
  math: {
    lines: [tex`\Delta q = \frac{-\Delta p}{m + \Delta p}`],
    where: [
      [
        tex`\Delta q`,
        "change of volume that keeps the contribution, as a fraction of the old volume",
        "保持利润不变所需的销量变动，相对原销量",
      ],
      ["m", "contribution_margin"],
      [tex`\Delta p`, "price_change"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "price_change", from: -0.2, to: 0.2 },
    lines: { argument: "contribution_margin", values: [0.3, 0.5, 0.7] },
    title: {
      en: "A discount needs far more extra volume than a price rise may lose, the more so the thinner the margin.",
      "zh-CN": "降价要多卖的，远多于涨价可以少卖的；毛利越薄差得越多。",
    },
  },
  native: {
    unless: [
      ["ROUND(contribution_margin+price_change,12)<0", "#NUM!"],
      ["ROUND(contribution_margin+price_change,12)=0", "#DIV/0!"],
    ],
    formula: "-price_change/(contribution_margin+price_change)",
  },
  examples: [
    {
      args: [0.3, -0.1],
      result: 0.5,
      source: "Published break-even table (Nagle and Müller): 30% margin, 10% cut, +50%",
      story: {
        en: "A shop plans a 10% coupon on goods with a margin of 30%. Unless it sells half as many again, it earns less than without the coupon.",
        "zh-CN": "边际贡献率 30% 的商品想打九折：销量至少要多出一半，否则赚得还不如不打折。",
      },
    },
    { args: [0.3, 0.1], result: -0.25, source: "Published break-even table (Nagle and Müller): 30% margin, 10% rise, −25%" },
    { args: [0.6, -0.2], result: 0.5, source: "King of Pops case, published: price 2.50, cost 1.00, cut by 0.50, +50%" },
    { args: [0.42, 0.1], result: -0.192307692307692, source: "Published −19.2%; identity −10 ÷ 52" },
    { args: [0.3, -0.3], result: { error: "#DIV/0!" }, source: "The cut takes the whole margin" },
    { args: [0.3, -0.4], result: { error: "#NUM!" }, source: "The cut exceeds the margin" },
  ],
  sources: ["Nagle and Müller, The Strategy and Tactics of Pricing, break-even sales change"],
  keywords: [
    "降价",
    "打折",
    "涨价",
    "优惠券",
    "提价",
    "满减",
    "打折要多卖多少",
    "discount",
    "coupon",
    "price cut",
    "pricing",
    "can I afford a discount",
    "should I lower the price",
    "要多卖多少",
  ],
  related: ["BREAKEVEN_UNITS", "GROSS_MARGIN", "INCREMENTALITY"],
  compute: (contributionMargin, priceChange) => priceBreakeven(contributionMargin, priceChange),
});
