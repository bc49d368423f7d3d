import { requireBreakEven } from "../../core/unit-economics/require-break-even";
import { BREAKEVEN_ROI as BREAKEVEN_ROI_METRIC, CONTRIBUTION_RATE } from "../../metrics/unit-economics";
import { valueOf } from "../../metrics/value";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number, numberOr } from "../params/number";
import { arithmeticOf } from "../../metrics/excel";

export const BREAKEVEN_ROI = defineFunction({
  id: "BREAKEVEN_ROI",
  family: "unit-economics",
  params: [
    number("gross_margin", {
      unit: "fraction",
      max: 1,
      text: {
        en: { label: "gross margin", help: "Gross margin as a fraction of revenue, e.g. 40%. A blank cell counts as 0." },
        "zh-CN": { label: "毛利率", help: "毛利占销售额的比例，如 40%。空单元格按 0 计。" },
      },
    }),
    numberOr("refund_rate", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "refund rate", help: "Share of paid sales that is refunded, e.g. 20%. 0 if left out." },
        "zh-CN": { label: "退款率", help: "付款金额中被退款的比例，如 20%。不填按 0。" },
      },
    }),
    numberOr("fee_rate", 0, {
      unit: "fraction",
      min: 0,
      max: 1,
      text: {
        en: { label: "fee rate", help: "Platform fees and commissions as a share of net sales, e.g. 5%. 0 if left out." },
        "zh-CN": { label: "费率", help: "平台扣点、佣金等占净销售额的比例，如 5%。不填按 0。" },
      },
    }),
    numberOr("target_margin", 0, {
      unit: "fraction",
      min: 0,
      below: 1,
      text: {
        en: { label: "target margin", help: "Profit you want to keep, as a share of net sales, e.g. 10%. 0 means break even." },
        "zh-CN": { label: "目标利润率", help: "希望留下的利润占净销售额的比例，如 10%。0 表示只求保本。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "The ROI (revenue ÷ ad cost) at which ads neither earn nor lose money.",
      use: "Use it before spending: compare it with the ROI the ad platform reports. Above it you earn, below it every order loses money.",
      formula: ["break-even ROI = 1 ÷ [(1 − refund rate) × (gross margin − fee rate − target margin)]"],
      traps: [
        "Platforms report ROI on paid sales before refunds. Without the refund rate the line is too low.",
        "Refunded goods are taken to be sold again at full cost, and fees on them to be returned. Where returns are lost, lower the margin by the loss.",
        "ROI here is revenue ÷ cost, as ad platforms use it. The finance ROI (profit ÷ cost) breaks even at 0.",
        "Write margins as 40% or 0.4: above 1 gives #NUM!. Fees and target above the margin give #NUM!, equal to it #DIV/0!, as do a blank margin and a refund rate of 100%.",
      ],
    },
    "zh-CN": {
      summary: "保本 ROI：投产比（销售额 ÷ 广告费）达到多少才不亏。",
      use: "投放前先算出这条线，再和平台后台的 ROI 比：高于它赚钱，低于它卖一单亏一单。",
      formula: ["保本 ROI = 1 ÷ [(1 − 退款率) × (毛利率 − 费率 − 目标利润率)]"],
      traps: [
        "平台 ROI 按退款前的成交额算，不填退款率，保本线会偏低。",
        "这里假设退回的货能照常再卖、退款部分平台不收扣点。退货有损耗的，请把损耗计入成本，毛利率相应调低。",
        "这里的 ROI 是投产比（销售额 ÷ 花费），不是财务口径的利润 ÷ 花费，后者的保本点是 0。",
        "毛利率写 40% 或 0.4，大于 1 返回 #NUM!。费率加目标利润超过毛利率返回 #NUM!，恰好相等返回 #DIV/0!；毛利率留空、退款率 100% 也返回 #DIV/0!。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{ROI}^{*} = \frac{1}{(1-\rho)\,(g-\varphi-\tau)}`],
    where: [
      [tex`\mathrm{ROI}^{*}`, "break-even ROI, revenue ÷ ad cost", "保本 ROI（销售额 ÷ 广告费）"],
      ["g", "gross_margin"],
      [tex`\rho`, "refund_rate"],
      [tex`\varphi`, "fee_rate"],
      [tex`\tau`, "target_margin"],
    ],
  },
  picture: {
    kind: "curve",
    along: { argument: "gross_margin", from: 0.15, to: 0.8 },
    lines: { argument: "refund_rate", values: [0, 0.2, 0.4] },
    title: {
      en: "The thinner the margin and the more is refunded, the higher the ROI that only breaks even.",
      "zh-CN": "毛利越薄、退款越多，保本所需的 ROI 越高。",
    },
  },
  native: {
    unless: [
      ["ROUND(gross_margin-fee_rate-target_margin,12)<0", "#NUM!"],
      ["ROUND(gross_margin-fee_rate-target_margin,12)*ROUND(1-refund_rate,12)=0", "#DIV/0!"],
    ],
    formula: arithmeticOf(BREAKEVEN_ROI_METRIC, {
      contributionRate: arithmeticOf(CONTRIBUTION_RATE, {
        grossMargin: "gross_margin",
        refundRate: "refund_rate",
        feeRate: "fee_rate",
        targetMargin: "target_margin",
      }),
    }),
  },
  examples: [
    {
      args: [0.4],
      result: 2.5,
      source: "1 ÷ gross margin, the rule published for shop advertising (保本ROI = 1 ÷ 毛利率)",
      story: {
        en: "A shop keeps 40% of each sale before advertising. Where the platform reports an ROI below 2.5, the campaign loses money and should be cut.",
        "zh-CN": "店铺毛利率 40%，在万相台投放：后台 ROI 低于 2.5 就是亏钱投，应当减投或暂停。",
      },
    },
    { args: [0.25], result: 4, source: "1 ÷ gross margin" },
    {
      args: [0.4, 0.2],
      result: 3.125,
      source: "Identity: 2.5 ÷ (1 − 0.2)",
      story: {
        en: "The same shop sells clothes, and one sale in five is refunded: an ROI of 2.5 on the report is now a loss.",
        "zh-CN": "同样 40% 的毛利，女装退款率 20%：后台 ROI 做到 2.5 其实还在亏，要到 3.125 才保本。",
      },
    },
    { args: [0.4, 0.2, 0.05, 0.1], result: 5, source: "Identity: 1 ÷ (0.8 × 0.25)" },
    { args: [40], result: { error: "#NUM!" }, source: "Rates above 1 are refused" },
    { args: [""], result: { error: "#DIV/0!" }, source: "A blank margin is 0" },
  ],
  sources: ["保本 ROI = 1 ÷ 毛利率 (shop advertising practice)", "Contribution analysis with refunds and fees"],
  keywords: [
    "回本",
    "保本",
    "盈亏平衡",
    "投产比",
    "ROI 多少不亏",
    "保本线",
    "万相台",
    "直通车",
    "千川",
    "ROAS",
    "break even",
    "what ROI do I need",
    "are my ads profitable",
    "不亏的底线",
  ],
  related: ["ROAS", "NET_ROI", "GROSS_MARGIN", "PAYBACK", "BREAKEVEN_UNITS", "LTV"],
  compute: (grossMargin, refundRate, feeRate, targetMargin) => {
    requireBreakEven(grossMargin, refundRate, feeRate, targetMargin);
    const contributionRate = valueOf(CONTRIBUTION_RATE, { grossMargin, refundRate, feeRate, targetMargin });
    return metricOrFault(BREAKEVEN_ROI_METRIC, { contributionRate }, "gross_margin");
  },
});
