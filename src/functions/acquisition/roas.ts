import { ROI } from "../../metrics/advertising";
import { defineFunction } from "../define";
import { tex } from "../math";
import { metricOrFault } from "../metric-or-fault";
import { number } from "../params/number";
import { arithmeticOf } from "../../metrics/excel";

export const ROAS = defineFunction({
  id: "ROAS",
  family: "acquisition",
  params: [
    number("revenue", {
      unit: "money",
      min: 0,
      text: {
        en: { label: "revenue", help: "Revenue the ads brought, in the same currency as the cost. A blank cell counts as 0." },
        "zh-CN": { label: "销售额", help: "广告带来的成交金额，与花费同一币种。空单元格按 0 计。" },
      },
    }),
    number("ad_cost", {
      unit: "money",
      min: 0,
      text: {
        en: { label: "ad cost", help: "What the ads cost. Zero or blank gives #DIV/0!." },
        "zh-CN": { label: "广告花费", help: "广告消耗金额。为零或留空返回 #DIV/0!。" },
      },
    }),
  ],
  returns: { shape: "scalar", unit: "ratio" },
  text: {
    en: {
      summary: "Return on ad spend: revenue ÷ ad cost. What Chinese ad platforms call ROI.",
      use: "Use it to compare channels and campaigns on what each unit of ad money brings in, and against the break-even ROI.",
      formula: ["ROAS = revenue ÷ ad cost"],
      traps: [
        "It is not profit: a ROAS of 3 loses money at a gross margin of 25%. Compare it with OPS.BREAKEVEN_ROI; profit ÷ cost is OPS.NET_ROI. There is no OPS.ROI, because that word means both.",
        "Do not average the ROAS of days or channels. Add up revenue and cost first, then divide.",
        "Platforms count paid sales before refunds and each by its own window. Take refunds off the revenue to see what stayed.",
        "No revenue gives 0, no cost #DIV/0!: the first is a bad day, the second a day without ads. A negative amount gives #NUM!.",
      ],
    },
    "zh-CN": {
      summary: "投产比（平台口径的 ROI）：销售额 ÷ 广告花费。",
      use: "比较各渠道、各活动每花一元带回多少销售额，再和保本 ROI 对照，判断是赚是亏。",
      formula: ["投产比 = 销售额 ÷ 广告花费"],
      traps: [
        "投产比不是利润：毛利率 25% 时，投产比 3 仍在亏钱，请和 OPS.BREAKEVEN_ROI 一起看；利润 ÷ 花费是 OPS.NET_ROI。ROI 一词两用，所以没有 OPS.ROI。",
        "不要把每天或每个渠道的投产比直接平均，应先把销售额和花费分别加总再相除。",
        "平台按退款前的成交额统计，各家归因窗口也不同。想看实际留下多少，请先从销售额里扣掉退款。",
        "没有成交得 0，没有花费返回 #DIV/0!：前者是投了没效果，后者是没投。金额为负返回 #NUM!。",
      ],
    },
  },
  math: {
    lines: [tex`\mathrm{ROAS} = \frac{R}{C}`],
    where: [
      [tex`\mathrm{ROAS}`, "return on ad spend", "投产比"],
      ["R", "revenue"],
      ["C", "ad_cost"],
    ],
  },
  native: arithmeticOf(ROI, { revenue: "revenue", spend: "ad_cost" }),
  examples: [
    {
      args: [50000, 12500],
      result: 4,
      source: "Identity: 50000 ÷ 12500",
      story: {
        en: "A week of feed ads cost 12,500 and sold 50,000. At a margin of 40%, which breaks even at 2.5, there is room to spend more.",
        "zh-CN": "巨量千川一周消耗 1.25 万元，成交 5 万元，投产比 4：毛利率 40% 的保本线是 2.5，还有加投的空间。",
      },
    },
    { args: [25000, 10000], result: 2.5, source: "Identity; the break-even of a 40% margin" },
    { args: [100, 0], result: { error: "#DIV/0!" }, source: "Nothing spent" },
    { args: [-1, 10], result: { error: "#NUM!" }, source: "Negative money is refused" },
    { args: [-1, 0], result: { error: "#NUM!" }, source: "Outside the domain comes before a zero denominator" },
  ],
  sources: ["Google Ads: conversion value ÷ cost", "投产比: revenue ÷ ad cost on Chinese ad platforms"],
  keywords: ["ROI", "投产比", "投入产出比", "回报率", "广告回报", "平台 ROI", "千川", "直通车", "return on ad spend", "did the ads pay"],
  related: ["BREAKEVEN_ROI", "NET_ROI", "CHANNEL_METRICS", "ATTRIBUTION", "INCREMENTALITY"],
  compute: (revenue, adCost) => metricOrFault(ROI, { revenue, spend: adCost }, "ad_cost"),
});
