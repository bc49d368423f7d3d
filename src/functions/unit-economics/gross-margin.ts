import { GROSS_MARGIN as GROSS_MARGIN_METRIC } from "../../metrics/unit-economics";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const GROSS_MARGIN = defineFunction({
  id: "GROSS_MARGIN",
  family: "unit-economics",
  params: [
    number("revenue", {
      unit: "money",
      min: 0,
      text: words(
        ["revenue", "Net sales of the period or the price of one item. Zero or blank gives #DIV/0!."],
        ["销售额", "一段时间的净销售额，或单件售价。为零或留空返回 #DIV/0!。"],
      ),
    }),
    number("cogs", {
      unit: "money",
      min: 0,
      text: words(
        ["cost of goods", "What these goods cost you: purchase, packaging, freight. Same currency. A blank cell counts as 0."],
        ["商品成本", "对应商品的成本：进货、包装、运费等，与销售额同一币种。空单元格按 0 计。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "fraction" },
  text: {
    en: {
      summary: "Gross margin: the share of revenue left after the cost of the goods.",
      use: "Use it as the first number of every plan: break-even ROI, lifetime value and payback all start from the margin.",
      formula: ["gross margin = (revenue − cost of goods) ÷ revenue"],
      traps: [
        "Margin is a share of the price, markup a share of the cost: 60 sold at 100 is a margin of 40% and a markup of 67%.",
        "Ad spend is no cost of goods: leave it out, or break-even ROI counts it twice.",
        "Do not average the margins of products: add up revenue and cost first.",
        "Below cost the margin is negative. A blank cost counts as 0 and shows 100%; no revenue gives #DIV/0!, a negative amount #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "毛利率：销售额扣掉商品成本后剩下的比例。",
      use: "做计划先算它：保本 ROI、客户终身价值、回本周期都从毛利率算起。",
      formula: ["毛利率 =（销售额 − 商品成本）÷ 销售额"],
      traps: [
        "毛利率以售价为分母，加价率以成本为分母：成本 60 卖 100，毛利率 40%，加价率 67%。",
        "广告费不算商品成本，不要放进来，否则算保本 ROI 时会重复扣。",
        "多个商品不要直接平均毛利率，先把销售额和成本分别加总再相除。",
        "低于成本卖，毛利率为负。成本留空按 0 计，会算出 100%；没有销售额返回 #DIV/0!，填负数返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`g = \frac{R - C}{R}`],
    where: [
      ["g", "gross margin", "毛利率"],
      ["R", "revenue"],
      ["C", "cogs"],
    ],
  },
  native: arithmeticOf(GROSS_MARGIN_METRIC, { revenue: "revenue", cogs: "cogs" }),
  examples: [
    {
      args: [1000, 600],
      result: 0.4,
      source: "Identity: 400 ÷ 1000",
      story: {
        en: "A shop sells a coat for 1,000. Buying, packing and sending it costs 600, so 40% is left to pay for ads and rent.",
        "zh-CN": "店铺一件大衣卖 1000 元，进货、包装、运费共 600 元，毛利率 40%，广告费和房租都要从这里出。",
      },
    },
    {
      args: [100, 130],
      result: -0.3,
      source: "Identity: −30 ÷ 100",
      story: { en: "A loss leader is sold at 100 and costs 130.", "zh-CN": "引流款卖 100 元，成本 130 元，每件倒贴 30 元，毛利率 −30%。" },
    },
    { args: [0, 10], result: { error: "#DIV/0!" }, source: "No revenue" },
    { args: [0, -1], result: { error: "#NUM!" }, source: "A negative cost is refused, before the zero revenue" },
  ],
  sources: ["Managerial accounting: gross margin ratio"],
  keywords: [
    "毛利",
    "利润率",
    "加价率",
    "成本",
    "毛利怎么算",
    "赚几成",
    "markup",
    "profit margin",
    "gross profit",
    "what do I keep of each sale",
  ],
  related: ["BREAKEVEN_ROI", "NET_ROI", "BREAKEVEN_UNITS", "PRICE_BREAKEVEN"],
  compute: (revenue, cogs) => metricOrFault(GROSS_MARGIN_METRIC, { revenue, cogs }, "revenue"),
});
