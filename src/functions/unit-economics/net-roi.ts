import { NET_ROI as NET_ROI_METRIC } from "../../metrics/advertising";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { words } from "../params/words";
import { arithmeticOf } from "../../metrics/excel";

export const NET_ROI = defineFunction({
  id: "NET_ROI",
  family: "unit-economics",
  params: [
    number("revenue", {
      unit: "money",
      min: 0,
      text: words(
        ["revenue", "Revenue the ads brought, after refunds. A blank cell counts as 0."],
        ["销售额", "广告带来的销售额，扣除退款后。空单元格按 0 计。"],
      ),
    }),
    number("ad_cost", {
      unit: "money",
      min: 0,
      text: words(
        ["ad cost", "What the ads cost, same currency. Zero or blank gives #DIV/0!."],
        ["广告花费", "广告消耗金额，与销售额同一币种。为零或留空返回 #DIV/0!。"],
      ),
    }),
    number("gross_margin", {
      unit: "fraction",
      min: 0,
      max: 1,
      text: words(
        ["gross margin", "Gross margin as a fraction of revenue, from 0 to 100%, e.g. 40%. A blank cell counts as 0."],
        ["毛利率", "毛利占销售额的比例，0 到 100%，如 40%。空单元格按 0 计。"],
      ),
    }),
  ],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "Net ROI: profit after ad cost for each unit of ad money. Breaks even at 0.",
      use: "Use it to answer whether a campaign earned money: above 0 it did, 0.6 means 60 cents of profit on each dollar spent.",
      formula: ["net ROI = (revenue × gross margin − ad cost) ÷ ad cost", "net ROI = ROAS × gross margin − 1"],
      traps: [
        "This is the ROI of finance. What Chinese ad platforms call ROI is revenue ÷ cost: that is OPS.ROAS, and it breaks even at 1 ÷ gross margin.",
        "It counts the margin of these sales only, not what the customers buy later.",
        "No revenue gives −1: the whole spend is lost. Nothing spent gives #DIV/0!.",
        "Negative amounts give #NUM!, and so does a negative margin: goods sold below cost lose more with every sale, whatever the ads bring.",
      ],
    },
    "zh-CN": {
      summary: "净 ROI：每花一元广告费，扣掉成本和广告费后净赚多少，0 为保本。",
      use: "回答这次投放到底赚没赚：大于 0 就是赚，0.6 表示每花一元净赚六毛。",
      formula: ["净 ROI =（销售额 × 毛利率 − 广告花费）÷ 广告花费", "净 ROI = 投产比 × 毛利率 − 1"],
      traps: [
        "这是财务口径。平台后台的 ROI 是销售额 ÷ 花费，即 OPS.ROAS，它的保本点是 1 ÷ 毛利率，两者不能混用。",
        "只算这批成交的毛利，不含客户以后的复购。",
        "没有成交时为 −1，即广告费全亏；没有花费返回 #DIV/0!。",
        "金额为负返回 #NUM!；毛利率为负也一样，低于成本的商品投得越好亏得越多，谈不上广告回报。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{ROI}_{\mathrm{net}} = \frac{R\,g - C}{C} = \frac{R}{C}\,g - 1`],
    where: [
      [tex`\mathrm{ROI}_{\mathrm{net}}`, "net ROI, which breaks even at 0", "净 ROI，0 为保本"],
      ["R", "revenue"],
      ["C", "ad_cost"],
      ["g", "gross_margin"],
      [tex`\frac{R}{C}`, "ROAS, which ad platforms call ROI", "投产比，即平台后台的 ROI"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "revenue", from: 0, to: 100000 },
    lines: { argument: "gross_margin", values: [0.2, 0.4, 0.6] },
    level: { value: 0, label: { en: "break-even", "zh-CN": "保本" } },
    title: {
      en: "With 12,500 spent, the thinner the margin, the more must be sold before the ads earn anything.",
      "zh-CN": "同样花 1.25 万，毛利越薄，要卖得越多广告才开始赚钱。",
    },
  },
  native: arithmeticOf(NET_ROI_METRIC, { revenue: "revenue", spend: "ad_cost", grossMargin: "gross_margin" }),
  examples: [
    {
      args: [50000, 12500, 0.4],
      result: 0.6,
      source: "Identity: 4 × 0.4 − 1",
      story: {
        en: "A campaign cost 12,500 and sold 50,000 after refunds at a margin of 40%. Each unit of ad money came back with 0.6 of profit on top.",
        "zh-CN": "一场活动投了 1.25 万元，扣掉退款成交 5 万元，毛利率 40%：每花一元广告费净赚六毛，可以加投。",
      },
    },
    { args: [25000, 10000, 0.4], result: 0, source: "The break-even ROI of a 40% margin is 2.5" },
    { args: [0, 100, 0.4], result: -1, source: "Identity: everything spent is lost" },
    { args: [100, 0, 0.4], result: { error: "#DIV/0!" }, source: "Nothing spent" },
    { args: [100, 0, 40], result: { error: "#NUM!" }, source: "A margin above 1 is refused, before the zero cost" },
    { args: [100, 50, -0.1], result: { error: "#NUM!" }, source: "Negative inputs are refused" },
  ],
  sources: ["Return on investment: (gain − cost) ÷ cost", "投产比 × 毛利率 − 1, the link to the platforms' ROI"],
  keywords: [
    "这个活动值不值",
    "ROI",
    "净利",
    "投资回报率",
    "赚不赚钱",
    "赚没赚",
    "活动复盘",
    "利润",
    "return on investment",
    "is my campaign profitable",
    "did we make money",
  ],
  related: ["ROAS", "BREAKEVEN_ROI", "GROSS_MARGIN", "INCREMENTALITY"],
  compute: (revenue, adCost, grossMargin) => metricOrFault(NET_ROI_METRIC, { revenue, spend: adCost, grossMargin }, "ad_cost"),
});
